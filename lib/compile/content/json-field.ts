/** The value under `name` in an object of unknown make, keys compared without case (FORMAT.md D.1); else `undefined`. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const folded = name.toLowerCase();
  return Object.entries(value).findLast(([key]) => key.toLowerCase() === folded)?.[1];
}

/** The string under `name`, trimmed; empty where there is none. */
export function textFieldOf(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text.trim() : '';
}
