import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest, type TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sample, writeFiles } from '../../lib/compile/content-folder';
import { runCommand } from '../run-command';
import { Editor, shortly } from './editor';

const FILES = {
  'garden/tree.md': sample({ id: 'tree', title: 'Plant a tree', body: 'See [the rose](rose.md).' }),
  'garden/rose.md': sample({ id: 'rose', title: 'Rose', body: 'A rose.' }),
};

describe('stepwise lsp', () => {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'stepwise-lsp-'));
  writeFiles(contentDir, FILES);
  const file = (name: string) => path.join(contentDir, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start([contentDir]);
  });

  afterAll(async () => {
    expect(await editor.quit()).toBe(0);
    expect(editor.logged).toEqual([]);
    rmSync(contentDir, { recursive: true });
  });

  async function checked(name: string): Promise<readonly string[]> {
    const { stdout } = await runCommand('check', '--format', 'json', '--content', contentDir);
    const { diagnostics } = JSON.parse(stdout);
    return diagnostics
      .filter((each: { path: string }) => each.path === name)
      .map((each: { code: string; line: number; column: number }) => `${each.code} ${each.line}:${each.column}`);
  }

  test('says what check says, before and after the text is saved', async () => {
    const name = 'garden/tree.md';
    const uri = await editor.open(file(name), read(name));
    await editor.findings(uri);
    const typed = read(name)
      .replace('rose.md', 'rosa.md')
      .replace('pageTitle', 'pageTitel')
      .replace('# Plant', '#Plant');
    await editor.change(uri, { text: typed });
    const shown = shortly(await editor.findings(uri, (all) => all.some(({ code }) => code === 'dead-link')));
    writeFileSync(file(name), typed);
    expect(shown).toEqual(await checked(name));
    expect(shown.length).toBeGreaterThan(2);
    writeFileSync(file(name), FILES[name]);
    await editor.close(uri);
  });

  test('tells where a rule is written of, and how bad a finding is', async () => {
    const uri = await editor.open(
      file('garden/rose.md'),
      read('garden/rose.md').replace('selfHelpType="generic"', 'selfHelpType="genric"'),
    );
    const [finding] = await editor.findings(uri, (all) => all.some(({ code }) => code === 'unknown-kind'));
    expect(finding).toMatchObject({ source: 'stepwise', code: 'unknown-kind', severity: 1 });
    const [page, code] = (finding?.codeDescription?.href ?? '').split('#');
    expect([page, code]).toEqual([pathToFileURL(path.resolve('docs/diagnostics.md')).href, 'unknown-kind']);
    expect(readFileSync('docs/diagnostics.md', 'utf8')).toContain(`### ${code}\n`);
    await editor.close(uri);
  });

  test('finds another file’s broken link when a file is given another id while it is typed', async () => {
    const rose = await editor.open(file('garden/rose.md'), read('garden/rose.md'));
    await editor.findings(rose);
    const tree = await editor.open(
      file('garden/tree.md'),
      read('garden/tree.md').replace('articleId="tree"', 'articleId="rose"'),
    );
    const shown = await editor.findings(tree, (all) => all.some(({ code }) => code === 'duplicate-article-id'));
    expect(shown.find(({ code }) => code === 'duplicate-article-id')?.relatedInformation?.[0]?.location.uri).toBe(rose);
    await editor.change(tree, { text: read('garden/tree.md') });
    await editor.findings(tree, (all) => !all.some(({ code }) => code === 'duplicate-article-id'));
    await editor.close(tree);
    await editor.close(rose);
  });

  test('fixes one finding, all of a kind, and all that readers don’t see in a file', async () => {
    const text = sample({ id: 'oak', title: 'Oak', body: '##Look\n\nText.\n\n##Then\n\nMore.' }).replace(
      'service=',
      'supportToicIds="" service=',
    );
    const uri = await editor.open(file('garden/oak.md'), text);
    const found = await editor.findings(uri, (all) => all.some(({ code }) => code === 'misspelled-property'));
    const ask = async (range: (typeof found)[number]['range'], only?: string[]) => {
      const params = { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } };
      const actions = (await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
      return actions.filter((action): action is CodeAction => 'edit' in action);
    };
    const apply = ({ edit }: CodeAction) => {
      const edits: TextEdit[] = edit?.changes?.[uri] ?? [];
      return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits);
    };
    const misspelled = found.find(({ code }) => code === 'misspelled-property');
    const [one] = misspelled ? await ask(misspelled.range, ['quickfix']) : [];
    expect(one).toMatchObject({ title: 'Write supportTopicIds.', isPreferred: true });
    expect(one && apply(one)).toBe(text.replace('supportToicIds', 'supportTopicIds'));
    const heading = found.find(({ code }) => code === 'heading-without-blank');
    const actions = heading ? await ask(heading.range, ['quickfix']) : [];
    const all = actions.find(({ title }) => title.startsWith('Fix all 2'));
    expect(all && apply(all)).toBe(text.replaceAll('##', '## '));
    const [whole] = await ask({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, ['source.fixAll']);
    const fixed = whole ? apply(whole) : '';
    expect(fixed).toContain('supportTopicIds');
    await editor.change(uri, { text: fixed });
    await editor.findings(uri, (shown) => !shown.some(({ code }) => code === 'misspelled-property'));
    await editor.close(uri);
  });
});
