import { describe, expect, it } from 'vitest';
import { FINDER_ID, flowIdOf, slugOfFlow } from '@/lib/addresses';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { isAsked } from '@/lib/flow';
import { firstAddress, offersOf, openFlow, readFlowRequest, screenOf, visitOf } from '@/lib/journey';
import { contentFolder, sample } from '../compile/content-folder';

const FORM = `---
{ "title": "Restore questions", "formElements": [
  { "id": "kind", "order": 1, "controlType": "dropdown", "displayLabel": "Kind?", "required": true,
    "dropdownOptions": [{ "value": "a", "text": "A &amp; B" }, { "value": "b", "text": "B" }] },
  { "id": "details", "order": 2, "controlType": "multilinetextbox", "displayLabel": "Details" }
] }
---
`;
const STEPS =
  '# Restore\n\n## **Recommended Steps**\n\n1. Look first.\n2. Then restore.\n\n## **Recommended Documents**\n\n* [Read](https://learn.example/read)\n';
const ONE_STEP = '# Wait\n\n## **Recommended Steps**\n\n1. Wait.\n';

async function catalogOf(files: Readonly<Record<string, string>>): Promise<Catalog> {
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile });
  return openCatalog(outFile);
}

const FILES = {
  'pg/restore.md': sample({ title: 'Backup/Restore a server', id: 'r-1', topics: '32000001', body: STEPS }),
  'pg/wait.md': sample({ title: 'Backup/Wait for it', id: 'w-1', topics: '32000002', body: ONE_STEP }),
  'pg/questions.md': sample({
    title: 'Restore questions',
    id: 'q-1',
    kind: 'problemScopingQuestions',
    topics: '32000001',
    extra: 'schemaVersion="1"',
    body: FORM,
  }),
  'pg/finder.md': sample({ title: 'Finder', id: 'f-1', topics: '32000003', body: STEPS }),
};

describe('the flow of an address', () => {
  it('is what the article of its slug can be followed as', async () => {
    const catalog = await catalogOf(FILES);
    const sources = ['questions', 'restore', 'wait', 'nothing', FINDER_ID].map((id) => openFlow(catalog, id)?.source);
    expect(sources).toEqual(['form', 'steps', undefined, undefined, 'finder']);
  });

  it('is compiled once for a state of the catalog', async () => {
    const catalog = await catalogOf(FILES);
    expect(openFlow(catalog, 'questions')).toBe(openFlow(catalog, 'questions'));
  });

  it('of an article that bears the finder’s name has a name of its own', async () => {
    const catalog = await catalogOf(FILES);
    expect(openFlow(catalog, flowIdOf('finder'))?.source).toBe('steps');
    expect(slugOfFlow(flowIdOf('finder'))).toBe('finder');
    expect(slugOfFlow(flowIdOf('restore'))).toBe('restore');
  });

  it('shows the signs that authors escape in options', async () => {
    const flow = openFlow(await catalogOf(FILES), 'questions');
    const texts = flow?.nodes.flatMap((node) => (isAsked(node) ? node.options.map(({ text }) => text) : []));
    expect(texts).toContain('A & B');
  });

  it('begins at its first question', async () => {
    const catalog = await catalogOf(FILES);
    const addresses = ['questions', 'restore', FINDER_ID].map((id) => {
      const flow = openFlow(catalog, id);
      return flow && firstAddress(flow);
    });
    expect(addresses).toEqual(['/flows/questions/kind', '/flows/restore/step-1', '/flows/finder/product']);
  });
});

describe('the finder', () => {
  it('leads from the product over the problem to the articles that solve it', async () => {
    const catalog = await catalogOf(FILES);
    const flow = openFlow(catalog, FINDER_ID);
    const ends = flow?.nodes.flatMap((node) => (node.kind === 'outcome' ? [[node.title, node.articleIds]] : []));
    expect(ends?.slice(0, 3)).toEqual([
      ['Backup/Restore a server', ['r-1', 'q-1']],
      ['Backup/Wait for it', ['w-1']],
      ['Finder', ['f-1']],
    ]);
  });
});

