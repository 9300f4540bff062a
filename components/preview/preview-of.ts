import { type PreviewSubject, slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { siteText } from '@/lib/text';

/** What a preview says: where the page belongs, its title, and what it is. */
export interface Preview {
  /** Empty for the site itself. */
  readonly place: string;
  readonly title: string;
  readonly facts: readonly string[];
}

/** What the preview of a page says; `undefined` where there is no such page. */
export function previewOf(subject: PreviewSubject, catalog: Catalog): Preview | undefined {
  switch (subject.kind) {
    case 'site':
      return previewOfSite(catalog);
    case 'product':
      return previewOfProduct(subject.name, catalog);
    case 'article':
      return previewOfArticle(catalog.article(subject.name));
    case 'flow':
      return previewOfFlow(subject.name, catalog);
  }
}

function previewOfSite({ info }: Catalog): Preview {
  const { site, preview } = siteText();
  return { place: '', title: preview.site, facts: [site.articleCount({ count: info.articleCount })] };
}

function previewOfProduct(slug: string, catalog: Catalog): Preview | undefined {
  const page = catalog.product(slug);
  if (page === undefined) return undefined;
  const { product, problems } = page;
  const facts = [siteText().product.counts({ problems: problems.length, articles: product.articleCount })];
  return { place: product.group, title: product.name, facts };
}

function previewOfArticle(record: ArticleRecord | undefined): Preview | undefined {
  if (record === undefined) return undefined;
  const { kinds, article } = siteText();
  const steps = record.stepCount > 0 ? [article.steps({ count: record.stepCount })] : [];
  return { place: placeOf(record), title: record.name, facts: [kinds[record.kind], ...steps] };
}

function previewOfFlow(id: string, catalog: Catalog): Preview | undefined {
  const flow = openFlow(catalog, id);
  if (flow === undefined) return undefined;
  const record = catalog.article(slugOfFlow(flow.id));
  return { place: placeOf(record), title: flow.title, facts: [siteText().preview.flow] };
}

function placeOf(record: ArticleRecord | undefined): string {
  return record?.products[0]?.name ?? '';
}
