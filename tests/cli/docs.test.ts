import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedPages } from '@/cli/docs';
import { NPM_SCRIPTS } from '@/cli/docs/npm-scripts';
import { SETTINGS } from '@/cli/serve/setting-table';
import { RULES } from '@/lib/compile/rules';
import { sourceFiles } from '../architecture/source-files';

const read = (file: string) => readFileSync(file, 'utf8');

const GENERATED = Object.entries(await generatedPages());

describe('the generated pages of docs/', () => {
  it.each(GENERATED)('%s is what `npm run docs` writes', (name, text) => {
    expect(read(`docs/${name}`)).toBe(text);
  });

  it('tell of every script of package.json', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts).filter((name) => !name.startsWith('pre'));
    expect(Object.keys(NPM_SCRIPTS).toSorted()).toEqual(scripts.toSorted());
  });

  it('tell of every setting that the code reads, and of no other', () => {
    // What one part of the command hands to another, and what other tools set.
    const inner = new Set(['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'STEPWISE_SITE', 'STEPWISE_SCRIPT']);
    const names = sourceFiles('app', 'cli', 'lib').flatMap(({ text }) =>
      [...text.matchAll(/\benv\.([A-Z][A-Z_]+)|\bread\('([A-Z_]+)'/g)].map(
        ([, variable, setting]) => variable ?? setting ?? '',
      ),
    );
    const read = new Set(names.filter((name) => !inner.has(name)));
    expect(Object.keys(SETTINGS).toSorted()).toEqual([...read].toSorted());
  });
});

describe('the papers', () => {
  const papers = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(folder, name)),
  );

  it.each(papers)('%s links to files that exist', (paper) => {
    const prose = read(paper).replace(/^(`{3,})[\s\S]*?^\1$|`[^`\n]+`/gm, '');
    const links = [...prose.matchAll(/(?<!\\)\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(
      ([, target]) => target ?? '',
    );
    expect(links.filter((target) => !existsSync(path.join(path.dirname(paper), target)))).toEqual([]);
  });

  it('name findings that there are in the author’s guide', () => {
    const [, guide = ''] = read('docs/authoring.md').split('## What `check` reports');
    const [table = ''] = guide.split('\n## House style');
    const named = Array.from(
      table.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm),
      ([, codes = '']) => codes.match(/[\w-]+/g) ?? [],
    );
    const codes = new Set(Object.values(RULES).flatMap((rows) => rows.map(({ code }) => code)));
    expect(named.length).toBeGreaterThan(5);
    expect(named.flat().filter((code) => !codes.has(code))).toEqual([]);
  });

  it('keep the README under 200 lines', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(200);
  });

  it('number decisions from 1 without a gap, each with context, decision, and consequence', () => {
    const names = readdirSync('docs/decisions').toSorted();
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1));
    for (const name of names) {
      const parts = [...read(`docs/decisions/${name}`).matchAll(/^## (Context|Decision|Consequence)$/gm)];
      expect(
        parts.map(([, part]) => part),
        name,
      ).toEqual(['Context', 'Decision', 'Consequence']);
    }
  });
});
