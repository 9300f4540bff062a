import { beforeAll, describe, expect, it } from 'vitest';
import { findersOf } from '@/components/article';
import { HomePage } from '@/components/home';
import { ProductPage, ProductsPage } from '@/components/product';
import type { Catalog } from '@/lib/catalog';
import { arrangeProduct, homeView, partOfProduct } from '@/lib/journey';
import { search } from '@/lib/search';
import { article, catalogOf, drawn, texts } from '../drawing';

const PROBLEMS = `\n# Problems\n---\n${JSON.stringify({
  commonProblems: [
    { title: 'It fails', category: 'Backup', commonSolutionArticleId: 'a' },
    {
      title: 'Wide',
      category: 'backup',
      subProblems: [{ title: 'By topic', supportTopicId: '1001' }, { title: 'Nobody knows' }],
    },
  ],
})}\n---\n`;

const TOPICS = `\n# Topics\n---\n${JSON.stringify({
  supportTopics: [
    {
      id: '1001',
      shortDescription: 'Bring a server back to a point in time',
      category: 'Backup',
      searchTags: 'rollback; undo',
    },
  ],
})}\n---\n`;

let catalog: Catalog;
beforeAll(async () => {
  const postgres = { productPesIds: '16222' };
  catalog = await catalogOf({
    'pg/restore.md': article(
      { ...postgres, supportTopicIds: '1001', articleId: 'a' },
      '# Restore a server\n## **Recommended Steps**\n1. Go\n',
    ),
    'pg/form.md': article(
      { ...postgres, supportTopicIds: '1001', articleId: 'b', selfHelpType: 'problemScopingQuestions' },
      '\n# What support asks\n---\n{"title":"What support asks","formElements":[]}\n---\n',
    ),
    'pg/china.md': article({ ...postgres, articleId: 'c', cloudEnvironments: 'mooncake' }, '# Only there\n\nText.\n'),
    'pg/problems.md': article({ ...postgres, articleId: 'e', selfHelpType: 'diagnoseAndSolve' }, PROBLEMS),
    'pg/tools.md': article({ ...postgres, articleId: 'f', selfHelpType: 'tools' }, '# Tools\n\nA spade.\n'),
    'pg/topics.md': article({ ...postgres, articleId: 'g', selfHelpType: 'supportTopicDescription' }, TOPICS),
    'vm/boot.md': article(
      { productPesIds: '14749', supportTopicIds: '1002', articleId: 'd' },
      '# It does not boot\n\nText.\n',
    ),
  });
});

function productPage(slug: string) {
  const page = catalog.product(slug);
  if (page === undefined) throw new Error(`no product ${slug}`);
  return page;
}

/** The page of a product, or of a part of it. */
function drawProduct(id: string, query: Partial<Record<'category' | 'kind' | 'page', string>> = {}, landings = false) {
  const view = arrangeProduct(productPage(catalog.products().find((product) => product.id === id)?.slug ?? ''));
  const part = partOfProduct(view, { category: '', kind: '', page: '', ...query });
  const pages = landings ? landingsOf(id) : [];
  return drawn(<ProductPage view={view} part={part} clouds={catalog.clouds} landings={pages} />);
}

const landingsOf = (id: string) => catalog.landings(id).map((record) => ({ record, around: findersOf(catalog) }));

describe('the page of a product', () => {
  it('shows each solution once, then the forms, and no fragment', () => {
    const names = texts(drawProduct('16222'), '#product-entries a');
    expect(names).toEqual(['Restore a server', 'Only there', 'What support asks']);
  });

  it('says which hold elsewhere only', () => {
    const lines = texts(drawProduct('16222'), '#product-entries li');
    expect(lines.find((line) => line.startsWith('Only there'))).toMatch(/Only for Azure China$/);
  });

  it('shows a kind of fragment on demand, and says that it does', () => {
    const page = drawProduct('16222', { kind: 'supporttopicdescription' });
    expect(texts(page, '#product-entries li')).toHaveLength(1);
    expect(texts(page, 'nav.rail [aria-current=page]')).toEqual(['Support topics 1']);
  });

  it('is whole where the address asks for a part that is not there', () => {
    expect(texts(drawProduct('16222', { category: 'nothing', kind: 'rca' }), '#product-entries a')).toHaveLength(3);
  });

  it('searches its own articles without script', () => {
    const form = drawProduct('16222').querySelector('search form');
    expect(form?.getAttribute('action')).toBe('/search');
    expect(form?.querySelector('input[name=product]')?.getAttribute('value')).toBe('postgresql');
  });
});

