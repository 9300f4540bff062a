/** JSON as data files hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** How a ticket tool takes a case summary (data files `desks/*.json`). */
export interface TicketTool {
  /** What the tool is called. */
  readonly name: string;
  /** The `Authorization` header, in which `{token}` is the operator's; empty for none. */
  readonly authorization: string;
  /** More headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is posted. Its texts hold placeholders (`TICKET_FACTS`), with the most characters after a colon: `{title:150}`. */
  readonly body: Json;
  /** Where the tool's answer has the number of the ticket, such as `ticket.id`; empty for nowhere. */
  readonly reference: string;
}

/** What a template can name; `{summary}` as a whole text becomes the summary's JSON. */
export const TICKET_FACTS = [
  'title',
  'text',
  'markdown',
  'quietMarkdown',
  'html',
  'description',
  'link',
  'flow',
  'articleId',
  'key',
  'summary',
] as const;

/** A placeholder: its name, then the most characters. */
export const TICKET_PLACEHOLDER = /\{([A-Za-z]\w*)(?::(\d{1,6}))?\}/g;

/** The same JSON with every text replaced. */
export function mapTexts(value: Json, change: (text: string) => Json): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]));
}

/** What an alert, a metric, or a log of Azure is about (data file `alerts.json`): one of the four says where it leads. */
export interface AlertTarget {
  /** Lower case. */
  readonly names: readonly string[];
  /** Beginning of the resource's type, lower case; empty for any. */
  readonly resource: string;
  readonly article: string;
  readonly topic: string;
  readonly product: string;
  readonly error: string;
}
