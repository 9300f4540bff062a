import { DEEPEST } from './build-value';

/** Every string of a JSON text, with the colon where it is a key. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * The value of strict JSON that there is nothing to say about, as nearly all bodies are: no key twice, no `__proto__`, no
 * deep nesting. `undefined` for any other, which `buildValue` reads at five times the cost.
 */
export function plainValue(source: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return keysOf(value, 0) === keysIn(source) ? { value } : undefined;
  } catch {
    // No JSON, or strings of megabytes, which take the pattern too deep.
    return undefined;
  }
}

function keysIn(source: string): number {
  let keys = 0;
  for (const [, colon] of source.matchAll(STRINGS)) if (colon !== undefined) keys++;
  return keys;
}

/** Keys of a value and of all below it; no number where one of them is not plain. */
function keysOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= DEEPEST || Object.hasOwn(value, '__proto__')) return Number.NaN;
  const held: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : held.length;
  return held.reduce((sum: number, each) => sum + keysOf(each, depth + 1), own);
}
