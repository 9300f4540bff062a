import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TOKEN_TYPES } from '@/cli/lsp/tokens';
import { sample, writeFiles } from '../../lib/compile/content-folder';
import { Editor } from './editor';

const QUESTION = {
  id: 'plan',
  order: 1,
  controlType: 'radioButtonGroup',
  displayLabel: 'Which plan?',
  radioButtonOptions: [
    { value: 'b', text: 'Basic' },
    { value: 'p', text: 'Premium' },
  ],
};
const json = (id: string, kind: string, body: unknown) =>
  sample({ id, title: id, kind, extra: 'schemaVersion="1"', body: `---\n${JSON.stringify(body, null, 2)}\n---` });
const LENT = json('lent', 'TSG_Questions', { title: 'Lent', formElements: [QUESTION] });
const FLOW = json('flow', 'TSG_Workflow', {
  title: 'Which?',
  questionsFrom: 'lent',
  questions: [{ id: 'plan', next: [{ when: 'plan == b', goto: 'end' }, { goto: 'card' }] }],
  cards: [{ id: 'card', articleId: 'rose-id', next: 'end' }],
  outcomes: [{ id: 'end', title: 'Done', articleIds: ['rose-id'] }],
});
const TREE = sample({
  id: 'tree-id',
  title: 'Tree',
  products: '15818',
  body: 'See [it](rose.md) or [so](/articles/rose).\n\n## Look\n\nWith <!--$Name-->[Name]<!--/$Name-->.\n\n## Then\n\nMore.',
});
const ROSE = sample({ id: 'rose-id', title: 'A rose', body: 'A rose.' });

