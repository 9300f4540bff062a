import { beforeAll, describe, expect, it } from 'vitest';
import { findersOf } from '@/components/article';
import { HomePage } from '@/components/home';
import { ProblemsPage, ProductsPage } from '@/components/product';
import type { Catalog } from '@/lib/catalog';
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

describe('the page of a product', () => {
  it('names a problem once, by the article that bears its name, with the others under it', () => {
    const slug = catalog.products().find((product) => product.id === '16222')?.slug ?? '';
    const page = drawn(<ProblemsPage page={productPage(slug)} clouds={catalog.clouds} />);
    expect(texts(page, '[aria-labelledby=problems] a')).toEqual(['Restore a server', 'What support asks']);
    expect(texts(page, '[aria-labelledby=problems] li li a')).toEqual(['What support asks']);
  });

  it('keeps articles under no topic, and says which hold elsewhere only', () => {
    const slug = catalog.products().find((product) => product.id === '16222')?.slug ?? '';
    const page = drawn(<ProblemsPage page={productPage(slug)} clouds={catalog.clouds} />);
    expect(texts(page, '[aria-labelledby=other-articles] li').find((line) => line.startsWith('Only'))).toMatch(
      /^Only there.*Only for Azure China$/,
    );
  });
});

describe('what a product is started from', () => {
  const landingsOf = (id: string) => catalog.landings(id).map((record) => ({ record, around: findersOf(catalog) }));

  it('is its common problems, each leading to its article, and its tools', () => {
    const slug = catalog.products().find((product) => product.id === '16222')?.slug ?? '';
    const page = drawn(
      <ProblemsPage page={productPage(slug)} clouds={catalog.clouds} landings={landingsOf('16222')} />,
    );
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
  it('is shown with its sentence and category', () => {
    const slug = catalog.products().find((product) => product.id === '16222')?.slug ?? '';
    const page = drawn(<ProblemsPage page={productPage(slug)} clouds={catalog.clouds} />);
    expect(texts(page, '[aria-labelledby=problems] p.label')).toContain(
      'Backup – Bring a server back to a point in time',
    );
  });

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

  it('leads from a product to a problem to its article', () => {
    const page = drawHome();
    expect(texts(page, 'details[open] a')[0]).toBe('Restore a server');
    expect(page.querySelector('details a[href="/t/1001"]')).not.toBeNull();
  });

  it('says so where there are no articles', () => {
    const info = { ...catalog.info, articleCount: 0 };
    const page = drawn(<HomePage info={info} products={[]} guided={[]} />);
    expect(page.body.textContent).toContain('There are no articles yet');
    expect(texts(page, 'h1')).toHaveLength(1);
  });
});

function drawHome(): Document {
  const products = catalog.products();
  const guided = products
    .map(({ slug }) => productPage(slug))
    .toSorted((a, b) => b.otherArticles.length - a.otherArticles.length);
  return drawn(<HomePage info={catalog.info} products={products} guided={guided} />);
}