describe('what a product is started from', () => {
  it('is its common problems, each leading to its article, and its tools', () => {
    const page = drawProduct('16222', {}, true);
    const section = page.querySelector('[aria-labelledby=common-problems]');
    expect(section && texts(section, 'h3')).toEqual(['Backup']);
    expect(section && texts(section, 'a')).toEqual(['It fails', 'By topic', 'More about these problems', 'Tools']);
    expect(section?.textContent).toContain('Nobody knows');
  });

  it('stands under no product that has none', () => {
    expect(landingsOf('14749')).toEqual([]);
  });
});

describe('a topic that its product describes', () => {
  it('is found by its search words', () => {
    expect(search(catalog, { q: 'rollback', limit: 5 }).results.map((each) => each.article.slug)).toContain('restore');
    expect(catalog.topic('1001')?.tags).toEqual(['rollback', 'undo']);
  });
});

describe('the page of all products', () => {
  it('lists each by group and from A to Z, with how many articles it has', () => {
    const page = drawn(<ProductsPage products={catalog.products()} articleCount={4} />);
    const name = catalog.products()[0]?.name ?? '';
    expect(texts(page, '[aria-labelledby=groups] li a')).toContain(name);
    expect(texts(page, '[aria-labelledby=letters] li a')).toContain(name);
    expect(texts(page, '[aria-labelledby=letters] li span').every((count) => Number(count) > 0)).toBe(true);
  });

  it('sorts the letters', () => {
    const page = drawn(<ProductsPage products={catalog.products()} articleCount={4} />);
    const letters = texts(page, '[aria-labelledby=letters] h3');
    expect(letters).toEqual(letters.toSorted());
  });
});

describe('the home page', () => {
  it('has the search box before anything else to choose', () => {
    const page = drawHome();
    const [first] = page.querySelectorAll('input, a, summary');
    expect(first?.getAttribute('name')).toBe('q');
    expect(page.querySelector('form')?.getAttribute('action')).toBe('/search');
  });

  it('offers examples out of the content, the products with solutions, and the way to look up IDs', () => {
    const page = drawHome();
    expect(texts(page, '.hero-examples a').length).toBeGreaterThan(0);
    expect(texts(page, '[aria-labelledby=popular] a')).toContain('Restore a server');
    expect(page.querySelector('a[href="/engineer"]')).not.toBeNull();
  });

  it('shows first what the site’s data features', () => {
    const featured = { troubleshooters: ['boot'], products: ['14749'] };
    const { guided, popular } = homeView({ ...catalog, site: { ...catalog.site, featured } });
    expect(guided.map(({ article: { slug } }) => slug)).toEqual(['boot']);
    expect(popular.map(({ product }) => product.id)).toEqual(['14749']);
  });

  it('names every group with its largest products', () => {
    const { groups } = homeView(catalog);
    expect(groups.map(({ name }) => name).toSorted()).toEqual(['Compute', 'Databases']);
    expect(texts(drawHome(), '[aria-labelledby=products] h3').toSorted()).toEqual(['Compute', 'Databases']);
  });

  it('says so where there are no articles', () => {
    const info = { ...catalog.info, articleCount: 0 };
    const view = { ...homeView(catalog), productCount: 0, examples: [], guided: [], popular: [], groups: [] };
    const page = drawn(<HomePage info={info} view={view} />);
    expect(page.body.textContent).toContain('There are no articles yet');
    expect(texts(page, 'h1')).toHaveLength(1);
  });
});

function drawHome(): Document {
  return drawn(<HomePage info={catalog.info} view={homeView(catalog)} />);
}
