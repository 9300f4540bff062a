import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { randomOf } from '../../fuzz/random';
import { largestContent } from '../../run/real-content.mjs';
import { runCommand } from '../run-command';
import { Editor } from './editor';

/** Edits in all; the deep tests make a hundred times as many (tests/run-deep.mjs). */
const EDITS = Number(process.env.STEPWISE_LSP_EDITS ?? 240);
const FILES = 12;
const SOURCE = largestContent();

/** What is typed: letters, and what the format gives a meaning. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '"',
  '>',
  '/>',
  '<properties ',
  '<!--$x-->',
  '-->',
  '---\n',
  '{',
  '}',
  '[',
  '](x.md)',
  ',',
  ':',
  '```\n',
  '# ',
  '\\',
  '\u200B',
  '\uD83D',
  '𝕏',
  'é',
  'visibility',
  ' == ',
  ' && (',
  "'",
  '1. ',
];

test('random edits make nothing throw, and leave the findings that check has of the whole', async () => {
  const seed = Number(process.env.STEPWISE_SEED ?? 1);
  const { below: random } = randomOf(seed, 0);
  const contentDir = mkdtempSync(path.join(tmpdir(), 'stepwise-lsp-'));
  const all = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .toSorted();
  const names = [...new Set(Array.from({ length: FILES }, () => all[random(all.length)] ?? ''))];
  for (const name of names) {
    mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
    cpSync(path.join(SOURCE, name), path.join(contentDir, name));
  }
  const editor = await Editor.start([contentDir]);
  const texts = new Map<string, TextDocument>();
  for (const name of names) {
    const text = readFileSync(path.join(contentDir, name), 'utf8').replace(/^\uFEFF+/, '');
    const uri = await editor.open(path.join(contentDir, name), text);
    texts.set(uri, TextDocument.create(uri, 'markdown', 1, text));
  }
  const uris = [...texts.keys()];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const uri = uris[random(uris.length)] ?? '';
    const document = texts.get(uri);
    if (document === undefined) continue;
    const length = document.getText().length;
    const start = random(length + 1);
    const end = random(3) === 0 ? Math.min(length, start + random(40)) : start;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const change = { range, text: random(4) === 0 ? '' : (PIECES[random(PIECES.length)] ?? '') };
    const version = await editor.change(uri, change);
    texts.set(uri, TextDocument.update(document, [change], version));
    if (random(3) === 0) await ask(editor, uri, document.positionAt(random(length + 1)), random(10));
  }
  for (const [uri, document] of texts) {
    writeFileSync(new URL(uri), document.getText());
    await editor.saved(uri);
  }
  const { stdout } = await runCommand('check', '--format', 'json', '--content', contentDir);
  const { diagnostics } = JSON.parse(stdout);
  for (const [index, uri] of uris.entries()) {
    const own = diagnostics.filter((each: { path: string }) => each.path === names[index]?.split(path.sep).join('/'));
    const whole = own.map(({ code, line }: { code: string; line: number }) => `${code} ${line}`);
    // What depends on several files is found when nobody types for a moment.
    await expect
      .poll(async () => [seed, names[index], linesOf(await editor.findings(uri))], { timeout: 20_000 })
      .toEqual([seed, names[index], whole]);
  }
  expect(await editor.quit()).toBe(0);
  expect([seed, editor.logged]).toEqual([seed, []]);
  rmSync(contentDir, { recursive: true });
});

function linesOf(found: Awaited<ReturnType<Editor['findings']>>): readonly string[] {
  return found.map(({ code, range: { start } }) => `${code} ${start.line + 1}`);
}

async function ask(editor: Editor, uri: string, position: { line: number; character: number }, what: number) {
  const place = { textDocument: { uri }, position };
  const { connection } = editor;
  switch (what) {
    case 0:
      return connection.sendRequest(CompletionRequest.type, place);
    case 1:
      return connection.sendRequest(HoverRequest.type, place);
    case 2:
      return connection.sendRequest(DefinitionRequest.type, place);
    case 3:
      return connection.sendRequest(ReferencesRequest.type, { ...place, context: { includeDeclaration: true } });
    case 4:
      return connection.sendRequest(PrepareRenameRequest.type, place);
    case 5:
      return connection.sendRequest(DocumentSymbolRequest.type, place);
    case 6:
      return connection.sendRequest(FoldingRangeRequest.type, place);
    case 7:
      return connection.sendRequest(SemanticTokensRequest.type, place);
    case 8:
      return connection.sendRequest(DocumentFormattingRequest.type, {
        ...place,
        options: { tabSize: 2, insertSpaces: true },
      });
    default:
      return connection.sendRequest(CodeActionRequest.type, {
        ...place,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
  }
}
