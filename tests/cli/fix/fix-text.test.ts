import { describe, expect, it } from 'vitest';
import { fixFile, isFixable } from '@/cli/fix/fix-text';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { RULES } from '@/lib/compile/rules';
import type { Diagnostic } from '@/lib/format';
import { contentFolder } from '../../lib/compile/content-folder';
import { exampleFiles } from '../../lib/compile/rules/example-files';

/** What every fix is written for, as an author meets it: safe ones first, then those that are only likely. */
const SAFE = [
  'answer-by-text',
  'bare-angle',
  'broken-link',
  'byte-order-mark',
  'control-character',
  'curly-quotes',
  'doubled-quote',
  'header-close',
  'heading-without-blank',
  'hidden-character',
  'invisible-space',
  'item-mark',
  'json-bad-escape',
  'json-bare-key',
  'json-control-character',
  'json-extra-comma',
  'json-invisible-space',
  'json-odd-quotes',
  'junk-in-header',
  'line-ends',
  'loose-emphasis',
  'misspelled-property',
  'not-utf8',
  'note-mark',
  'odd-break',
  'question-id-case',
  'quote-in-value',
  'text-after-header',
  'unclosed-quote',
  'unquoted-value',
  'unterminated-header',
];
const GUESSED = ['json-comment', 'unknown-cloud', 'unknown-kind', 'unknown-property', 'unknown-question'];

async function findingsOf(files: Readonly<Record<string, Uint8Array | string>>): Promise<readonly Diagnostic[]> {
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile, workers: 1 });
  const catalog = openCatalog(outFile);
  const found = [...catalog.diagnostics()];
  catalog.close();
  return found;
}

const RULE_FILES = Object.values(RULES)
  .flat()
  .filter(({ frame }) => frame !== 'folder' && frame !== 'words')
  .flatMap((rule) => Object.entries(exampleFiles(rule, rule.bad, rule.code)));

/** The bad example of every rule, with the fixes that are written for it. */
async function fixedExamples(withGuesses: boolean) {
  const findings = await findingsOf(Object.fromEntries(RULE_FILES));
  return RULE_FILES.flatMap(([name, text]) => {
    const own = findings.filter((finding) => finding.path === name && isFixable(finding, withGuesses));
    if (own.length === 0) return [];
    return [{ name, code: name.replace('.md', ''), ...fixFile(Buffer.from(text), own) }];
  });
}

describe('fixes', () => {
  it('are written for these rules, and their bad examples are found no more', async () => {
    const fixed = await fixedExamples(false);
    expect(fixed.map(({ code }) => code).toSorted()).toEqual(SAFE);
    const after = await findingsOf(Object.fromEntries(fixed.map(({ name, bytes }) => [name, bytes])));
    expect(after.map(({ path, code }) => `${path} ${code}`)).toEqual([]);
  });

  it('that are guesses are written only where they are asked for', async () => {
    const all = (await fixedExamples(true)).map(({ code }) => code);
    expect(all.filter((code) => !SAFE.includes(code)).toSorted()).toEqual(GUESSED);
  });
});

const at = (line: number, column: number, found: string, text: string): Diagnostic => ({
  ...{ path: 'a.md', line, column, code: 'odd-break', severity: 'info', message: '', fix: '' },
  edit: { found, text },
});

describe('a fixed file', () => {
  const fixed = (source: string | Uint8Array, ...findings: readonly Diagnostic[]) =>
    Buffer.from(fixFile(Buffer.from(source), findings).bytes).toString('latin1');

  it.each([
    ['keeps its line ends', 'a\r\nb</br>c\r\n', [at(2, 2, '</br>', '<br>')], 'a\r\nb<br>c\r\n'],
    ['keeps its byte order mark', '\uFEFFa</br>', [at(1, 2, '</br>', '<br>')], '\u00ef\u00bb\u00bfa<br>'],
    [
      'loses it where that was found',
      '\uFEFFa',
      [{ ...at(1, 1, '', ''), code: 'byte-order-mark', edit: undefined }],
      'a',
    ],
    ['is fixed in several places', '1 2 3', [at(1, 1, '1', 'one'), at(1, 5, '3', 'three')], 'one 2 three'],
    ['gets one of two fixes of one place', '</br>', [at(1, 1, '</br>', '<br>'), at(1, 2, '/', '')], '<br>'],
    ['stays where something else is there by now', 'a<br>', [at(1, 2, '</br>', '<br>')], 'a<br>'],
    ['stays where its line is gone', 'a', [at(9, 1, 'a', 'b')], 'a'],
    ['gets a break in the line ends that it has', 'a b\r\n', [at(1, 2, ' ', '\n')], 'a\r\nb\r\n'],
  ])('%s', (_, source, findings, expected) => {
    expect(fixed(source, ...findings)).toBe(expected);
  });

  it('stays byte for byte where it is not UTF-8, and nobody asked to change that', () => {
    const latin1 = Buffer.from('Caf\xe9</br>', 'latin1');
    expect(fixed(latin1, at(1, 5, '</br>', '<br>'))).toBe('Caf\xe9</br>');
    const asked = fixFile(latin1, [
      at(1, 5, '</br>', '<br>'),
      { ...at(1, 1, '', ''), code: 'not-utf8', edit: undefined },
    ]);
    expect(Buffer.from(asked.bytes).toString()).toBe('Café<br>');
  });
});
