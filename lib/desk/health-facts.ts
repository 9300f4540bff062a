/** What the process that answers knows of itself. */
export interface HealthFacts {
  readonly written: number;
  readonly spoolBytes: number;
  /** Rows on disk that the database refuses, or that can't be read. */
  readonly setAside: number;
  /** Whether the database answered last time. */
  readonly isReachable: boolean;
  readonly memoryBytes: number;
  /** The last problems of the log, the oldest first; `at` in milliseconds since 1970. */
  readonly errors: readonly { readonly at: number; readonly message: string }[];
}
