/** The dialects of help content that are read. */
export const DIALECTS = ['azure-self-help', 'learn', 'azure-content', 'plain'] as const;

/** The dialect that a file is written in. */
export type Dialect = (typeof DIALECTS)[number];

/** What is known of the folder that a file is in. */
export interface FolderDialect {
  readonly name: Dialect;
  /** Whether its author named it (`stepwise.json`): then it holds for every file, whatever the header says. */
  readonly isNamed: boolean;
}
