import { beforeAll, describe, expect, it } from 'vitest';
import { ChoicePage, GonePage, MissingPage, PlainPage } from '@/components/ways-on';
import type { Catalog } from '@/lib/catalog';
import { article, catalogOf, drawn, recordOf, texts } from '../drawing';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'one.md': article({ articleId: 'same', productPesIds: '16222' }, '# The one\n\nText.\n'),
    'two.md': article(
      { articleId: 'same', productPesIds: '14749', cloudEnvironments: 'mooncake' },
      '# The other\n\nText.\n',
    ),
  });
});

describe('the page of an id that means several articles', () => {
  it('tells them apart by kind, product and cloud', () => {
    const choices = ['one', 'two']
      .map((slug) => recordOf(catalog, slug))
      .map((record) => ({ article: record, products: record.products }));
    const page = drawn(<ChoicePage title="Several" choices={choices} clouds={catalog.clouds} />);
    expect(texts(page, 'li')[0]).toMatch(/The one.*Solution.*PostgreSQL · Azure$/);
    expect(texts(page, 'li')[1]).toMatch(/The other.*Only for Azure China.*Windows virtual machines · Azure China$/);
  });
});

describe('the page of an address that leads nowhere', () => {
  it('shows the address as text, what it may have meant, and the search box', () => {
    const props = {
      nearest: catalog.nearest('/articles/won', 5),
      products: catalog.products(),
      clouds: catalog.clouds,
    };
    const page = drawn(<MissingPage address="/articles/<b>won" {...props} />);
    expect(page.querySelector('h1')?.textContent).toBe('Page not found');
    expect(page.body.textContent).toContain('/articles/<b>won');
    expect(page.querySelector('input[name=q]')).not.toBeNull();
    expect(page.querySelector('a[href="/products"]')).not.toBeNull();
  });
});

describe('the page of a retired article', () => {
  it('gives the reason, and where to go', () => {
    const page = drawn(<GonePage reason="The cloud has closed." nearest={[]} clouds={{}} />);
    expect(texts(page, '.notice')).toEqual(['The cloud has closed.']);
    expect(page.querySelector('input[name=q]')).not.toBeNull();
  });

  it('stands without a reason as well', () => {
    expect(drawn(<GonePage reason="" nearest={[]} clouds={{}} />).querySelector('.notice')).toBeNull();
  });
});

describe('the drawing beside a title', () => {
  it('is another on each page, and nothing to who hears the page', () => {
    const pages = [
      drawn(<GonePage reason="" nearest={[]} clouds={{}} />),
      drawn(<MissingPage address="/x" nearest={[]} products={[]} clouds={{}} />),
    ];
    const drawings = pages.map((page) => page.querySelector('.plain-page > svg.ornament'));
    expect(drawings.map((drawing) => drawing?.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
    expect(drawings[0]?.innerHTML).not.toBe(drawings[1]?.innerHTML);
    expect(Math.max(...drawings.map((drawing) => drawing?.outerHTML.length ?? Number.POSITIVE_INFINITY))).toBeLessThan(
      700,
    );
  });

  it('is none on a page that nobody gave one', () => {
    expect(drawn(<PlainPage title="Which one?" intro="" />).querySelector('svg')).toBeNull();
  });
});
