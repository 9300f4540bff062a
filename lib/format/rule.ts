import type { Severity } from './diagnostic';

/** A finding before its place is known in lines: `offset` counts UTF-16 units of the decoded file. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly offset: number;
}

/** Where a reading function leaves what it finds. */
export type Report = (finding: Finding) => void;

/** What a rule says about itself; `meaning` is one line for the docs and for SARIF. */
export interface RuleAbout {
  readonly code: string;
  readonly severity: Severity;
  readonly meaning: string;
}

/** One rule: `at` words a finding for a place of the decoded file. */
export interface Rule<Facts extends readonly unknown[]> extends RuleAbout {
  readonly at: (offset: number, ...facts: Facts) => Finding;
}

/**
 * A rule from its code, severity, meaning and the words for one finding. Each rule stands in a file of its own under
 * `rules/`, with a bad and a good example in its doc comment.
 */
export function defineRule<Facts extends readonly unknown[]>(
  about: RuleAbout,
  words: (...facts: Facts) => { readonly message: string; readonly fix: string },
): Rule<Facts> {
  const { code, severity } = about;
  return { ...about, at: (offset, ...facts) => ({ code, severity, offset, ...words(...facts) }) };
}
