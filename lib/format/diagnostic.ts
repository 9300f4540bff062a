/** How bad a finding is: an `error` loses something for the reader, a `warning` may, an `info` is a slip that was mended. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a content file: path relative to the content folder with `/`, line and column counted from 1 (UTF-16 units). */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What to write in place of what a finding found, where that is certain enough for `check --fix`. `found` begins at the
 * finding's place; both count lines by `\n`, whatever the file does.
 */
export interface Edit {
  readonly found: string;
  readonly text: string;
  /** Only likely to be what the author meant: a near name, or something that is deleted. Never written unasked. */
  readonly isGuess?: true;
}

/**
 * A finding about content, for its author. Content never throws; it yields these (STYLE.md 20).
 * `message` names what was found and what was expected, `fix` what to do about it, in one sentence each.
 */
export interface Diagnostic extends Place {
  /** Stable kebab-case name of the rule, such as `unknown-property`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly edit?: Edit | undefined;
  /** The other places a finding speaks of, such as the first holder of a duplicate id. */
  readonly related?: readonly Place[];
}
