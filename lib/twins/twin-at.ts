import {
  articleAddress,
  decodeSegment,
  flowAddress,
  flowIdOf,
  idAddress,
  markdownTwin,
  pageOfTwin,
  productAddress,
} from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog, Destination } from '@/lib/catalog';
import { openFlow, type Visit, visitOf } from '@/lib/journey';
import { type Route, reasonGone, resolveAddress } from '@/lib/routes';
import { languageName, siteText } from '@/lib/text';
import { articleAsMarkdown } from './article-as-markdown';
import { screenAsMarkdown } from './flow-screens';
import { articleItem, inMarkdown, itemLink, joined, twinOf } from './links';
import type { MachineText } from './machine-text';
import {
  choiceAsMarkdown,
  homeAsMarkdown,
  productAsMarkdown,
  productsAsMarkdown,
  searchAsMarkdown,
} from './pages-as-markdown';

const MARKDOWN = 'text/markdown; charset=utf-8';

/**
 * The Markdown of the page at a path that ends in `.md`, with that page's own status: what is retired says why, and what leads
 * elsewhere leads to the twin of that.
 */
export function twinAt(catalog: Catalog, path: string, query: URLSearchParams): MachineText {
  return answerOf(catalog, path, query, resolveAddress(path, catalog));
}

function answerOf(catalog: Catalog, path: string, query: URLSearchParams, found: Route | Visit): MachineText {
  switch (found.kind) {
    case 'flow':
      return answerOf(catalog, path, query, visitOf(catalog, { ...found, query: [...query] }, undefined));
    // The route says itself what has Markdown: an ID that ends in `.md` leads to its page.
    case 'redirect':
      return leadingTo(found, found.to, query);
    case 'go':
      return leadingTo(found, twinOf(found.to), query);
    case 'show':
      return { status: 200, type: MARKDOWN, text: screenAsMarkdown(found.screen) };
    case 'instead':
      return found.status === 410 ? goneText(catalog, path) : missingText(catalog, path);
    case 'page': {
      const page = pageOfTwin(path);
      const text = page === undefined ? undefined : pageAsMarkdown(catalog, page, query);
      return text === undefined ? missingText(catalog, path) : { status: 200, type: MARKDOWN, text };
    }
  }
}

/** What leads on, with the query where that stays. */
function leadingTo(
  { status, keepsQuery }: Extract<Route | Visit, { kind: 'redirect' | 'go' }>,
  to: string,
  query: URLSearchParams,
): MachineText {
  return { status, type: MARKDOWN, text: '', to: keepsQuery && query.size > 0 ? `${to}?${query}` : to };
}

/** Articles with a name like that of one that isn't there. */
const NEAREST = 5;

function nameOf(path: string): string {
  return decodeSegment((pageOfTwin(path) ?? path).split('/').at(-1) ?? '');
}

function goneText(catalog: Catalog, path: string): MachineText {
  const { title, intro, nearest } = siteText().gone;
  const name = nameOf(path);
  const reason = inMarkdown(reasonGone(name, catalog)) || intro;
  return { status: 410, type: MARKDOWN, text: instead(title, reason, nearest, catalog.nearest(name, NEAREST)) };
}

function missingText(catalog: Catalog, path: string): MachineText {
  const { notFound, nothingHere } = siteText().twins;
  const near = catalog.nearest(nameOf(path), NEAREST);
  return { status: 404, type: MARKDOWN, text: instead(notFound, nothingHere, siteText().missing.nearest, near) };
}

function instead(title: string, why: string, heading: string, nearest: readonly ArticleSummary[]): string {
  const items = nearest.length === 0 ? [] : [`## ${heading}`, nearest.map(articleItem).join('\n')];
  return joined([`# ${title}`, why, ...items]);
}

