import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { RULES } from '@/lib/compile/rules';
import type { Diagnostic, Example } from '@/lib/format';
import { sourceFiles } from '../../../architecture/source-files';
import { contentFolder } from '../content-folder';
import { exampleFiles } from './example-files';

const ALL = Object.values(RULES).flat();
const SINGLE = ALL.filter(({ frame }) => frame !== 'folder' && frame !== 'words');
const FOLDERS = ALL.filter(({ frame }) => frame === 'folder');

async function findingsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Diagnostic[]> {
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile, workers: 1 });
  const catalog = openCatalog(outFile);
  const found = [...catalog.diagnostics()];
  catalog.close();
  return found;
}

const codesIn = (found: readonly Diagnostic[]) => [...new Set(found.map(({ code }) => code))];

/** All examples that are one file, compiled in one go as a content folder is: path → findings. */
async function findingsOfSingles(): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const files = SINGLE.flatMap((rule) => [
    ...Object.entries(exampleFiles(rule, rule.bad, `${rule.code}-bad`)),
    ...Object.entries(exampleFiles(rule, rule.good, `${rule.code}-good`)),
  ]);
  const found = new Map<string, Diagnostic[]>();
  for (const finding of await findingsOf(Object.fromEntries(files)))
    found.set(finding.path, [...(found.get(finding.path) ?? []), finding]);
  return found;
}

describe('every rule', () => {
  let singles: ReturnType<typeof findingsOfSingles> | undefined;

  it.each(SINGLE.map((rule) => [rule.code, rule] as const))('finds its bad example alone: %s', async (code, rule) => {
    singles ??= findingsOfSingles();
    const found = await singles;
    const bad = found.get(`${code}-bad.md`) ?? [];
    expect(codesIn(bad)).toEqual([code]);
    expect(bad.map(({ severity }) => severity)).toContain(rule.severity);
    expect(found.get(`${code}-good.md`)).toBeUndefined();
  });

  it.each(FOLDERS.map((rule) => [rule.code, rule] as const))('finds its bad folder alone: %s', async (code, rule) => {
    const folder = (example: Example) => findingsOf(exampleFiles(rule, example, code));
    const bad = await folder(rule.bad);
    expect(codesIn(bad)).toEqual([code]);
    expect(bad.map(({ severity }) => severity)).toContain(rule.severity);
    expect(await folder(rule.good)).toEqual([]);
  });

  it('that no text can break has tests of its own', () => {
    const tests = sourceFiles('tests').filter(({ path }) => !path.startsWith('tests/lib/compile/rules/'));
    const codes = ALL.filter(({ frame }) => frame === 'words').map(({ code }) => code);
    const untested = codes.filter((code) => !tests.some(({ text }) => text.includes(code)));
    expect(untested).toEqual([]);
  });

  it('has a code of its own, in kebab case, and says in sentences what it means and what to do', () => {
    const codes = ALL.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, meaning, fix } of ALL) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(meaning, code).toMatch(/^[A-Z].*\.$/);
      expect(fix, code).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it('is in the table, and what no rule gives is no finding', () => {
    const sources = sourceFiles('lib').filter(({ path }) => !path.startsWith('lib/text/'));
    const written = sources.flatMap(({ path }) =>
      [...readFileSync(path, 'utf8').matchAll(/\bcode: '([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].map(([, code = '']) => ({
        path,
        code,
      })),
    );
    const rows = written.filter(({ path }) => /\/(?:rules|slips)\//.test(path));
    expect(rows.map(({ code }) => code).toSorted()).toEqual(ALL.map(({ code }) => code).toSorted());
    const elsewhere = written.filter(({ path, code }) => !/\/(?:rules|slips)\//.test(path) && code !== 'custom');
    expect(elsewhere).toEqual([]);
  });
});