describe('stepwise lsp on names', () => {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'stepwise-lsp-'));
  const files = {
    'garden/tree.md': TREE,
    'garden/rose.md': ROSE,
    'tsg/lent.md': LENT,
    'tsg/flow.md': FLOW,
    'data/products.json': '{ "15818": { "name": "Database for tests" } }',
  };
  writeFiles(contentDir, files);
  const uriOf = (name: string) => pathToFileURL(path.join(contentDir, name)).href;
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start([contentDir]);
    for (const name of ['garden/tree.md', 'tsg/flow.md'] as const)
      await editor.open(path.join(contentDir, name), files[name]);
  });

  afterAll(async () => {
    expect(await editor.quit()).toBe(0);
    expect(editor.logged).toEqual([]);
    rmSync(contentDir, { recursive: true });
  });

  /** Behind some text, so many characters further on. */
  function at(name: keyof typeof files, text: string, further = 0) {
    const start = files[name].indexOf(text);
    expect(start).toBeGreaterThan(0);
    const document = TextDocument.create('', '', 0, files[name]);
    return { textDocument: { uri: uriOf(name) }, position: document.positionAt(start + text.length + further) };
  }

  async function offered(place: ReturnType<typeof at>): Promise<readonly CompletionItem[]> {
    const found = await editor.connection.sendRequest(CompletionRequest.type, place);
    return found === null ? [] : Array.isArray(found) ? found : found.items;
  }

  async function told(place: ReturnType<typeof at>): Promise<string> {
    const found: Hover | null = await editor.connection.sendRequest(HoverRequest.type, place);
    return typeof found?.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
  }

  test.each([
    ['kinds', 'garden/tree.md', 'selfHelpType="', 0, ['generic', 'TSG_Workflow']],
    ['clouds', 'garden/tree.md', 'cloudEnvironments="', 0, ['public', 'fairfax']],
    ['products', 'garden/tree.md', 'productPesIds="', 0, ['15818', '16222']],
    ['properties that are not there', 'garden/tree.md', 'ownershipId=""\n', 0, ['slug', 'aliases']],
    ['addresses of articles', 'garden/tree.md', '](', 0, ['/articles/rose', '/articles/tree']],
    ['names of sections', 'garden/tree.md', '## ', 0, ['Recommended Steps', 'Recommended Documents']],
    ['questions in a condition', 'tsg/flow.md', '"when": "', 0, ['plan']],
    ['values in a condition', 'tsg/flow.md', '"when": "plan == ', 0, ['b', 'p', 'null']],
    ['where to go', 'tsg/flow.md', '"goto": "', 0, ['end', 'card', 'plan']],
    ['ids of articles', 'tsg/flow.md', '"articleId": "', 0, ['rose-id', 'tree-id']],
    ['keys of an object', 'tsg/flow.md', '"goto', -2, ['when', 'goto']],
  ] as const)('offers %s', async (_, name, text, further, labels) => {
    expect((await offered(at(name, text, further))).map(({ label }) => label)).toEqual(
      expect.arrayContaining([...labels]),
    );
  });

  test.each([
    ['a property', 'garden/tree.md', 'productPes', 'The products that list it'],
    ['a product', 'garden/tree.md', 'productPesIds="158', 'Database for tests'],
    ['a link', 'garden/tree.md', '](ro', 'A rose'],
    ['a blank', 'garden/tree.md', '<!--$Na', 'Name'],
    ['a borrowed question', 'tsg/flow.md', '"when": "pl', 'Which plan?'],
    ['an answer in a condition', 'tsg/flow.md', 'plan == b', 'Basic'],
    ['an article', 'tsg/flow.md', '"articleId": "ro', 'A rose'],
  ] as const)('tells of %s', async (_, name, text, expected) => {
    expect(await told(at(name, text))).toContain(expected);
  });

  test('goes from a condition to the file that asks the question, and finds every place that names it', async () => {
    const place = at('tsg/flow.md', '"when": "pl');
    const definition = await editor.connection.sendRequest(DefinitionRequest.type, place);
    expect(definition).toMatchObject({ uri: uriOf('tsg/lent.md') });
    const places = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...place,
      context: { includeDeclaration: true },
    });
    expect(places?.map(({ uri }) => path.basename(uri))).toEqual(['lent.md', 'flow.md', 'flow.md']);
  });

  test('renames a question in every file that names it', async () => {
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...at('tsg/flow.md', '"when": "pl'),
      newName: 'tier',
    });
    const lent = TextDocument.applyEdits(
      TextDocument.create('', '', 0, LENT),
      edit?.changes?.[uriOf('tsg/lent.md')] ?? [],
    );
    const flow = TextDocument.applyEdits(
      TextDocument.create('', '', 0, FLOW),
      edit?.changes?.[uriOf('tsg/flow.md')] ?? [],
    );
    expect([lent, flow]).toEqual([
      LENT.replace('"plan"', '"tier"'),
      FLOW.replace('"plan"', '"tier"').replace('plan == b', 'tier == b'),
    ]);
  });

  test('goes from a link to its article, and finds the links and ids that name it', async () => {
    const place = at('garden/tree.md', '](ro');
    expect(await editor.connection.sendRequest(DefinitionRequest.type, place)).toMatchObject({
      uri: uriOf('garden/rose.md'),
    });
    const places = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...place,
      context: { includeDeclaration: false },
    });
    expect(places?.map(({ uri }) => path.basename(uri)).toSorted()).toEqual([
      'flow.md',
      'flow.md',
      'tree.md',
      'tree.md',
    ]);
  });

  test('renames an address with its file, its links, and an alias', async () => {
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...at('garden/tree.md', '](ro'),
      newName: 'red-rose',
    });
    const changes = edit?.documentChanges ?? [];
    expect(changes).toContainEqual({
      kind: 'rename',
      oldUri: uriOf('garden/rose.md'),
      newUri: uriOf('garden/red-rose.md'),
    });
    const tree = changes.find((each) => 'textDocument' in each && each.textDocument.uri === uriOf('garden/tree.md'));
    const edits =
      tree !== undefined && 'edits' in tree ? tree.edits.filter((each): each is TextEdit => 'newText' in each) : [];
    const renamed = TextDocument.applyEdits(TextDocument.create('', '', 0, TREE), edits);
    expect(renamed).toBe(TREE.replace('](rose.md)', '](red-rose.md)').replace('/articles/rose', '/articles/red-rose'));
    expect(changes).toContainEqual({ kind: 'create', uri: uriOf('data/aliases.json') });
  });

  test('refuses a name that is taken, with the reason', async () => {
    const asked = editor.connection.sendRequest(RenameRequest.type, {
      ...at('tsg/flow.md', '"articleId": "ro'),
      newName: 'tree-id',
    });
    await expect(asked).rejects.toThrow('is taken by another article');
  });

  test('refuses an ID that another part of the file has', async () => {
    const rename = (newName: string) =>
      editor.connection.sendRequest(RenameRequest.type, { ...at('tsg/flow.md', '"when": "pl'), newName });
    for (const taken of ['card', 'end']) await expect(rename(taken)).rejects.toThrow('is taken by another question');
    expect(await rename('plan')).not.toBeNull();
  });

  test('gives an outline, folds, and tokens', async () => {
    const textDocument = { uri: uriOf('garden/tree.md') };
    const outline = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(outline?.map(({ name }) => name)).toEqual(['properties', 'Tree']);
    const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds?.length).toBe(4);
    const flow = { textDocument: { uri: uriOf('tsg/flow.md') } };
    const tokens = await editor.connection.sendRequest(SemanticTokensRequest.type, flow);
    const kinds = tokens?.data.filter((_, index) => index % 5 === 3).map((kind) => TOKEN_TYPES[kind]);
    expect(kinds).toEqual(['variable', 'operator', 'enumMember']);
  });

  test('offers a new file of every kind where nothing is written', async () => {
    const uri = await editor.open(path.join(contentDir, 'new.md'), '');
    const items = await offered({ textDocument: { uri }, position: { line: 0, character: 0 } });
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['generic', 'TSG_Workflow', 'apollo', 'diagnoseAndSolve']),
    );
    for (const { textEdit, label } of items) {
      const text = (textEdit?.newText ?? '').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$])/g, '$1');
      await editor.change(uri, { text });
      const errors = (await editor.findings(uri)).filter(({ severity }) => severity === 1);
      expect([label, errors.map(({ code, message }) => `${code} ${message}`)]).toEqual([label, []]);
    }
    await editor.close(uri);
  });

  test('formats on request, and changes nothing that readers see', async () => {
    const text = TREE.replaceAll('    ', '\t').replace('## Look', '##  Look  ').replace('More.', 'More.\n\n\n\nEnd.');
    const uri = await editor.open(path.join(contentDir, 'garden/other.md'), text.replace('tree-id', 'other-id'));
    const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    const formatted = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits ?? []);
    expect(formatted).toContain('\n    pageTitle=');
    expect(formatted).toContain('More.\n\nEnd.\n');
    await editor.close(uri);
  });
});
