import * as z from 'zod';
import type { JsonPath } from '../json/parse-json';
import type { Report } from '../rule';
import { jsonFieldMissing, jsonFieldType, jsonFieldUnknown } from '../rules/body';
import { fieldUse, isUnder, type KindFields, leavesOf } from './kind-fields';

/** Where findings about a JSON body go. */
export interface JsonFindings {
  readonly offsetOf: (path: JsonPath) => number;
  readonly report: Report;
}

/** Fields in which a value of the wrong type is taken out and read over again; more than this and the body is another kind's. */
const MOST_ROUNDS = 20;

/**
 * Reads a JSON value by a kind's schema. What has the wrong type is reported with its path and read as missing, so that
 * everything else reaches the reader. Every field of the schema must be able to be missing.
 */
export function readBySchema<View>(schema: z.ZodType<View>, value: unknown, findings?: JsonFindings): View {
  let held = objectOf(lowerKeys(value));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = schema.safeParse(held);
    if (result.success) return result.data;
    if (findings) for (const issue of result.error.issues) reportIssue(issue, findings);
    held = result.error.issues.reduce((rest, { path }) => without(rest, path.filter(isStep)), held);
  }
  return schema.parse({});
}

function objectOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}

function reportIssue(issue: z.core.$ZodIssue, { offsetOf, report }: JsonFindings): void {
  const path = issue.path.filter(isStep);
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.message;
  report(jsonFieldType.at(offsetOf(path), inWords(path), expected));
}

/** Reports what a body of this kind must say and does not, and what no page of this kind shows. */
export function reportFields(
  value: unknown,
  fields: KindFields,
  required: readonly string[],
  { offsetOf, report }: JsonFindings,
): void {
  const leaves = leavesOf(value);
  for (const name of required) {
    if (!leaves.some(({ pattern }) => isUnder(pattern, name))) report(jsonFieldMissing.at(offsetOf([]), name));
  }
  const seen = new Set<string>();
  for (const { pattern, path } of leaves) {
    if (seen.has(pattern) || fieldUse(fields, pattern) !== 'unknown') continue;
    seen.add(pattern);
    report(jsonFieldUnknown.at(offsetOf(path), inWords(path)));
  }
}

/** `actions[2].documentLink`, as authors read a path. */
function inWords(path: JsonPath): string {
  return path.reduce<string>((all, step) => {
    if (typeof step === 'number') return `${all}[${step}]`;
    return all === '' ? step : `${all}.${step}`;
  }, '');
}

/** A copy without what stands at a path: an item of a list becomes `null`, a key goes. */
function without(value: unknown, [step, ...rest]: JsonPath): unknown {
  if (step === undefined) return null;
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) => {
      if (at !== step) return [item];
      return rest.length === 0 ? [] : [without(item, rest)];
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]: readonly [string, unknown]) => {
      if (key !== step) return [[key, held]];
      return rest.length === 0 ? [] : [[key, without(held, rest)]];
    }),
  );
}

/** Trimmed text; `null`, a missing field and the word `null` are empty. */
export const text = z
  .string()
  .nullable()
  .prefault(null)
  .transform((value) => {
    const trimmed = value?.trim() ?? '';
    return trimmed.toLowerCase() === 'null' ? '' : trimmed;
  });

/** A list; `null` and a missing field are empty. */
export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullable()
    .prefault(null)
    .transform((items) => items ?? []);
}

/** Words in one text, between `;` or `,`. */
export const words = text.transform((value) =>
  [...new Set(value.split(/[;,]/).map((word) => word.trim()))].filter(Boolean),
);

/** A web address, also out of `<a href='…'>` (FORMAT.md B.2); empty for anything but http and https. */
export const webAddress = text.transform((value) => {
  // blanks inside an address are slips: `<a href='https://example.com/a /'>`
  const written = (/href\s*=\s*["']([^"']+)/i.exec(value)?.[1] ?? value).replace(/\s+/g, '');
  return /^https?:\/\/[^\s{}<>"]+$/i.test(written) && URL.canParse(written) ? written : '';
});

/** One object with its keys in lower case, all the way down; a key written twice in two cases keeps its last value. */
export function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key.toLowerCase(), lowerKeys(held)]));
}
