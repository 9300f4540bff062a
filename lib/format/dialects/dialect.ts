/** The dialects of help content that are read. */
export const DIALECTS = ['azure-self-help', 'learn', 'azure-content', 'plain'] as const;

/** The dialect that a file is written in. */
export type Dialect = (typeof DIALECTS)[number];
