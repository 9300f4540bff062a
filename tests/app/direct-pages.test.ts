import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-files';

/** Only for authors, who can wait. */
const BY_NEXT = ['/styleguide'];

it('has a row for every page', () => {
  const source = readFileSync('app/pages.server.tsx', 'utf8');
  const table = source.slice(source.indexOf('const PAGES'), source.indexOf('};', source.indexOf('const PAGES')));
  const rows = [...table.matchAll(/'(\/[^']*)':/g)].map(([, folder = '']) => folder);
  const files = sourceFiles('app').map(({ path }) => path);
  const pages = files.flatMap((file) =>
    file.endsWith('/page.tsx') ? [file.slice('app'.length, -'/page.tsx'.length) || '/'] : [],
  );
  expect(rows.toSorted()).toEqual(pages.filter((folder) => !BY_NEXT.includes(folder)).toSorted());
});
