import type { Json, TicketTool } from '@/lib/format';
import { mapTexts, TICKET_PLACEHOLDER } from '@/lib/format/values';
import type { SummaryJson } from '../formats/summary-as-json';

/** A summary in the formats that ticket tools take. */
export interface SummaryTexts {
  readonly text: string;
  readonly markdown: string;
  /** The same without anything that a code host takes for a mention or a reference. */
  readonly quietMarkdown: string;
  readonly html: string;
}

/** A text that is nothing but the summary as data. */
const WHOLE = '{summary}';

/**
 * What a ticket tool is sent: its template with the summary in it. What is too long for a field is cut, and says so by `…`.
 * @param key what makes this summary one of its own
 */
export function ticketBody(template: TicketTool, summary: SummaryJson, texts: SummaryTexts, key: string): Json {
  const { title, description, link, flow, articleId } = summary;
  const facts: ReadonlyMap<string, string> = new Map(
    Object.entries({ title, description, link, flow, articleId, key, ...texts, summary: JSON.stringify(summary) }),
  );
  const whole: Json = JSON.parse(JSON.stringify(summary));
  return mapTexts(template.body, (text) => {
    if (text === WHOLE) return whole;
    return text.replace(TICKET_PLACEHOLDER, (as, name: string, most: string | undefined) =>
      cut(facts.get(name) ?? as, most === undefined ? Number.POSITIVE_INFINITY : Number(most)),
    );
  });
}

/** Counted as most tools count: UTF-16 units, and never half a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).replace(/\p{Surrogate}$/u, '')}…`;
}

/** The number of the ticket in a tool's answer. @param path such as `ticket.id` */
export function referenceAt(answer: unknown, path: string): unknown {
  return path === ''
    ? undefined
    : path
        .split('.')
        .reduce(
          (part: unknown, name) => (Object.hasOwn(Object(part), name) ? Reflect.get(Object(part), name) : undefined),
          answer,
        );
}
