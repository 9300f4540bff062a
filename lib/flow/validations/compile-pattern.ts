import { RE2JS } from 're2js';

/** Longer patterns are no author's but an attack; real ones are under 130 characters. */
const LONGEST_PATTERN = 500;
/** Characters of an answer that a pattern looks at: the engine is linear, this bounds the line. */
const LONGEST_TEXT = 10_000;
/** Compiled patterns kept, oldest dropped first. */
const MOST_KEPT = 500;

/** A pattern that can be run, or why it cannot be. */
export type CompiledPattern =
  | { readonly kind: 'pattern'; readonly matches: (text: string) => boolean }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'unsupported'; readonly reason: string };

const KEPT = new Map<string, CompiledPattern>();

/**
 * An author's pattern, compiled by an engine whose time grows with the text and never explodes; it searches, as
 * JavaScript's `test` does. What only JavaScript understands (looking around, references back) is `unsupported`: the check
 * is skipped, never run by another engine.
 *
 * @example
 * const pattern = compilePattern('^[0-9]+$');
 * if (pattern.kind === 'pattern') pattern.matches('42'); // true
 */
export function compilePattern(source: string): CompiledPattern {
  const known = KEPT.get(source);
  if (known !== undefined) return known;
  const compiled = compile(source);
  if (KEPT.size >= MOST_KEPT) KEPT.delete(KEPT.keys().next().value ?? '');
  if (source.length <= LONGEST_PATTERN) KEPT.set(source, compiled);
  return compiled;
}

function compile(source: string): CompiledPattern {
  if (source.length > LONGEST_PATTERN) return { kind: 'tooLong' };
  try {
    const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
    return { kind: 'pattern', matches: (text) => pattern.matcher(text.slice(0, LONGEST_TEXT)).find() };
  } catch (error) {
    return { kind: 'unsupported', reason: error instanceof Error ? error.message : String(error) };
  }
}
