/** The host that an http or https address opens. */
export function hostOf(address: string): string {
  return new URL(address).host;
}

/** Entries that name the same category, however they spell it (FORMAT.md B.2); those without one stand last. */
interface CategoryGroup<Entry> {
  readonly category: string;
  readonly entries: readonly Entry[];
}

/** Groups entries by their `category`, in the order in which the categories first occur. */
export function byCategory<Entry extends { readonly category: string }>(
  entries: readonly Entry[],
): readonly CategoryGroup<Entry>[] {
  const groups = new Map<string, { category: string; entries: Entry[] }>();
  for (const entry of entries) {
    const key = entry.category.toLowerCase();
    const group = groups.get(key) ?? { category: spacedWords(entry.category), entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.category === '') - Number(b.category === ''));
}

/** A name written in one word as readers read it: `OperationalExcellence` gives `Operational excellence`. */
export function spacedWords(name: string): string {
  const spaced = name.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
