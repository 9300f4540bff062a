import { slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { answersAddress, type OutcomeScreen } from '@/lib/journey';
import { caseSummary, summaryAsText } from '@/lib/share';
import { siteText } from '@/lib/text';

interface Props {
  readonly screen: OutcomeScreen;
  readonly catalog: Catalog;
}

/** The case summary as text, to select and copy. */
export function Summary({ screen: { flow, segment, request }, catalog }: Props) {
  const origin = process.env.STEPWISE_ORIGIN?.replace(/\/+$/, '') ?? '';
  const articleId = catalog.article(slugOfFlow(flow.id))?.articleId ?? '';
  const link = `${origin}${answersAddress(flow, segment, request.answers)}`;
  const summary = caseSummary(flow, request.answers, { link, articleId });
  return <pre className="summary-text">{summaryAsText(summary, siteText().caseSummary)}</pre>;
}
