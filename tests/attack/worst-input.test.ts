import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CASES } from './worst-input.mjs';

/** Routes whose worst is the worst of another, or that compute nothing. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '': 'one page a catalog, asked by no input',
  api: 'the reference, one page a build',
  'brand/[sheet]': 'one sheet a catalog',
  desk: 'for people who sign in; its reports are made in the thread of the events',
  'gone/[slug]': 'drawn in place of a retired article, with nothing to choose',
  'missing/[...address]': 'asked as a missing page',
  'p/[id]': 'the same as an unknown id',
  'robots.txt': 'a text that never changes',
  'schemas/[name]': 'three texts that never change',
  styleguide: 'in stepwise dev alone',
  't/[id]': 'the same as an unknown id',
  unavailable: 'drawn in place of all pages while there is no catalog',
};

const tried = CASES.map(([, nth]) => nth(0).split(' ')[1]?.split('?')[0] ?? '');

function routes(): readonly string[] {
  const app = path.resolve('app');
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:page|route)\.tsx?$/.test(path.basename(file)))
    .map((file) => path.join('/', path.dirname(file)).slice(1).replaceAll(path.sep, '/'));
}

function shapeOf(route: string): RegExp {
  const parts = route.split('/').map((part) => {
    if (part.startsWith('[...')) return '.+';
    return part.startsWith('[') ? '[^/]+' : part.replaceAll('.', '\\.');
  });
  return new RegExp(`^/${parts.join('/')}$`);
}

it('tries every route of app/ that computes', () => {
  const left = routes().filter((route) => !tried.some((address) => shapeOf(route).test(address)));
  expect(left.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});

it.each([
  '/api/v1/search',
  '/api/v1/suggest',
  '/api/v1/lookup',
  '/api/v1/flows/finder/next',
  '/mcp',
  '/oembed',
  '/embed',
  '/search.md',
  '/go',
])('tries %s, which no route of app/ answers', (address) => {
  expect(tried).toContain(address);
});
