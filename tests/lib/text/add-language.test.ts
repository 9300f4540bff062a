import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/lib/text/en';
import { ROOT } from '../../architecture/source-files';
import { pseudoCatalog } from './pseudo-language';

/** The room of texts with one language more, added as docs/translating.md says: a row, a folder, and its name in the table. */
let folder = '';

const read = (file: string) => readFileSync(path.join(folder, 'text', file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(folder, 'text', file), text);

beforeAll(() => {
  // Inside the project, so that packages are found.
  mkdirSync(path.join(ROOT, '.stepwise'), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, '.stepwise', 'language-'));
  cpSync(path.join(ROOT, 'lib', 'text'), path.join(folder, 'text'), { recursive: true });
  cpSync(path.join(folder, 'text', 'de'), path.join(folder, 'text', 'sv'), { recursive: true });
  write('languages.ts', read('languages.ts').replace("de: 'Deutsch',", "de: 'Deutsch',\n  'sv': 'Svenska',"));
  write(
    'catalog.ts',
    read('catalog.ts')
      .replace("import { de } from './de';", "import { de } from './de';\nimport { sv } from './sv';")
      .replace(/(Record<Language, \(\) => Catalog>> = \{)/, '$1 sv,'),
  );
  writeCatalog(pseudoCatalog(en));
  const paths = { '@/lib/text': ['./text/index.ts'], '@/lib/text/*': ['./text/*'], '@/*': [`${ROOT}/*`] };
  const options = { noEmit: true, incremental: false, paths };
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(ROOT, 'tsconfig.json'),
      compilerOptions: options,
      include: ['text'],
      exclude: [],
    }),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeCatalog(catalog: unknown): void {
  const text = `import type { Catalog } from '../shape';\n\nexport const sv = (): Catalog => (${JSON.stringify(catalog, null, 2)});\n`;
  write('sv/index.ts', text);
}

/** What type-checking says of the folder. */
function types(): string {
  try {
    const tsc = path.join(ROOT, 'node_modules', 'typescript', 'lib', 'tsc.js');
    return String(execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }));
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

describe('a language that is added', () => {
  it('is typed, has a name and a prefix, and is spoken', async () => {
    expect(types()).toBe('');
    const outfile = path.join(folder, 'text.mjs');
    await build({
      entryPoints: [path.join(folder, 'text', 'index.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    });
    const text = await import(pathToFileURL(outfile).href);
    expect(text.languageTags()).toContain('sv');
    expect(text.splitLanguage('/sv/articles/x?y')).toEqual({ language: 'sv', address: '/articles/x?y' });
    expect(text.closestLanguage(['sv-SE', 'en'])).toBe('sv');
    expect(text.textIn('sv').home.title).toBe('[Whát çáñ wé hélp ýöû fîx?~~~~~~~~~]');
    text.askLanguageOf(() => 'sv');
    expect(text.siteText().home.articles({ count: 12345 })).toMatch(/^\[12\s345 ártîçlés~+\]$/);
    expect(text.formatDate('2026-11-23T00:00:00Z')).toBe('23 november 2026');
  });

  it('is refused without a message, and with one that nobody knows', () => {
    const { home, ...rest } = pseudoCatalog(en);
    const { title, ...others } = home;
    writeCatalog({ ...rest, home: { ...others, headline: title } });
    expect(types()).toMatch(/title|headline/);
  });
});
