/** What is sent. */
export interface Embedded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
