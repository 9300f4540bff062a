import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from './content-folder';

const FENCE = '\n---\n';

function form(condition: string, kind = 'problemScopingQuestions', id = 'questions'): string {
  const element = (name: string, rest: string) =>
    `{ "id": "${name}", "order": 1, "displayLabel": "${name}?", ${rest} }`;
  const kinds = element('kind', '"controlType": "dropdown", "dropdownOptions": [{ "value": "a", "text": "A" }]');
  const server = element('server', `"controlType": "textbox", "visibility": "${condition}"`).replace('1,', '2,');
  return sample({ kind, id, body: `${FENCE}{ "formElements": [\n${kinds},\n${server}\n] }${FENCE}` });
}

function workflow(): string {
  const body = `{
  "title": "It failed",
  "questionsFrom": "shared",
  "questions": [{ "id": "kind", "next": [{ "when": "kind == a", "goto": "look" }, { "goto": "end" }] }],
  "cards": [{ "id": "look", "articleId": "card", "next": "end" }],
  "outcomes": [{ "id": "end", "title": "Read this", "articleIds": ["answer"] }]
}`;
  return sample({ kind: 'TSG_Workflow', id: 'workflow', body: `${FENCE}${body}${FENCE}` });
}

const WHOLE = {
  'workflow.md': workflow(),
  'shared.md': form('kind == a', 'TSG_Questions', 'shared'),
  'card.md': sample({ id: 'card', kind: 'TSG_Content' }),
  'answer.md': sample({ id: 'answer' }),
};

/** Compiles once more and gives the findings about one file: code, line and column. */
async function findings(folder: ReturnType<typeof contentFolder>, path: string) {
  await compileCatalog({ contentDir: folder.contentDir, outFile: folder.outFile });
  const catalog = openCatalog(folder.outFile);
  const found = [...catalog.diagnostics()].filter((each) => each.path === path);
  catalog.close();
  return found.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('the conditions of a form', () => {
  test('that name an option are fine', async () => {
    expect(await findings(contentFolder({ 'form.md': form('kind == a') }), 'form.md')).toEqual([]);
  });

  test.each([
    ['kind == b', ['unreachable-question 19:99', 'unknown-answer 19:107']],
    ['knid == a', ['unknown-question 19:99']],
    ['server == a', ['self-reference 19:99']],
  ])('are checked when it is compiled, with their places: %s', async (condition, expected) => {
    expect(await findings(contentFolder({ 'form.md': form(condition) }), 'form.md')).toEqual(expected);
  });
});

describe('a troubleshooter', () => {
  test('whose questions, cards and articles are there has no findings', async () => {
    expect(await findings(contentFolder(WHOLE), 'workflow.md')).toEqual([]);
  });

  test('is checked against the other files, and again when one of them comes, goes or changes', async () => {
    const { 'card.md': card, ...others } = WHOLE;
    const folder = contentFolder(others);
    expect(await findings(folder, 'workflow.md')).toEqual(['unknown-card 21:43']);
    writeFiles(folder.contentDir, { 'card.md': card });
    expect(await findings(folder, 'workflow.md')).toEqual([]);
    writeFiles(folder.contentDir, {
      'shared.md': form('kind == a', 'TSG_Questions', 'shared').replace('"kind"', '"other"'),
    });
    expect((await findings(folder, 'workflow.md')).map((each) => each.split(' ')[0])).toContain(
      'unknown-shared-question',
    );
    writeFiles(folder.contentDir, { 'shared.md': WHOLE['shared.md'] });
    expect(await findings(folder, 'workflow.md')).toEqual([]);
  });

  test('of which nothing can be read says so and keeps its page', async () => {
    const broken = sample({ kind: 'TSG_Workflow', id: 'workflow', body: `${FENCE}{ "title": 7 }${FENCE}` });
    const folder = contentFolder({ 'workflow.md': broken });
    expect((await findings(folder, 'workflow.md')).join()).toMatch(/invalid-workflow/);
    expect(openCatalog(folder.outFile).article('workflow')).toMatchObject({ kind: 'TSG_Workflow' });
  });
});
