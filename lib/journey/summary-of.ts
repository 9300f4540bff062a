import { articleAddress, slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { type CaseSummary, caseSummary } from '@/lib/share';
import { offersOf } from './offers-of';
import { answersAddress } from './request/answers-address';
import type { OutcomeScreen } from './screen-of';

/** The case summary of an end of a flow, with the link that leads back to it and what it recommended. */
export function summaryOf(catalog: Catalog, screen: OutcomeScreen): CaseSummary {
  const { flow, segment, request, isReached } = screen;
  const { recommended, more } = offersOf(catalog, screen);
  const offered = isReached ? [...(recommended === undefined ? [] : [recommended]), ...more] : [];
  return caseSummary(flow, request.answers, {
    link: answersAddress(flow, segment, request.answers),
    articleId: catalog.article(slugOfFlow(flow.id))?.articleId ?? '',
    recommended: offered.map(({ name, slug }) => ({ title: name, href: articleAddress(slug) })),
  });
}