describe('the end of a flow', () => {
  it('of a form offers the solution of its topic, and the summary names it', async () => {
    const catalog = await catalogOf(FILES);
    const flow = openFlow(catalog, 'questions');
    if (flow === undefined) throw new Error('no flow');
    const screen = screenOf(catalog, flow, 'summary', readFlowRequest(flow, [['kind', 'a']], undefined));
    if (screen.kind !== 'outcome') throw new Error(screen.kind);
    expect(screen.offers.recommended?.slug).toBe('restore');
    const { summary } = screen;
    expect(summary.link).toBe('/flows/questions/summary?kind=a');
    expect(summary.articleId).toBe('q-1');
    expect(summary.outcome).toBeNull();
  });

  /** A form with a choice of two, and what its end offers for one of them. */
  async function endOf(chosen: string, topics: string, others: Readonly<Record<string, string>>) {
    const body = FORM.replace('A &amp; B', 'To another region').replace('"text": "B"', '"text": "A deleted server"');
    const kind = 'problemScopingQuestions';
    const form = sample({ title: 'Cannot restore', id: 'q-2', kind, topics, extra: 'schemaVersion="1"', body });
    const catalog = await catalogOf({ ...FILES, ...others, 'pg/cannot.md': form });
    const flow = openFlow(catalog, 'cannot');
    if (flow === undefined) throw new Error('no flow');
    const screen = screenOf(catalog, flow, 'summary', readFlowRequest(flow, [['kind', chosen]], undefined));
    if (screen.kind !== 'outcome') throw new Error(screen.kind);
    return { offers: screen.offers, similar: screen.offers.similar, summary: screen.summary };
  }

  it.each([
    ['a', ['Restore to another region', 'Restore a deleted server']],
    ['b', ['Restore a deleted server', 'Restore to another region']],
  ])('of a form puts the solution of what was chosen first: %s', async (chosen, names) => {
    const solution = (title: string, id: string) => sample({ title, id, topics: '32000005', body: ONE_STEP });
    const { offers, similar } = await endOf(chosen, '32000005', {
      'pg/region.md': solution('Restore to another region', 's-1'),
      'pg/deleted.md': solution('Restore a deleted server', 's-2'),
    });
    expect([offers.recommended, ...offers.more].map((article) => article?.name)).toEqual(names);
    expect(similar.map(({ name }) => name)).not.toContain(names[0]);
  });

  it('of a form without a solution offers what is similar, with its reason, and the summary does not name it', async () => {
    const { offers, similar, summary } = await endOf('a', '32000009', {});
    expect(offers.recommended).toBeUndefined();
    expect(similar.map(({ slug, reason }) => [slug, reason])).toContainEqual(['restore', 'sameProduct']);
    expect(similar.map(({ kind }) => kind)).not.toContain('problemScopingQuestions');
    expect(JSON.stringify(summary)).not.toContain('/articles/');
  });

  it('of steps offers its documents and the form, and nothing where the problem is solved but them', async () => {
    const catalog = await catalogOf(FILES);
    const flow = openFlow(catalog, 'restore');
    if (flow === undefined) throw new Error('no flow');
    const offers = flow.nodes.flatMap((node) =>
      node.kind === 'outcome' ? [offersOf(catalog, { flow, outcome: node, visits: [] })] : [],
    );
    expect(offers.map(({ recommended }) => recommended?.slug)).toEqual([undefined, expect.any(String)]);
    expect(offers.map(({ documents }) => documents.length)).toEqual([1, 1]);
    expect(offers.map(({ form }) => form?.slug)).toEqual([undefined, 'questions']);
  });
});

describe('an address under /flows/', () => {
  it.each([
    ['an unknown flow', 'nothing', undefined, { kind: 'instead', to: '/missing/flows/nothing', status: 404 }],
    ['an article of one step', 'wait', undefined, { kind: 'instead', to: '/missing/flows/wait', status: 404 }],
    ['a start page', 'questions', undefined, { kind: 'show', screen: { kind: 'start' } }],
    ['a question', 'questions', 'kind', { kind: 'show', screen: { kind: 'questions', segment: 'kind' } }],
    ['a map', 'questions', 'map', { kind: 'show', screen: { kind: 'map' } }],
    ['an end', 'restore', 'summary', { kind: 'show', screen: { kind: 'outcome', segment: 'summary' } }],
    ['a question that comes later', 'questions', 'details', { kind: 'go', to: '/flows/questions/kind', status: 307 }],
  ])('of %s', async (_, id, segment, expected) => {
    const catalog = await catalogOf(FILES);
    expect(visitOf(catalog, { id, segment, query: [] }, undefined)).toMatchObject(expected);
  });

  it('of a renamed article leads to the new one, answers and all', async () => {
    const catalog = await catalogOf({ ...FILES, 'data/aliases.json': '{ "old-questions": { "to": "questions" } }' });
    const query = [['kind', 'a']] as const;
    expect(visitOf(catalog, { id: 'old-questions', segment: 'details', query }, undefined)).toEqual({
      kind: 'go',
      to: '/flows/questions/details?kind=a',
      status: 301,
    });
  });
});
