import type { Kind } from '../kind';

/** A field that readers never see, and why. A path covers everything below it. */
export interface WithheldField {
  readonly path: string;
  readonly reason: string;
}

/**
 * What a kind's JSON holds: the paths that its page shows, and those it keeps back. Paths are in lower case, as keys
 * compare; `[]` is every item of a list (FORMAT.md, appendix B).
 */
export interface KindFields {
  readonly shown: readonly string[];
  readonly withheld: readonly WithheldField[];
}

/** The kinds whose JSON is read by a schema of its own here. */
export type ReadKind = Extract<
  Kind,
  | 'advisorRecommendationMetadata'
  | 'supportTopicDescription'
  | 'diagnoseAndSolve'
  | 'problemScopingQuestions'
  | 'TSG_Questions'
  | 'TSG_Workflow'
>;

/** One value of a JSON body with the path it stands at: `actions[].description`, and the place of this very one. */
export interface Leaf {
  readonly pattern: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every text, number and boolean of a JSON value that says something; empty texts, `null` and empty lists do not. */
export function leavesOf(value: unknown, pattern = '', path: Leaf['path'] = []): readonly Leaf[] {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return [];
  if (typeof value !== 'object') return [{ pattern, path, value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => leavesOf(item, `${pattern}[]`, [...path, at]));
  const under = pattern === '' ? '' : `${pattern}.`;
  return Object.entries(value).flatMap(([key, held]: readonly [string, unknown]) =>
    leavesOf(held, `${under}${key.toLowerCase()}`, [...path, key]),
  );
}

/** Whether a kind's page shows what stands at a path, keeps it back, or has never heard of it. */
export function fieldUse({ shown, withheld }: KindFields, pattern: string): 'shown' | 'withheld' | 'unknown' {
  if (shown.includes(pattern)) return 'shown';
  return withheld.some(({ path }) => isUnder(pattern, path)) ? 'withheld' : 'unknown';
}

/** Whether a path is another, or below it. */
export function isUnder(pattern: string, path: string): boolean {
  return pattern.startsWith(path) && /^(?:[.[]|$)/.test(pattern.slice(path.length));
}
