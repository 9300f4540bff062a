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

const QUESTION = 'formelements[]';

/**
 * What a form's JSON holds (FORMAT.md B.problemScopingQuestions, B.TSG_Questions); the form itself is read by `readForm`.
 * Slips in keys are mended before they are compared.
 */
export const FORM_FIELDS: KindFields = {
  shown: [
    `${QUESTION}.displaylabel`,
    `${QUESTION}.content`,
    `${QUESTION}.infoballoontext`,
    `${QUESTION}.hints[].text`,
    `${QUESTION}.dropdownoptions[].text`,
    `${QUESTION}.radiobuttonoptions[].text`,
    'fileattachmenthint',
    'diagnosticcard.title',
    'diagnosticcard.description',
    'diagnosticcard.insightnotavailabletext',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'title', reason: 'is the title of the page if there’s no better one' },
    { path: 'subscriptionrequired', reason: 'a rule for the case form of the portal' },
    { path: 'resourcerequired', reason: 'a rule for the case form of the portal' },
    { path: 'quotarequestversion', reason: 'machinery' },
    { path: 'required', reason: 'machinery' },
    { path: 'infoballoontext', reason: 'stands beside the form by mistake; one file' },
    { path: QUESTION, reason: 'rules and values: order, control, condition and requirement are said in words' },
  ],
};

/** What a troubleshooter's JSON holds; lib/flow reads it, checks it, and makes a flow of it. */
export const WORKFLOW_FIELDS: KindFields = {
  shown: [
    'title',
    'solves',
    'haveready[]',
    'fileattachmenthint',
    'questions[].displaylabel',
    'questions[].dropdownoptions[]',
    'questions[].dropdownoptions[].text',
    'questions[].radiobuttonoptions[].text',
    'cards[].displaylabel',
    'outcomes[].title',
    'outcomes[].text',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'questionsfrom', reason: 'its questions are shown' },
    { path: 'start', reason: 'machinery' },
    { path: 'questions[]', reason: 'rules and values; hints stand with the question in the flow' },
    { path: 'cards[]', reason: 'rules, and what becomes the link to the article' },
    { path: 'outcomes[]', reason: 'what becomes the links to the articles' },
  ],
};
