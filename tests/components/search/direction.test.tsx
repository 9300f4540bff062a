import { parseHTML } from 'linkedom';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { listOf } from '@/components/embed/script/list-view';
import { SearchPage } from '@/components/search';
import { SuggestionList } from '@/components/search/script/suggestion-list';
import { Breadcrumbs } from '@/components/site';
import type { Catalog } from '@/lib/catalog';
import { findPage, readSearchRequest } from '@/lib/search';
import { article, catalogOf, drawn } from '../drawing';

/** Where the script comes from is no site here. */
vi.mock('@/components/embed/script/ask', () => ({ onSite: (address: string) => address }));

/** A title that turns everything behind it around where it is not kept apart. */
const NAME = 'שחזור server \u202Egpj';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'turned.md': article({ articleId: 'turned-1' }, `# ${NAME}\n\nThe server is down.\n`),
    'second.md': article({ articleId: 'second-1' }, '# The server is slow\n\nText.\n'),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The nearest element around each text with the name: whether it is set apart. */
function directions(root: ParentNode, selector: string): readonly (string | null)[] {
  const named = [...root.querySelectorAll(selector)].filter((each) => each.textContent.includes('שחזור'));
  return named.map((each) => each.getAttribute('dir'));
}

it.each([
  ['a result', 'server'],
  ['a direct answer', 'turned-1'],
])('%s sets its title apart', (_title, q) => {
  const found = findPage(catalog, readSearchRequest(catalog, { q }));
  const page = drawn(<SearchPage found={found} products={catalog.products()} clouds={catalog.clouds} />);
  const all = directions(page, 'main a, section a, li a, h3 a');
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all)).toEqual(new Set(['auto']));
});

it('breadcrumbs set every stop apart', () => {
  const way = drawn(<Breadcrumbs way={[{ name: NAME, address: '/products/x' }]} current={NAME} />);
  expect(directions(way, 'a, [aria-current]')).toEqual(['auto', 'auto']);
});

it('suggestions set their titles apart from what stands beside', () => {
  vi.stubGlobal('document', parseHTML('<!doctype html><html><body></body></html>').document);
  const list = new SuggestionList('s', 'Suggestions');
  list.show([{ label: 'Articles', entries: [{ title: NAME, detail: 'Article', href: '/articles/turned' }] }]);
  expect(directions(list.element, 'li span')).toEqual(['auto']);
});

it('the list of an embedded help sets its titles and excerpts apart', () => {
  vi.stubGlobal('document', parseHTML('<!doctype html><html><body></body></html>').document);
  const summary = { slug: 'turned', name: NAME, apart: '', description: NAME, url: '/articles/turned' };
  const list = Reflect.apply(listOf, undefined, [{ open: () => undefined }, [summary]]);
  expect(directions(list, 'a, p')).toEqual(['auto', 'auto']);
});
