import type { Report } from '../rule';
import { type BuiltValue, buildValue, type JsonSlip } from './build-value';
import { offsetOfPath } from './offset-of-path';
import { repairJson } from './repair-json';
import { isMended, reportSlips } from './report-slips';

/** A JSON body, read leniently. */
export interface ParsedJson {
  /** Keys as written; `undefined` where nothing could be read. */
  readonly value: unknown;
  /** Offset in the decoded file of a path into the value, keys in any case; of the deepest part that exists. */
  readonly offsetOf: (path: readonly (string | number)[]) => number;
}

/**
 * Reads a JSON text that begins at `base` of the decoded file. Strict JSON is read as it is, any other is repaired first;
 * every slip is reported. What cannot be read at all is one error, with the place where it first goes wrong.
 */
export function parseJson(source: string, base: number, report: Report): ParsedJson {
  const strict = buildValue(source);
  if (strict.errors.length > 0) return parseRepaired(source, base, report);
  reportSlips(strict.duplicateKeys, base, report);
  return { value: strict.value, offsetOf: (path) => base + offsetOfPath(source, path) };
}

function parseRepaired(source: string, base: number, report: Report): ParsedJson {
  const start = Math.max(0, source.search(/[{[]/));
  const { text, slips, sourceOffset } = repairJson(source.slice(start));
  const origin = (offset: number): number => base + start + sourceOffset(offset);
  if (source.slice(0, start).trim() !== '') reportSlips([{ kind: 'extraText', offset: 0, text: '' }], base, report);
  reportSlips(slips, base + start, report);
  const built = buildValue(text);
  const errors = namedErrors(built, text);
  const found = [...built.duplicateKeys, ...errors].map((slip) => ({ ...slip, offset: origin(slip.offset) }));
  reportSlips(found, 0, report);
  const value = errors.every(isMended) ? built.value : undefined;
  return { value, offsetOf: (path) => origin(offsetOfPath(text, path)) };
}

/** Errors up to the first that cannot be mended; brackets left open at the very end can. */
function namedErrors({ errors }: BuiltValue, text: string): readonly JsonSlip[] {
  const end = text.trimEnd().length;
  const named = errors.map((error) =>
    error.offset >= end && /^Close\w+Expected$/.test(error.kind) ? { ...error, kind: 'unclosed' } : error,
  );
  const fatal = named.findIndex((error) => !isMended(error));
  return fatal < 0 ? named : named.slice(0, fatal + 1);
}
