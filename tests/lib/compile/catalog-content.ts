import { openCatalog } from '@/lib/catalog';
import { search } from '@/lib/search';

/**
 * Everything a catalog answers, without row numbers, time and size: two catalogs of the same content are equal in it,
 * however they came about.
 */
export function catalogContent(file: string) {
  const catalog = openCatalog(file);
  const articles = [...catalog.paths()].map(({ path, slug }) => {
    const record = catalog.article(slug);
    const related = catalog.related(record?.key ?? 0, 5).map((each) => `${each.reason} ${each.slug}`);
    const { results } = search(catalog, { q: record?.name ?? '', limit: 3 });
    const found = results.map((each) => each.article.slug);
    const near = catalog.nearest(`/articles/${slug}x`, 2).map((each) => each.slug);
    return { path, record, related, found, near };
  });
  const pages = catalog.products().map((product) => catalog.product(product.slug));
  const { version, articleCount, diagnosticCounts } = catalog.info;
  const diagnostics = [...catalog.diagnostics()];
  catalog.close();
  const slugs = new Map(articles.map(({ record }) => [record?.key, record?.slug]));
  return { version, articleCount, diagnosticCounts, ...withoutKeys({ articles, pages }, slugs), diagnostics };
}

/** Keys are numbers that each catalog gives in its own order; one that names another article becomes that one's slug. */
function withoutKeys(value: object, slugs: ReadonlyMap<unknown, string | undefined>): object {
  return JSON.parse(JSON.stringify(value), (name, each) => {
    if (name === 'key') return 0;
    return name === 'group' && typeof each === 'number' ? slugs.get(each) : each;
  });
}
