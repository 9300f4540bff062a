import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, StyleguidePage } from '@/components/styleguide';
import { COLORS, RADII, SHADOWS, TEXT_SIZES } from '@/components/styleguide/samples/tokens';
import type { Catalog } from '@/lib/catalog';
import { withRequest } from '@/lib/request';
import { ROOT } from '../../architecture/source-files';
import { firstColumn } from '../../lib/text/banned-words';
import { article, catalogOf, drawn, texts } from '../drawing';

const EXAMPLES = FAMILIES.flatMap(({ id, examples }) =>
  examples.map((example) => [`${id} › ${example.name}`, example] as const),
);

let catalog: Catalog;

beforeAll(async () => {
  catalog = await catalogOf({ 'restore.md': article({ articleId: 'r-1' }, '# Restore\n\nWait.\n') });
});

/** What a request draws, as a page of the site would. */
async function draw(element: Parameters<typeof drawn>[0]): Promise<Document> {
  const { result } = await withRequest({ catalog, posted: undefined }, async () => drawn(element));
  return result;
}

describe('the style guide', () => {
  it.each(EXAMPLES)('draws %s', async (_, example) => {
    const document = await draw(<div>{example.drawn}</div>);
    expect(document.querySelectorAll('div > *').length).toBeGreaterThan(0);
    expect(texts(document, 'body')[0]).not.toMatch(/undefined|\[object|NaN/);
  });

  const states: readonly (readonly [string, string, number])[] = [
    ['Line, filled in, optional', 'input[type="text"][value="prod-orders-restored"]', 1],
    ['Line with an error', 'input[aria-invalid="true"]', 1],
    ['Several lines', 'textarea', 1],
    ['Number with an error', 'input[value="a few"][aria-invalid="true"]', 1],
    ['Time, filled in', 'input[type="datetime-local"][value^="2024-05-01T10:00"]', 1],
    ['List, chosen', 'option[value="North Europe"][selected]', 1],
    ['List from the reader’s subscription', 'input[name="live~text"]', 1],
    ['Error summary', '.error-summary a', 2],
    ['One of a few', 'input[type="radio"]:not([checked])', 4],
    ['One chosen', 'input[type="radio"][value="No"][checked]', 1],
    ['With an error', '.problems', 1],
    ['Long options', 'input[type="radio"]', 3],
    ['Several of a few', 'input[type="checkbox"][checked]', 2],
    ['Timeline of steps', '.step', 2],
    ['Steps under headings', 'h3', 2],
    ['Documents', '.document', 2],
    ['Command with blanks', '.blank', 2],
    ['Fill in your details', 'input[data-fills]', 2],
    ['Tabs', '[role="tab"]', 2],
    ['Progress further on', 'progress', 1],
    ['Your answers', '.answers-change', 2],
    ['Map with the reader’s way', '.map-node.is-passed', 1],
    ['Articles of a product, with variants', '.entry-variants', 1],
    ['Results', '.result', 4],
    ['Chosen filters', '.chip', 3],
  ];
  it.each(states)('shows of “%s” what its name says', async (name, selector, count) => {
    const example = EXAMPLES.find(([, each]) => each.name === name)?.[1];
    const document = await draw(<div>{example?.drawn}</div>);
    expect(document.querySelectorAll(selector)).toHaveLength(count);
  });

  it('has every example file in its list of families', () => {
    const folder = path.join(ROOT, 'components', 'styleguide');
    const files = readdirSync(path.join(folder, 'examples')).filter((name) =>
      /: Family = /.test(readFileSync(path.join(folder, 'examples', name), 'utf8')),
    );
    const listed = [...readFileSync(path.join(folder, 'families.ts'), 'utf8').matchAll(/examples\/([\w-]+)'/g)];
    expect(listed.map(([, name]) => `${name}.tsx`).toSorted()).toEqual(files.toSorted());
    expect(FAMILIES).toHaveLength(files.length);
  });

  it('draws one page on which each id is unique', async () => {
    const document = await draw(<StyleguidePage families={FAMILIES} />);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(document.querySelectorAll('[data-example]')).toHaveLength(EXAMPLES.length);
  });

  it('names each example once in its family, and says in one sentence when to use it', () => {
    const names = EXAMPLES.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const wrong = EXAMPLES.filter(([, { use }]) => !/^[A-Z].*[^.]\.$/.test(use) || /[.?!] /.test(use));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('speaks as docs/words.md says', async () => {
    const document = await draw(<StyleguidePage families={FAMILIES} />);
    const said = texts(document, 'body')[0] ?? '';
    const banned = firstColumn('Not these');
    expect(banned).toContain('whoever');
    expect(banned.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(said))).toEqual([]);
    expect(said.match(/\w'\w/g)).toBeNull();
  });
});

describe('the tokens', () => {
  const tokens = readFileSync(path.join(ROOT, 'app/styles/tokens.css'), 'utf8');

  it.each([
    ['color', COLORS],
    ['text', TEXT_SIZES],
    ['radius', RADII],
    ['shadow', SHADOWS],
  ] as const)('of %s are all shown, and no other', (family, shown) => {
    const names = Array.from(tokens.matchAll(new RegExp(`--${family}-([\\w-]+):`, 'g')), ([, name = '']) => name);
    expect([...new Set(names)].toSorted()).toEqual([...shown].toSorted());
  });

  it('have each the class that shows it', () => {
    const sheet = readFileSync(path.join(ROOT, 'app/styleguide/styleguide.css'), 'utf8');
    const classes = [
      ...TEXT_SIZES.map((name) => `type-${name}`),
      ...RADII.map((name) => `radius-${name}`),
      ...SHADOWS.map((name) => `shadow-${name}`),
    ];
    expect(classes.filter((name) => !sheet.includes(`.guide-${name} {`))).toEqual([]);
  });
});
