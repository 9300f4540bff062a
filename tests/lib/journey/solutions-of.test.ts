import { describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { type Answers, type Flow, NO_ANSWERS, resolve } from '@/lib/flow';
import { openFlow } from '@/lib/journey';
import { proseOf } from '@/lib/journey/solutions-of';
import { contentFolder } from '../compile/content-folder';

const TWO_CAUSES =
  '## Symptoms\n\n1. It sticks.\n\n## Cause 1: Dirty\n\n### Solution 1: Clean\n\nYou need a cloth.\n\n1. Take a cloth.\n\n## Cause 2: Bent\n\n### Solution 2: Straighten\n\n1. Use pliers.\n2. Bend it.\n';

async function flowOf(body: string): Promise<Flow | undefined> {
  const text = `---\ntitle: Box\nms.date: 5/6/2025\nms.topic: troubleshooting\n---\n# The box is stuck\n\n${body}`;
  const { contentDir, outFile } = contentFolder({ 'support/azure/box.md': text });
  await compileCatalog({ contentDir, outFile, workers: 1 });
  const catalog = openCatalog(outFile);
  const flow = openFlow(catalog, 'box');
  catalog.close();
  return flow;
}

/** Kind and title of each node, and the heading that a step stands under. */
function outlineOf(flow: Flow | undefined): readonly string[] {
  return (flow?.nodes ?? []).map((node) => (node.kind === 'step' ? `${node.group} > ${node.title}` : node.title));
}

/** Where a reader comes who answers this. */
function after(flow: Flow, choices: Readonly<Record<string, string>>): string {
  const answers: Answers = {
    ...NO_ANSWERS,
    choices: new Map(Object.entries(choices).map(([id, value]) => [id, indexesOf(flow, id, value)])),
  };
  const resolution = resolve(flow, answers, null);
  return resolution.kind === 'question'
    ? resolution.visit.node.id
    : resolution.kind === 'outcome'
      ? resolution.outcome.id
      : '';
}

function indexesOf(flow: Flow, id: string, value: string): readonly number[] {
  const node = flow.nodes.find((each) => each.id === id);
  return node !== undefined && 'options' in node ? [node.options.findIndex((option) => option.value === value)] : [];
}

describe('an article of several causes', () => {
  it('asks which one it is, and leads to its steps alone', async () => {
    const flow = await flowOf(TWO_CAUSES);
    expect(outlineOf(flow)).toEqual([
      'Which of these matches your problem?',
      'Solution 1: Clean > Take a cloth.',
      'Solution 2: Straighten > Use pliers.',
      'Solution 2: Straighten > Bend it.',
      'Your problem is solved',
      'These steps didn’t solve it',
    ]);
    const [choice, first] = flow?.nodes ?? [];
    expect(choice?.kind === 'question' && choice.options.map(({ text }) => text)).toEqual([
      'Dirty',
      'Bent',
      'I’m not sure; try them in order',
    ]);
    expect(first?.kind === 'step' && first.html).toContain('You need a cloth.');
  });

  it.each([
    [{}, 'cause'],
    [{ cause: 'cause-2' }, 'step-2'],
    [{ cause: 'cause-1', 'step-1': 'no' }, 'not-solved'],
    [{ cause: 'not-sure', 'step-1': 'no' }, 'step-2'],
    [{ cause: 'not-sure', 'step-1': 'yes' }, 'solved'],
    [{ cause: 'cause-2', 'step-2': 'no', 'step-3': 'no' }, 'not-solved'],
  ])('goes on from %j to %s', async (choices, id) => {
    const flow = await flowOf(TWO_CAUSES);
    expect(flow && after(flow, choices)).toBe(id);
  });

  it.each([
    [
      'number',
      '## Cause 1: A\n\n## Cause 2: B\n\n## Solution 2\n\n1. Second\n\n## Solution 1\n\n1. First\n',
      ['Solution 1', 'Solution 2'],
    ],
    [
      'order',
      '## Cause of a noise\n\nA\n\n## Resolution\n\n1. First\n\n## Cause\n\nB\n\n## Workaround\n\nSecond\n',
      ['Resolution', 'Workaround'],
    ],
  ])('pairs causes and solutions by %s', async (_, body, groups) => {
    const flow = await flowOf(body);
    expect(flow?.first).toBe('cause');
    expect(flow?.nodes.flatMap((node) => (node.kind === 'step' ? [node.group] : []))).toEqual(groups);
  });
});

describe('causes that bear one name', () => {
  it('are called by the headings above them', async () => {
    const flow = await flowOf(
      '## Error 1\n\n### Cause\n\n#### Resolution\n\n1. A\n\n## Error 2\n\n### Cause\n\n#### Resolution\n\n1. B\n',
    );
    const [choice] = flow?.nodes ?? [];
    expect(choice?.kind === 'question' && choice.options.slice(0, 2).map(({ text }) => text)).toEqual([
      'Error 1',
      'Error 2',
    ]);
  });

  it('ask nothing where no heading tells them apart', async () => {
    const flow = await flowOf('## Cause\n\nA\n\n## Resolution\n\n1. A\n\n## Cause\n\nB\n\n## Resolution\n\n1. B\n');
    expect(flow?.first).toBe('step-1');
  });
});

describe('a step in a tab', () => {
  it('says which in its title, once', async () => {
    const flow = await flowOf(
      '## Cause\n\n1. Dust\n\n## Resolution\n\n# [Windows](#tab/windows)\n\n1. Open it.\n2. Check the version:\n\n   ```\n   ver\n   ```\n\n# [Linux](#tab/linux)\n\n1. Close it.\n\n---\n',
    );
    expect(flow?.nodes.slice(0, 3).map(({ title }) => title)).toEqual([
      'Step 1 (Windows): Open it.',
      'Step 2 (Windows): Check the version',
      'Step 3 (Linux): Close it.',
    ]);
  });
});

describe('an article of one cause', () => {
  it('is followed step by step, and asks nothing first', async () => {
    const flow = await flowOf('## Cause\n\n1. Dust\n\n## Resolution\n\n1. Take a cloth.\n2. Rub.\n');
    expect(flow?.nodes.map(({ id }) => id)).toEqual(['step-1', 'step-2', 'solved', 'not-solved']);
  });

  it('is no flow where nothing is to be done in steps', async () => {
    expect(await flowOf('## Symptoms\n\nIt sticks.\n\n## Cause\n\nDust.\n')).toBeUndefined();
  });
});

describe('the name of a step', () => {
  it.each([
    ['<p>List the <code>ids</code>, then <b>wait</b>.</p>', 'List the ids, then wait.'],
    ['<p>List them.</p><pre><code class="language-azurecli">az vm list\n</code></pre>', 'List them.'],
    ['<p>One</p><ul><li>two</li></ul>', 'One two'],
    [
      '<p>Test both.</p><div class="tabs"><p class="alternative-name">Windows</p><pre>x</pre><p class="alternative-name">Linux</p><pre>y</pre></div>',
      'Test both.',
    ],
    ['<pre><code class="language-bash">ls\n</code></pre>', 'bash\nls'],
  ])('is its words, without the code below them: %s', (html, name) => {
    expect(proseOf({ html, text: 'bash\nls' })).toBe(name);
  });
});
