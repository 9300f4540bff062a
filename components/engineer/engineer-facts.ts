import { wholeName } from '@/components/lists';
import { flowAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog, Mention } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';

/** A flow that may end at an article, and why it is listed. */
interface FlowHere {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly address: string;
  readonly reason: 'own' | 'topic' | 'troubleshooter';
}

/** What support engineers are told of an article, besides its record. */
export interface EngineerFacts {
  readonly ownerTeam: string;
  readonly aliases: readonly string[];
  /** Name and value of every property but those that name people. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** Where the file is edited; empty where the site does not say. */
  readonly editAddress: string;
  readonly mentions: readonly Mention[];
  readonly flows: readonly FlowHere[];
  readonly engineerCards: readonly ArticleSummary[];
}

/** Cards that are looked into for whom they were written. */
const MOST_CARDS = 60;

/** Gathers what support engineers are told of an article. */
export function engineerFacts(catalog: Catalog, record: ArticleRecord): EngineerFacts {
  const mentions = catalog.mentionsOf(record.slug);
  return {
    ownerTeam: catalog.ownerTeam(record.properties.ownershipId ?? ''),
    aliases: catalog.aliasesOf(record.slug),
    properties: shownProperties(record.properties),
    editAddress: editAddressOf(catalog.site.editUrlTemplate, record.path),
    mentions,
    flows: flowsOf(catalog, record, mentions),
    engineerCards: engineerCardsOf(catalog, record),
  };
}

function editAddressOf(template: string, path: string): string {
  return template.replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'));
}

function flowsOf(catalog: Catalog, record: ArticleRecord, mentions: readonly Mention[]): readonly FlowHere[] {
  const flow = (article: ArticleSummary, reason: FlowHere['reason']): FlowHere => ({
    name: wholeName(article),
    language: article.language,
    address: flowAddress(flowIdOf(article.slug)),
    reason,
  });
  const own = openFlow(catalog, flowIdOf(record.slug)) === undefined ? [] : [flow(record, 'own')];
  const troubleshooters = mentions.filter(({ article }) => article.kind === 'TSG_Workflow');
  return [
    ...own,
    ...troubleshooters.map(({ article }) => flow(article, 'troubleshooter')),
    ...catalog.entry(record.key).forms.map((form) => flow(form, 'topic')),
  ];
}

/** Cards of the same troubleshooter, and those for the same support topics, that speak to engineers. */
function engineerCardsOf(catalog: Catalog, record: ArticleRecord): readonly ArticleSummary[] {
  const own = catalog.troubleshooter(record.key);
  const ofTopics = record.topics.flatMap(({ id }) => {
    const found = catalog.findTopicId(id);
    return found.kind === 'choice' ? found.articles.filter(({ kind }) => kind.startsWith('TSG_')) : [];
  });
  const cards = [...(own ? [...own.starts, ...own.steps, ...own.outcomes] : []), ...ofTopics];
  const others = [...new Map(cards.map((card) => [card.key, card])).values()].filter(({ key }) => key !== record.key);
  return others.slice(0, MOST_CARDS).filter(({ slug }) => catalog.article(slug)?.isForEngineers === true);
}

/** Properties that name people, their mailboxes, or the teams that incidents are sent to; in lower case. */
const PEOPLE: ReadonlySet<string> = new Set([
  'authors',
  'author',
  'ms.author',
  'authoralias',
  'editor',
  'feedbackemail',
  'icmteam',
  'icmservice',
]);

const MAIL = /[^\s@]+@[^\s@]+/;

/**
 * The properties of a header that may be shown: no people, no mail addresses, no incident routing, in whatever property an
 * author put them. Nobody is asked who they are before they see this page.
 */
function shownProperties(
  properties: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(properties).filter(([name, value]) => value !== '' && !namesPeople(name) && !MAIL.test(value));
}

/** Authors misspell names, and invent some. */
function namesPeople(name: string): boolean {
  const folded = name.toLowerCase();
  return PEOPLE.has(folded) || (folded !== 'aliases' && /author|alias|mail|icm|owner(?!ship)/.test(folded));
}
