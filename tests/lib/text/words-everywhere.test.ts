import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../../architecture/source-files';
import { firstColumn } from './banned-words';

/** A line of a text, with where it is. */
interface Line {
  readonly place: string;
  readonly text: string;
}

/** What reads words of others, which come as they are. */
const READERS: ReadonlySet<string> = new Set([
  'cli/option-problem.ts',
  'components/flow/question/question.tsx',
  'lib/format/kinds/infer-kind.ts',
  'lib/format/title/name-of.ts',
  'lib/search/read-query.ts',
  'lib/words/compound-parts.ts',
]);

/** Texts that need the word: what a condition says, an example of too many words, questions of a bench as people ask them. */
const NEEDED = [
  /"is" and != for "is not"/,
  /'Please\. '\.repeat/,
  /'(?:virtual machine does not start|cannot connect by)/,
];

/** Lines of a text; those without words to read are left out. */
function linesOf(file: string, text: string): readonly Line[] {
  return text.split('\n').map((line, at) => ({ place: `${file}:${at + 1}`, text: line }));
}

/** The code of everything that speaks to people, without comments, imports, and SQL’s own words (IS NOT NULL). */
function codeLines(): readonly Line[] {
  return sourceFiles('app', 'bench', 'cli', 'components', 'lib')
    .filter((file) => !READERS.has(file.path))
    .flatMap((file) => linesOf(file.path, file.code.replace(/^(?:import|export) [^;]*? from '[^']*';$/gm, '')))
    .map(({ place, text }) => ({ place, text: text.replaceAll('IS NOT NULL', '') }))
    .filter(({ text }) => !NEEDED.some((needed) => needed.test(text)));
}

function documents(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** The prose of the documents: without code, quotations, addresses, and the first line, by which a decision’s file is named. */
function proseLines(): readonly Line[] {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'content/README.md',
    ...documents('docs'),
    ...documents('bench'),
  ];
  return files
    .filter((file) => file !== 'docs/words.md')
    .flatMap((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const blank = (code: string) => code.replace(/[^\n]/g, '');
      const prose = text
        .replace(/^.*/, '')
        .replace(/^(`{3,})[\s\S]*?^\1$/gm, blank)
        .replace(/`[^`\n]*`|"[^"\n]{1,30}"|\[[^\]]*\.ts\]|\]\([^)]*\)/g, '');
      return linesOf(file, prose);
    });
}

/** Lines with the word; as a part of a name (`./mend-words`) it isn’t one. */
function saying(word: string, lines: readonly Line[]): readonly Line[] {
  const pattern = new RegExp(`(?<![\\w./-])${word}(?![\\w-])`, 'i');
  return lines.filter(({ text }) => pattern.test(text));
}

const NOT = firstColumn('Not these');

describe.each([
  ['code', codeLines()],
  ['documents', proseLines()],
])('the texts in %s', (_, lines) => {
  it('are there', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(saying('someone', lines).length).toBeGreaterThan(3);
  });

  it.each(NOT)('never say “%s”', (word) => {
    expect(saying(word, lines)).toEqual([]);
  });
});

it('names no reader of others’ words that is gone', () => {
  const known = new Set(sourceFiles('cli', 'components', 'lib').map((file) => file.path));
  expect([...READERS].filter((file) => !known.has(file))).toEqual([]);
});
