import { articleAddress, FLOW_PAGES, flowIdOf, slugOfFlow } from '@/lib/addresses';
import { type ArticleSummary, type Catalog, catalogFor, inLanguages } from '@/lib/catalog';
import type { Answers, Flow } from '@/lib/flow';
import { inLanguage, languageOfSite, speaking } from '@/lib/request';
import { answersIn, caseSummary, type SummaryContext, type SupportSummary } from '@/lib/share';
import { currentLanguage, isLanguage } from '@/lib/text';
import { answersAddress } from './flow-request';
import { openFlow } from './open-flow';
import { isEnd } from './segments';

/** An end with a summary, as its reader has it. */
interface SummarizedEnd {
  readonly flow: Flow;
  /** Decoded. */
  readonly segment: string;
  readonly answers: Answers;
  /** What the end recommends. */
  readonly offered: readonly ArticleSummary[];
  readonly context: SummaryContext;
}

/**
 * The case summary in the language of the support team (`supportLanguage` of `site.json`), from the flow's version in that language, or
 * from the flow itself where there is none; `null` where nobody said a language, or the reader follows that very version in it.
 */
export function supportSummary(catalog: Catalog, end: SummarizedEnd): SupportSummary | null {
  const language = catalog.site.supportLanguage;
  const { flow, segment, answers, offered, context } = end;
  if (!isLanguage(language)) return null;
  const translation = flow.source === 'finder' ? undefined : catalog.translationOf(slugOfFlow(flow.id), language);
  const id = translation === undefined ? flow.id : flowIdOf(translation.slug);
  const isTranslated = id !== flow.id;
  if (!isTranslated && language === currentLanguage()) return null;
  return speaking(language, () => {
    const version = openFlow(catalogFor(catalog, [language]), id) ?? flow;
    const told = { flow: version, language: translation?.language ?? context.language ?? language };
    const recommended = offered.map((article) => {
      const { name, slug } = inLanguages(article, [language]);
      return { title: name, href: articleAddress(slug) };
    });
    const carried = answersIn({ own: flow, version }, answers);
    const isThere = isEnd(version, segment) || segment === FLOW_PAGES.summary;
    const link =
      carried === undefined || !isThere
        ? context.link
        : inLanguage(
            answersAddress(version, segment, carried),
            language === languageOfSite(catalog) ? undefined : language,
          );
    const summary = caseSummary(flow, answers, { ...context, link, recommended, version: told });
    return { summary, language, isTranslated };
  });
}
