import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from '../architecture/source-files';

it.each([
  // The other page is for authors alone, who can wait.
  ['PAGES', '/page.tsx', ['/styleguide']],
  ['FILES', '/route.ts', []],
])('has in %s a row for every %s', (name, file, others) => {
  const source = readFileSync('app/pages.server.tsx', 'utf8');
  const start = source.indexOf(`const ${name}:`);
  const rows = [...source.slice(start, source.indexOf('};', start)).matchAll(/'(\/[^']*)':/g)];
  const files = sourceFiles('app').flatMap(({ path }) =>
    path.endsWith(file) ? [path.slice('app'.length, -file.length)] : [],
  );
  expect([...rows.map(([, folder = '']) => folder), ...others].toSorted()).toEqual(
    files.map((folder) => folder || '/').toSorted(),
  );
});
