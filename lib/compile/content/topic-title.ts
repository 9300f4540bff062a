import type { Article, Kind } from '@/lib/format';
import { SOLUTION_KINDS } from '@/lib/format/values';

/** Titles that authors left as the template has them (FORMAT.md B.1). */
const PLACEHOLDER =
  /^(sample title|useful title|title|tools|directions|untitled|test)\W*$|^this is the title of the article/i;

const SCOPING_PREFIX = /^(?:problem\s+)?scoping\s+questions?\s*(?:for|on|about|-|:)?\s*/i;

/** The title of a form is the next best after that of a solution, that of anything else the last. */
const FORMS: ReadonlySet<Kind> = new Set<Kind>(['problemScopingQuestions', 'TSG_Questions']);

/** Ranks from here on are of articles that are neither solutions nor forms. */
export const RANK_OTHER = 20_000;

const RANK_FORM = 10_000;
const RANK_NAMELESS = 40_000;

/**
 * What an article would name a topic that it serves: the page title of a solution, the title of a form (FORMAT.md E.2),
 * without decoration, template leftovers and "Scoping questions for"; else the article's name.
 */
export function topicTitle(article: Article): { readonly topicName: string; readonly topicRank: number } {
  const { pageTitle = '' } = article.properties;
  const candidates = FORMS.has(article.kind) ? [article.form?.title ?? '', pageTitle] : [pageTitle];
  const title = [...candidates, article.name].map(cleanTitle).find((each) => each !== '');
  return { topicName: title ?? article.name, topicRank: rankOf(article, title === undefined) };
}

/**
 * Lower is better: solutions before forms before the rest, articles for the public cloud and in English before others,
 * and of those the one that serves fewest topics, for its title is the most specific.
 */
function rankOf(article: Article, isNameless: boolean): number {
  const kind = SOLUTION_KINDS.has(article.kind) ? 0 : FORMS.has(article.kind) ? RANK_FORM : RANK_OTHER;
  const foreign = article.effectiveClouds.includes('public') ? 0 : 2000;
  const language = article.language.startsWith('en') ? 0 : 4000;
  return kind + foreign + language + Math.min(article.supportTopicIds.length, 1000) + (isNameless ? RANK_NAMELESS : 0);
}

/** A title without decoration, template leftovers and "Scoping questions for"; empty where nothing is left. */
export function cleanTitle(title: string): string {
  const plain = title
    .replace(/<[-!]*\s*|\s*-*>/g, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SCOPING_PREFIX, '')
    .trim();
  return PLACEHOLDER.test(plain) ? '' : plain.charAt(0).toUpperCase() + plain.slice(1);
}
