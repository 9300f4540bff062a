import type { Edit, Severity } from './diagnostic';

/** A finding before its place is known in lines: `offset` counts UTF-16 units of the decoded file. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly edit?: Edit | undefined;
  readonly offset: number;
}

/** Where a reading function leaves what it finds. */
export type Report = (finding: Finding) => void;

/**
 * What an example's text is a part of; everything around it is right.
 * - `file`: a whole file · `properties`: lines of a header · `body`: the Markdown below a header
 * - `json`: the JSON body of a `diagnoseAndSolve` file · `form`: that of a question form · `questions`: items of its list
 * - `troubleshooter`: the JSON body of a `TSG_Workflow` · `folder`: several files of one content folder
 * - `words`: no text, but a description of it (a link, a device); these rules have tests of their own
 */
export type ExampleFrame =
  | 'file'
  | 'properties'
  | 'body'
  | 'json'
  | 'form'
  | 'questions'
  | 'troubleshooter'
  | 'folder'
  | 'words';

/** An example: its text or bytes, or for a `folder` the text of each file by its path. */
export type Example = string | Uint8Array | Readonly<Record<string, string>>;

/** What is said of one finding: what was found and, where the facts tell more than the rule, how to put it right. */
export interface FindingWords {
  readonly message: string;
  readonly fix?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly edit?: Edit | undefined;
}

/** Marks an edit that a person has to look at. */
export const GUESS = { isGuess: true } as const;

/** What a rule says about itself: docs/diagnostics.md, `stepwise explain`, SARIF and the rules' own tests are made of it. */
export interface RuleAbout {
  /** Stable kebab-case name. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly meaning: string;
  readonly frame: ExampleFrame;
  /** Gives this finding and no other. */
  readonly bad: Example;
  /** The same put right: gives no finding at all. */
  readonly good: Example;
  /** What to do about it, in one sentence; a finding may know better. */
  readonly fix: string;
  /** Puts a whole text right at once, for what has no single place: the text with its own line ends, without a byte order mark. */
  readonly rewrite?: (text: string) => string;
}

/** A rule as its author writes it: a row of data. `words` gets the facts of one finding. */
export interface RuleRow<Facts extends readonly unknown[] = readonly never[]> extends RuleAbout {
  readonly words: (...facts: Facts) => string | FindingWords;
}

/** A rule of reading: `at` gives the finding for a place of the decoded file. */
export interface Rule<Facts extends readonly unknown[] = readonly never[]> extends RuleRow<Facts> {
  readonly at: (offset: number, ...facts: Facts) => Finding;
}

/** Makes a rule of its row. */
export function defineRule<Facts extends readonly unknown[]>(row: RuleRow<Facts>): Rule<Facts> {
  return { ...row, at: (offset, ...facts) => ({ offset, ...worded(row, facts) }) };
}

/** A finding without its place, in the words of its rule. */
export function worded<Facts extends readonly unknown[]>(
  { code, severity, fix, words }: RuleRow<Facts>,
  facts: Facts,
): Omit<Finding, 'offset'> {
  const said = words(...facts);
  if (typeof said === 'string') return { code, severity, message: said, fix };
  const edit = said.edit && { edit: said.edit };
  return { code, severity: said.severity ?? severity, message: said.message, fix: said.fix ?? fix, ...edit };
}

/** The rules that a family's module exports, by code: each bundler has an order of its own for what a module exports. */
export function rulesIn(family: Readonly<Record<string, unknown>>): readonly RuleAbout[] {
  return Object.values(family)
    .filter(isRule)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function isRule(value: unknown): value is RuleAbout {
  return typeof value === 'object' && value !== null && 'code' in value && 'bad' in value;
}
