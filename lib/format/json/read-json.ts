import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Edit } from '../diagnostic';

/** A slip met while a JSON text was read; offsets count in that text. */
export interface JsonSlip {
  readonly kind: string;
  readonly offset: number;
  readonly text: string;
  /** What was read instead of what is there, from `offset` on. */
  readonly edit?: Edit;
}

/** What reading a JSON text gives: its value, doubled keys, comments, and jsonc-parser's errors by name. */
export interface BuiltValue {
  readonly value: unknown;
  readonly duplicateKeys: readonly JsonSlip[];
  readonly errors: readonly JsonSlip[];
  /** Index behind the value's last bracket; endless where that is missing. */
  readonly end: number;
}

/** Deepest nesting that is read; the deepest real body has nine levels. */
export const DEEPEST = 100;

/** Builds the value that jsonc-parser's events tell of; the last of two equal keys wins, as in JSON.parse. */
class ValueBuilder implements JSONVisitor {
  readonly duplicateKeys: JsonSlip[] = [];
  readonly errors: JsonSlip[] = [];
  readonly #open: { readonly container: Record<string, unknown> | unknown[]; key: string }[] = [];
  value: unknown;
  end = Number.POSITIVE_INFINITY;

  onObjectBegin = (offset: number): boolean => this.#begin({}, offset);
  onArrayBegin = (offset: number): boolean => this.#begin([], offset);
  onObjectEnd = (offset: number, length: number): void => this.#close(offset, length);
  onArrayEnd = (offset: number, length: number): void => this.#close(offset, length);
  onLiteralValue = (value: unknown): void => this.#add(value);

  onObjectProperty = (name: string, offset: number): void => {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    if (Object.hasOwn(top.container, name)) this.duplicateKeys.push({ kind: 'duplicateKey', offset, text: name });
    top.key = name;
  };

  onComment = (offset: number): void => {
    this.errors.push({ kind: 'Comment', offset, text: '' });
  };

  onError = (error: ParseErrorCode, offset: number): void => {
    this.errors.push({ kind: printParseErrorCode(error), offset, text: '' });
  };

  #begin(container: Record<string, unknown> | unknown[], offset: number): boolean {
    this.#add(container);
    this.#open.push({ container, key: '' });
    if (this.#open.length <= DEEPEST) return true;
    this.errors.push({ kind: 'TooDeep', offset, text: '' });
    return false;
  }

  /** A bracket that is missing has no length. */
  #close(offset: number, length: number): void {
    this.#open.pop();
    if (this.#open.length === 0 && length > 0) this.end = offset + length;
  }

  #add(value: unknown): void {
    const top = this.#open.at(-1);
    if (top === undefined) this.value = value;
    else if (Array.isArray(top.container)) top.container.push(value);
    else if (top.key !== '__proto__') top.container[top.key] = value;
  }
}

/** Reads a JSON text; what is wrong is told in `errors`, and the value is then only a part. */
export function buildValue(text: string): BuiltValue {
  const builder = new ValueBuilder();
  try {
    visit(text, builder, { allowTrailingComma: false });
  } catch (error) {
    // jsonc-parser recurses; brackets by the ten thousand overflow its stack.
    if (!(error instanceof RangeError)) throw error;
    builder.errors.push({ kind: 'TooDeep', offset: 0, text: '' });
  }
  return builder;
}

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
