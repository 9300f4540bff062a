import { textOf } from './fields';
import { spacedWords } from './spaced-words';

/** Entries that name the same category, however they spell it (FORMAT.md B.2); those without one stand last. */
export interface CategoryGroup {
  readonly category: string;
  readonly entries: readonly unknown[];
}

/** Groups the entries of a JSON list by their `category`, in the order in which the categories first occur. */
export function byCategory(entries: readonly unknown[]): readonly CategoryGroup[] {
  const groups = new Map<string, { category: string; entries: unknown[] }>();
  for (const entry of entries) {
    const category = textOf(entry, 'category');
    const key = category.toLowerCase();
    const group = groups.get(key) ?? { category: spacedWords(category), entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.category === '') - Number(b.category === ''));
}
