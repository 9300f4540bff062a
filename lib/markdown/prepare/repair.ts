/** One repair of a source: what it looks for (a global pattern) and what takes its place. */
export type Repair = readonly [pattern: RegExp, by: string | ((found: string, ...groups: string[]) => string)];

/** A text after repairs in their order. */
export function repairAll(text: string, repairs: readonly Repair[]): string {
  return repairs.reduce(
    (repaired, [pattern, by]) =>
      typeof by === 'string' ? repaired.replace(pattern, by) : repaired.replace(pattern, by),
    text,
  );
}

/** What a repair would change: where, how long it is, and what would take its place. */
export interface Repairable {
  readonly offset: number;
  readonly length: number;
  readonly better: string;
}

/** What repairs would change in a text, which stays as it is; what one would change is left to the first that would. */
export function repairablesIn(text: string, repairs: readonly Repair[]): readonly Repairable[] {
  const found = new Map<number, Repairable>();
  for (const [pattern, by] of repairs) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const better = typeof by === 'string' ? filled(by, groups) : by(whole, ...groups);
      const isNew = better !== whole && !found.has(match.index);
      if (isNew) found.set(match.index, { offset: match.index, length: whole.length, better });
    }
  }
  return [...found.values()];
}

function filled(template: string, groups: readonly (string | undefined)[]): string {
  return template.replace(/\$(\d)/g, (_, number: string) => groups[Number(number) - 1] ?? '');
}
