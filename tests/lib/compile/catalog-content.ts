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
    return { path, record: { ...record, key: 0 }, related, found, near };
  });
  const pages = catalog.products().map((product) => withoutKeys(catalog.product(product.slug)));
  const { version, articleCount, diagnosticCounts } = catalog.info;
  const diagnostics = [...catalog.diagnostics()];
  catalog.close();
  return { version, articleCount, diagnosticCounts, articles, pages, diagnostics };
}

function withoutKeys(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (name, each) => (name === 'key' ? 0 : each));
}
