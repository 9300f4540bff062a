import { notFound } from 'next/navigation';
import { decodeSegment, slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { type Field, FLOW_FIELDS, type Flow } from '@/lib/flow';
import { type Screen, type TrailScreen, visit } from '@/lib/journey';
import { handOver, postedFields, requestCatalog, siteOrigin } from '@/lib/request';
import {
  type CaseSummary,
  type Delivery,
  quietened,
  type SummaryTexts,
  summaryAsHtml,
  summaryAsMarkdown,
  summaryAsText,
  summaryJson,
  withOrigin,
} from '@/lib/share';
import { siteText } from '@/lib/text';

/** What Next tells the page of a flow of its address. */
export interface FlowProps {
  readonly params: Promise<{ readonly flow: string; readonly page?: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

type ScreenOf<Kind extends Screen['kind']> = Extract<Screen, { readonly kind: Kind }>;

/**
 * What the page of a flow shows for this request, where it is of one of these kinds; the proxy has answered for all others.
 * @param ownPage the page below the flow, for one that has a folder of its own
 */
export async function screenOfRequest<Kind extends Screen['kind']>(
  { params, searchParams }: FlowProps,
  kinds: readonly Kind[],
  ownPage?: string,
): Promise<ScreenOf<Kind>> {
  const { flow, page } = await params;
  const segment = ownPage ?? (page === undefined ? undefined : decodeSegment(page));
  const found = visit({ id: decodeSegment(flow), segment, query: fieldsOf(await searchParams) });
  if (found.kind !== 'show' || !isOf(found.screen, kinds)) notFound();
  return found.screen;
}

/** The article that a flow was made from; `undefined` for the finder, which was made from all of them. */
export function articleOfFlow({ id, source }: Flow): ArticleRecord | undefined {
  return source === 'finder' ? undefined : requestCatalog().article(slugOfFlow(id));
}

function isOf<Kind extends Screen['kind']>(screen: Screen, kinds: readonly Kind[]): screen is ScreenOf<Kind> {
  return kinds.some((kind) => kind === screen.kind);
}

function fieldsOf(query: Awaited<FlowProps['searchParams']>): readonly Field[] {
  return Object.entries(query).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((each): Field => [name, each]),
  );
}

/**
 * What became of the summary on its way to the desk that the operator named, where the reader pressed the button for it; `null`
 * where nobody did, and where it is only handed over to be sent: then the page is drawn again.
 */
export function sendSummary(screen: TrailScreen): Delivery | null {
  const { contact, desk } = requestCatalog();
  const isAsked = postedFields()?.some(([name]) => name === FLOW_FIELDS.send) ?? false;
  if (!isAsked || contact?.kind !== 'webhook' || screen.kind !== 'outcome') return null;
  const summary = withOrigin(screen.summary, siteOrigin());
  const parcel = {
    url: contact.url,
    summary: summaryJson(summary),
    desk: desk ? { template: desk, texts: textsOf(summary) } : undefined,
  };
  return handOver(parcel) ?? null;
}

function textsOf(summary: CaseSummary): SummaryTexts {
  const words = siteText().caseSummary;
  return {
    text: summaryAsText(summary, words),
    markdown: summaryAsMarkdown(summary, words),
    quietMarkdown: summaryAsMarkdown(quietened(summary), words),
    html: summaryAsHtml(summary, words),
  };
}
