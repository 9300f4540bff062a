import { type PreviewSubject, slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { languageOfSite } from '@/lib/request';
import { siteText } from '@/lib/text';

/** What a preview says: where the page belongs, its title, and what it is. All but the title is in the page's language. */
export interface Preview {
  /** Empty for the site itself. */
  readonly place: string;
  readonly title: string;
  /** Of the title (BCP 47). */
  readonly language: string;
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

function previewOfSite(catalog: Catalog): Preview {
  const { language, site, preview } = siteText();
  const facts = [site.articleCount({ count: catalog.info.articleCount })];
  const { tagline } = catalog.site;
  if (tagline !== '') return { place: '', title: tagline, language: languageOfSite(catalog), facts };
  return { place: '', title: preview.site, language, facts };
}

function previewOfProduct(slug: string, catalog: Catalog): Preview | undefined {
  const page = catalog.product(slug);
  if (page === undefined) return undefined;
  const { product, problems } = page;
  const { language, product: words } = siteText();
  const facts = [words.counts({ problems: problems.length, articles: product.articleCount })];
  return { place: product.group, title: product.name, language, facts };
}

function previewOfArticle(record: ArticleRecord | undefined): Preview | undefined {
  if (record === undefined) return undefined;
  const { kinds, article } = siteText();
  const steps = record.stepCount > 0 ? [article.steps({ count: record.stepCount })] : [];
  return {
    place: placeOf(record),
    title: record.name,
    language: record.language,
    facts: [kinds[record.kind], ...steps],
  };
}

function previewOfFlow(id: string, catalog: Catalog): Preview | undefined {
  const flow = openFlow(catalog, id);
  if (flow === undefined) return undefined;
  const record = catalog.article(slugOfFlow(flow.id));
  const { language, preview } = siteText();
  return { place: placeOf(record), title: flow.title, language: record?.language ?? language, facts: [preview.flow] };
}

function placeOf(record: ArticleRecord | undefined): string {
  return record?.products[0]?.name ?? '';
}
