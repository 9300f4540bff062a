import { markdownTwin, productAddress, searchAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog, ProductPage } from '@/lib/catalog';
import { type DirectAnswer, findPage, type QueryParameters, readSearchRequest, saidOfResults } from '@/lib/search';
import { siteText } from '@/lib/text';
import { articleItem, inMarkdown, itemLink, joined, siteNamesOf, twinOf, whole } from './links';

/** The home page: what the site is, and its products. */
export function homeAsMarkdown(catalog: Catalog): string {
  const { name, line } = siteNamesOf(catalog);
  return joined([`# ${inMarkdown(name)}`, inMarkdown(line), `## ${siteText().site.products}`, productItems(catalog)]);
}

/** Every product. */
export function productsAsMarkdown(catalog: Catalog): string {
  return joined([`# ${siteText().site.products}`, productItems(catalog)]);
}

function productItems(catalog: Catalog): string {
  const { articleCount } = siteText().site;
  return catalog
    .products()
    .map(({ name, slug, articleCount: count }) => {
      return itemLink(name, markdownTwin(productAddress(slug)) ?? '', articleCount({ count }));
    })
    .join('\n');
}

/** A product with its problems and their articles. */
export function productAsMarkdown({ product, problems, otherArticles }: ProductPage): string {
  const parts = problems.map(
    ({ topic, articles }) => `## ${inMarkdown(topic.name)}\n\n${articles.map(articleItem).join('\n')}`,
  );
  const others = otherArticles.map(articleItem).join('\n');
  const last = others === '' ? '' : `## ${siteText().twins.llms.otherArticles}\n\n${others}`;
  return joined([`# ${inMarkdown(product.name)}`, ...parts, last]);
}

/** Articles that one ID stands for. */
export function choiceAsMarkdown(title: string, articles: readonly ArticleSummary[]): string {
  return joined([`# ${inMarkdown(title)}`, siteText().choice.intro, articles.map(articleItem).join('\n')]);
}

/** A page of search results: what the query names exactly, the results with what their page says of them, or titles that come near. */
export function searchAsMarkdown(catalog: Catalog, parameters: QueryParameters): string {
  const words = siteText();
  const found = findPage(catalog, readSearchRequest(catalog, parameters));
  const { query, answers, results, nearest, request, pages } = found;
  // Without a query there are no results to speak of.
  if (query === '') return joined([`# ${words.search.title}`, words.search.start]);
  const exact = [...new Set(answers.flatMap(answerItems))];
  const said = saidOfResults(found).map(inMarkdown);
  const { product, kind, cloud, page, q } = request;
  const narrowing = { product: product?.slug, kind, cloud };
  if (exact.length === 0 && results.length === 0) {
    const isNarrow = Object.values(narrowing).some((each) => each !== undefined);
    const near = nearest.length === 0 ? [] : [`## ${words.search.nearest}`, nearest.map(articleItem).join('\n')];
    const none = isNarrow ? words.search.noneFiltered({ query }) : words.search.none({ query });
    const whole = isNarrow ? [itemLink(words.search.removeAll, twinOf(searchAddress(q)))] : said;
    return joined([`# ${inMarkdown(none)}`, ...whole, ...near]);
  }
  const items = results.map(({ article, excerpt }) => {
    return `${articleItem(article)}${excerpt === null ? '' : `\n  ${inMarkdown(excerpt.text)}`}`;
  });
  return joined([
    `# ${inMarkdown(words.twins.results({ query }))}`,
    ...(exact.length === 0 ? [] : [`## ${words.search.byId}`, exact.join('\n')]),
    exact.length === 0 || items.length === 0 ? '' : `## ${words.twins.others}`,
    ...said,
    items.join('\n'),
    page < pages ? itemLink(words.search.next, twinOf(searchAddress(q, { ...narrowing, page: page + 1 }))) : '',
  ]);
}

function answerItems(answer: DirectAnswer): readonly string[] {
  if (!('destination' in answer)) return answer.articles.map(articleItem);
  const { destination } = answer;
  switch (destination.kind) {
    case 'article':
      return [articleItem(destination.article)];
    case 'choice':
      return destination.articles.map(articleItem);
    case 'product':
      return [itemLink(destination.product.name, markdownTwin(productAddress(destination.product.slug)) ?? '')];
    default:
      return [];
  }
}

/** `/llms.txt` (llmstxt.org): the site's products by their groups. */
export function llmsText(catalog: Catalog, addressOf: (slug: string) => string): string {
  const { name, line } = siteNamesOf(catalog);
  const words = siteText();
  const products = catalog.products();
  const groups = [...new Set(products.map(({ group }) => group))];
  const parts = groups.map((group) => {
    const items = products
      .filter((each) => each.group === group)
      .map((each) => itemLink(each.name, addressOf(each.slug), words.site.articleCount({ count: each.articleCount })));
    return `## ${inMarkdown(group || words.twins.llms.otherProducts)}\n\n${items.join('\n')}`;
  });
  return joined([
    `# ${inMarkdown(name)}`,
    `> ${inMarkdown(line)}`,
    words.twins.llms.howTo({ api: whole('/api') }),
    ...parts,
  ]);
}
