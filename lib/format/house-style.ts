import type { Severity } from './diagnostic';

/** A rule of the house, as its operator set it. */
interface StyleRule {
  /** Absent where the rule’s own severity holds. */
  readonly severity?: Severity;
}

/** How a house wants its articles written (data file `style.json`). A rule that is absent is off. */
export interface HouseStyle {
  /** Hosts of short links, which hide where they lead. */
  readonly shortLinks?: StyleRule & { readonly hosts: readonly string[] };
  /** No language in the path of a link. */
  readonly localeLinks?: StyleRule;
  /** Hosts that only show drafts; `*.` at the start stands for every host below. */
  readonly reviewHosts?: StyleRule & { readonly hosts: readonly string[] };
  readonly listLevels?: StyleRule & { readonly most: number };
  /** Words that steps may begin with, lower case: verbs, and what opens a condition. English articles only. */
  readonly stepActions?: StyleRule & { readonly words: readonly string[] };
  /** Instructions that one step may hold: sentences that begin with one of the words, lower case. English articles only. */
  readonly stepIdeas?: StyleRule & { readonly most: number; readonly words: readonly string[] };
  /** Word or phrase, in any case → what to write; empty for nothing. */
  readonly bannedWords?: StyleRule & { readonly words: Readonly<Record<string, string>> };
  /** Characters that a title may have. */
  readonly titleLength?: StyleRule & { readonly most: number };
  /** School years that a reader of English needs, by the automated readability index. */
  readonly readingGrade?: StyleRule & { readonly most: number };
}