/** @param path of a page that has a twin (lib/addresses) and is there (lib/routes), but for pages of flows */
function pageAsMarkdown(catalog: Catalog, path: string, query: URLSearchParams): string | undefined {
  const [room = '', segment = '', deeper = ''] = path.split('/').slice(1);
  const id = decodeSegment(segment);
  switch (room) {
    case '':
      return homeAsMarkdown(catalog);
    case 'articles':
      return textOf(catalog.article(id), (record) => articleTwin(catalog, record));
    case 'products':
      return segment === '' ? productsAsMarkdown(catalog) : textOf(catalog.product(id), productAsMarkdown);
    case 'search':
      return searchAsMarkdown(catalog, Object.fromEntries(query));
    case 'a':
      return choiceOf(siteText().choice.articleTitle({ id }), catalog.findArticleId(id));
    case 't':
      return choiceOf(siteText().choice.topicTitle({ name: catalog.topic(id)?.name || id }), catalog.findTopicId(id));
    case 'engineer':
      return segment === ''
        ? lookUpAsMarkdown()
        : textOf(catalog.article(decodeSegment(deeper)), (record) => detailsAsMarkdown(catalog, record));
    default:
      return undefined;
  }
}

/** An article, and the flow that asks its questions one by one, where it has one. */
function articleTwin(catalog: Catalog, record: ArticleRecord): string {
  const flow = openFlow(catalog, flowIdOf(record.slug));
  const guided =
    flow === undefined
      ? []
      : [`## ${siteText().twins.guided}`, itemLink(flow.title, twinOf(flowAddress(flow.id)), flow.start.solves)];
  const others = record.languages
    .filter(({ slug }) => slug !== record.slug)
    .map(({ language, name, slug }) => itemLink(name, twinOf(articleAddress(slug)), languageName(language)));
  const inOthers = others.length === 0 ? [] : [`## ${siteText().article.otherLanguages}`, others.join('\n')];
  return guided.length + inOthers.length === 0
    ? articleAsMarkdown(record)
    : joined([articleAsMarkdown(record).trimEnd(), ...guided, ...inOthers]);
}

function textOf<Value>(value: Value | undefined, asText: (value: Value) => string): string | undefined {
  return value === undefined ? undefined : asText(value);
}

function choiceOf(title: string, found: Destination): string | undefined {
  return found.kind === 'choice' ? choiceAsMarkdown(title, found.articles) : undefined;
}

/** `/engineer` takes a list of IDs from a form; a program has the API for that. */
function lookUpAsMarkdown(): string {
  const { title } = siteText().engineer.lookUp;
  const ways = ['GET /api/v1/lookup?ids=…', 'POST /api/v1/lookup', 'look_up_ids'].map((way) => `- \`${way}\``);
  return joined([`# ${title}`, siteText().twins.lookUp, ways.join('\n'), itemLink(siteText().api.title, '/api.md')]);
}

/** What support engineers see of an article, but for what its page alone has: properties, findings, flows. */
function detailsAsMarkdown(catalog: Catalog, record: ArticleRecord): string {
  const words = siteText().engineer;
  const { articleId, slug, topics, products } = record;
  const owner = catalog.ownerTeam(record.properties.ownershipId ?? '');
  const rows: readonly (readonly [name: string, value: string])[] = [
    [words.articleId, articleId],
    [words.slug, slug],
    ...catalog.aliasesOf(slug).map((alias) => [words.aliases, alias] as const),
    [words.owner, owner],
    [words.changed, record.changed?.on ?? ''],
    [words.source, record.path],
  ];
  const facts = rows.filter(([, value]) => value !== '').map(([name, value]) => `- ${name}: ${inMarkdown(value)}`);
  const links = [
    ...topics.map(({ id, name }) => itemLink(`${words.topicId}: ${id}`, twinOf(idAddress('t', id)), name)),
    ...products.map((each) => itemLink(`${words.productId}: ${each.id}`, twinOf(productAddress(each.slug)), each.name)),
    itemLink(words.toArticle, markdownTwin(articleAddress(slug)) ?? ''),
  ];
  return joined([`# ${inMarkdown(words.title({ name: record.name }))}`, [...facts, ...links].join('\n')]);
}
