import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MapPage } from '@/components/flow';
import { FINDER_ID } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { openScratchCatalog } from '@/lib/compile';
import { decodeChoices, type Flow, type FlowGraph } from '@/lib/flow';
import { type Box, layOutMap } from '@/lib/flow/drawing/lay-out-map';
import { wrapWords } from '@/lib/flow/drawing/wrap-words';
import { openFlow } from '@/lib/journey';
import { flowOf as formFlowOf, mapOf, options, question } from '../../lib/flow/sample-form';
import { drawn, texts } from '../drawing';

let catalog: Catalog;
beforeAll(async () => {
  const scratch = await openScratchCatalog({ contentDir: 'content' });
  catalog = scratch.catalog;
  return scratch.close;
});

const FORM = formFlowOf(
  question('plan', { label: 'Which plan?', options: options('Basic', 'Premium'), required: true }),
  question('zone', { label: 'Which zone?', visibility: 'plan == Premium', options: options('One', 'Two') }),
  question('name', { label: 'Which name?' }),
);

function map(flow: Flow, query = ''): Document {
  return drawn(<MapPage flow={flow} answers={decodeChoices(flow, new URLSearchParams(query)).answers} />);
}

function sampleFlow(id: string): Flow {
  const flow = openFlow(catalog, id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
}

/** Where the link above a map leads, and its words. */
function drawnLink(document: Document): readonly (string | null | undefined)[] {
  const link = document.querySelector('.map-page > p.no-print a');
  return [link?.getAttribute('href'), link?.textContent];
}

describe('words in lines', () => {
  it.each([
    ['What kind of restore was it?', 13, 2, ['What kind of', 'restore was…']],
    ['One', 10, 1, ['One']],
    ['', 10, 2, []],
    ['Microsoft.DBforPostgreSQL', 10, 4, ['Microsoft.', 'DBfor', 'PostgreSQL']],
    ['Yes, a customer-managed key', 14, 3, ['Yes, a', 'customer-', 'managed key']],
    ['The name is taken (ServerNameAlreadyExists)', 14, 4, ['The name is', 'taken (Server', 'NameAlready', 'Exists)']],
    ['An extension isn’t allowed, A role doesn’t exist', 14, 3, ['An extension', 'isn’t allowed,', 'A role…']],
    ['rules, Other, or none', 14, 1, ['rules, Other…']],
    ['Use pg_restore again', 14, 3, ['Use pg_restore', 'again']],
    ['Incomprehensibilities', 10, 3, ['Incomprehe', 'nsibilitie', 's']],
    ['备份和还原', 6, 3, ['备份和', '还原']],
    ['aa bb', 2, 1, ['a…']],
  ])('break where they fit: %j in %d', (text, perLine, most, lines) => {
    expect(wrapWords(text, perLine, most)).toEqual(lines);
  });

  it('lose no word where there is room, and never take more than was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, perLine) => {
        expect(wrapWords(text, perLine, 1000).join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        expect(wrapWords(text, perLine, 2).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

type Layout = ReturnType<typeof layOutMap>;

/** Whether two boxes share room; half a pixel is rounding. */
function overlap(one: Box, other: Box): boolean {
  const isBeside = Math.abs(one.x - other.x) > (one.width + other.width) / 2 - 0.5;
  return !isBeside && Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.5;
}

/** The room that every part of a way keeps to: its curves stay between their two ends. */
function partsOf(points: Layout['edges'][number]['points']): readonly Box[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
    return { x: (to.x + from.x) / 2, y: (to.y + from.y) / 2, ...size, lines: [] };
  });
}

describe('the layout of a map', () => {
  const shapes: readonly (readonly [string, () => FlowGraph])[] = [
    ['a form', () => mapOf(FORM)],
    ['a troubleshooter', () => mapOf(sampleFlow('my-restore-failed'))],
    ['another', () => mapOf(sampleFlow('which-backup-or-restore'))],
    ['one of a single end', () => ({ starts: ['a'], nodes: [{ id: 'a', kind: 'outcome', title: 'A' }], edges: [] })],
  ];

  it.each(shapes)('leads no way behind a box, and writes no label over a box or another label: %s', (_, shape) => {
    const { nodes, edges } = layOutMap(shape());
    const boxes = nodes.map(({ box }) => box);
    const labels = edges.flatMap(({ label }) => label ?? []);
    const behind = edges.filter(({ points }) =>
      partsOf(points).some((part) => boxes.some((box) => overlap(part, box))),
    );
    expect(behind.map(({ edge }) => `${edge.from} → ${edge.to}`)).toEqual([]);
    expect(labels.filter((label) => boxes.some((box) => overlap(label, box)))).toEqual([]);
    expect(labels.filter((label, at) => labels.slice(at + 1).some((other) => overlap(label, other)))).toEqual([]);
  });

  it('gives the label of a way the room for a word with a hyphen', () => {
    const lines = layOutMap(mapOf(sampleFlow('my-restore-failed'))).edges.flatMap(({ label }) => label?.lines ?? []);
    expect(lines).toContain('customer-managed');
    expect(lines.filter((line) => /-$/.test(line))).toEqual([]);
  });

  it.each(shapes)('keeps boxes apart and inside, with a way for every edge: %s', (_, shape) => {
    const graph = shape();
    const { nodes, edges, width, height } = layOutMap(graph);
    expect(nodes.map(({ node }) => node.id)).toEqual(graph.nodes.map(({ id }) => id));
    expect(edges.filter(({ points }) => points.length < 2)).toEqual([]);
    for (const [at, { box }] of nodes.entries()) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
      const overlapping = nodes.slice(at + 1).filter(({ box: other }) => {
        const isBeside = Math.abs(box.x - other.x) >= (box.width + other.width) / 2;
        return !isBeside && Math.abs(box.y - other.y) < (box.height + other.height) / 2;
      });
      expect(overlapping).toEqual([]);
    }
  });
});

describe('the map of a flow', () => {
  it('draws every screen as a link to its entry, and every way with its answers', () => {
    const page = map(FORM);
    const links = [...page.querySelectorAll('.map-scroll a')].map((each) => each.getAttribute('href')?.slice(1) ?? '');
    expect(links).toHaveLength(4);
    expect(links.filter((id) => page.getElementById(id) === null)).toEqual([]);
    expect(texts(page, '.map-label')).toEqual(['“Premium”', '“Basic” or “I don’t know”']);
    expect(page.querySelector('.map-scroll')?.getAttribute('tabindex')).toBe('0');
  });

  it('says the same as a list, with links to the questions', () => {
    const page = map(FORM);
    expect(texts(page, '.map-list h3')).toEqual(['Which plan?', 'Which zone?', 'Which name?', 'Your case summary']);
    expect(texts(page, '.map-list > li:first-child ul li')).toEqual([
      '“Premium”: Which zone?',
      '“Basic” or “I don’t know”: Which name?',
    ]);
    expect(texts(page, '.map-list > li:nth-child(2) ul li')).toEqual(['Then: Which name?']);
    expect(page.querySelector('.map-list h3 a')?.getAttribute('href')).toBe('/flows/a-form/plan');
  });

  it('marks the way that the answers make, in the drawing and in words, and nothing without answers', () => {
    expect(map(FORM).querySelectorAll('.is-passed, .is-current')).toHaveLength(1);
    const page = map(FORM, 'plan=Premium');
    expect(texts(page, '.map-node.is-passed')).toEqual(['Which plan?']);
    expect(texts(page, '.map-node.is-current')).toEqual(['Which zone?']);
    expect(texts(page, '.map-label.is-passed')).toEqual(['“Premium”']);
    expect(texts(page, '.map-list > li.is-passed h3')).toEqual(['Which plan?', 'Which zone?']);
    expect(texts(page, '.map-list > li.is-passed > p:nth-of-type(2)')).toEqual(['You answered: Premium']);
  });

  it('leads back to the open question, and to the summary only where the flow is finished', () => {
    const back = (query: string) => drawnLink(map(FORM, query));
    expect(back('plan=Premium')).toEqual(['/flows/a-form/zone?plan=Premium', 'Back to your question']);
    expect(back('plan=Basic&name=x')).toEqual(['/flows/a-form/summary?plan=Basic', 'Back to your case summary']);
    expect(back('')[1]).toBe('Start at the first question');
  });

  it.each([
    ['questions', () => FORM, '', 'Every question with its answers', 'Start at the first question'],
    ['steps', () => sampleFlow('azure-vm-restore'), '', 'Every step with its answers', 'Start at the first step'],
    [
      'steps, begun',
      () => sampleFlow('azure-vm-restore'),
      'step-1=no',
      'Every step and every outcome',
      'Back to your step',
    ],
    [
      'questions and checks',
      () => sampleFlow('my-restore-failed'),
      '',
      'Every question and check with',
      'Start at the first question',
    ],
  ])('says what it has: %s', (_, flow, query, lead, back) => {
    const page = map(flow(), query);
    expect(texts(page, 'h1 + p')[0]).toMatch(new RegExp(`^${lead}`));
    expect(drawnLink(page)[1]).toBe(back);
  });

  it('escapes what authors wrote, and takes any id', () => {
    const flow = formFlowOf(
      question('__proto__', { label: 'Less < more?' }),
      question('#a b/c', { label: '<b>&amp;</b>' }),
    );
    const page = map(flow);
    expect(texts(page, '.map-list h3')).toEqual(['Less < more?', '&', 'Your case summary']);
    expect(page.querySelectorAll('.map-node')).toHaveLength(3);
  });

  it('is a list alone where a drawing would be too large, and for the finder of a large catalog a sentence', () => {
    const many = formFlowOf(
      ...Array.from({ length: 120 }, (_, at) => question(`q${at}`, { label: `Question ${at}?` })),
    );
    expect(texts(map(many), '.notice')[0]).toMatch(/shown as a list/);
    expect(map(many).querySelectorAll('svg')).toHaveLength(0);
    expect(map(many).querySelectorAll('.map-list > li')).toHaveLength(121);
    const huge = formFlowOf(...Array.from({ length: 500 }, (_, at) => question(`q${at}`)));
    expect(texts(map(huge), '.notice')[0]).toMatch(/too large for a map/);
    expect(map(sampleFlow(FINDER_ID)).querySelector('h1')).not.toBeNull();
  });
});
