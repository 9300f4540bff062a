/** Slips in the keys of real forms (FORMAT.md D.1), in lower case, and what was meant. */
export const MISSPELT_KEYS: ReadonlyMap<string, string> = new Map([
  ['infoballontext', 'infoballoontext'],
  ['watermarktest', 'watermarktext'],
  ['fieattachmenthint', 'fileattachmenthint'],
]);

/**
 * An object with its keys in lower case and known slips mended; of two keys that fold to one the last with a value counts.
 * Anything but an object is an empty one.
 */
export function foldKeys(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const folded = new Map<string, unknown>();
  for (const [key, held] of Object.entries(value)) {
    const lower = key.toLowerCase();
    const name = MISSPELT_KEYS.get(lower) ?? lower;
    if ((held !== null && held !== undefined) || !folded.has(name)) folded.set(name, held);
  }
  return Object.fromEntries(folded);
}
