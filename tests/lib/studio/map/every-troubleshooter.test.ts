import { describe, expect, it } from 'vitest';
import { printCondition, troubleshooterFlow } from '@/lib/flow';
import { readArticle } from '@/lib/format';
import { drawMap, type MapEdit, type MapPart, type TroubleshooterMap, wholeOf } from '@/lib/studio';
import { visibilityOf } from '@/lib/studio/form/condition-rows';
import { realContent } from '../../../run/real-content.mjs';
import { DATA } from '../../format/reading';
import { differing, LOOK_UPS, leads, leadsRenamed, MAP_FILES, made, mapOf, troubleshootersOf } from './map-files';

/** Of a troubleshooter's parts, which are changed one by one: one in so many. `npm run test:deep` takes all. */
const PARTS_EVERY = Number(process.env.STEPWISE_MAP_PARTS_EVERY ?? 4);

// The real repository has none today; those that it gets are taken too.
const REAL = realContent();
const FILES = [...MAP_FILES, ...(REAL === undefined ? [] : troubleshootersOf(REAL))];

/** A part without where it is. */
function plain({ from: _from, to: _to, ...part }: MapPart) {
  const rest = part.kind === 'question' ? { ...part, card: { ...part.card, from: 0, to: 0 } } : part;
  return { ...rest, problems: [], ways: rest.ways.map((way) => ({ ...way, problems: [] })) };
}

function plainMap({ parts, ...map }: TroubleshooterMap) {
  return { ...map, problems: [], parts: parts.map(plain) };
}

function read(text: string) {
  return plainMap(mapOf(text));
}

it('has at least the two of the sample content', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(7);
});

describe.each(FILES.map(({ name, text }) => [name, text] as const))('the troubleshooter of %s', (_name, text) => {
  const map = mapOf(text);
  // The first and the last are always among them.
  const parts = map.parts.filter((_, at) => at % PARTS_EVERY === 0 || at === map.parts.length - 1);
  const asked = parts.filter(({ kind }) => kind !== 'outcome');
  const place = ({ kind, at }: MapPart) => ({ kind, at });

  it('is shown as readers get it: the same parts, options, and ways, for the same answers', () => {
    const { body } = readArticle(Buffer.from(text), 'a.md', DATA).article;
    const value = body.format === 'json' ? body.value : undefined;
    const { flow } = troubleshooterFlow({ id: 'a', value, title: '', ...LOOK_UPS });
    const nodes = flow.nodes.filter(({ id }) => id !== flow.end);
    expect(map.start).toBe(flow.first);
    expect(map.parts.map(({ id, name }) => [id, name])).toEqual(nodes.map(({ id, title }) => [id, title]));
    const shown = map.parts.map(({ ways }) => ways.map(({ to, when }) => [to, visibilityOf(when)]));
    const told = nodes.map(({ edges }) => edges.map(({ to, when }) => [to, when === null ? '' : printCondition(when)]));
    expect(shown).toEqual(told);
    const offered = map.parts.map((part) => ('offered' in part ? part.offered.map((each) => each.value) : []));
    expect(offered).toEqual(
      nodes.map((node) =>
        'options' in node ? node.options.filter((each) => !each.isAdded).map((each) => each.value) : [],
      ),
    );
  });

  it('stays byte for byte as it is where what is shown is written back', () => {
    const edits: readonly MapEdit[] = [
      { what: 'head', key: 'title', value: map.title },
      { what: 'head', key: 'solves', value: map.solves },
      { what: 'head', key: 'questionsFrom', value: map.questionsFrom },
      { what: 'head', key: 'fileAttachmentHint', value: map.attach },
      { what: 'haveReady', values: map.haveReady },
      { what: 'start', id: map.start },
      ...map.parts.flatMap((part): readonly MapEdit[] => [
        ...(part.kind === 'question' && part.isBorrowed
          ? []
          : [{ what: 'id', part: place(part), id: part.id } as const]),
        ...part.ways.flatMap(({ index, to, when }): readonly MapEdit[] => [
          { what: 'way', part: place(part), index, to },
          { what: 'when', part: place(part), index, when },
        ]),
        ...fieldsOf(part),
      ]),
    ];
    for (const edit of edits) expect([edit, made(text, edit).changes]).toEqual([edit, []]);
    const bytes = Buffer.from(text.replaceAll('\n', '\r\n'));
    expect(Buffer.compare(wholeOf(bytes, text), bytes)).toBe(0);
  });

  it('changes in one line for one value, and reads back as it was changed', () => {
    for (const part of parts) {
      const [key, value] =
        part.kind === 'outcome' ? (['text', 'Say "this"'] as const) : (['displayLabel', 'Or "that"?'] as const);
      const { after } = made(text, { what: 'set', part: place(part), key, value });
      const { gone, added } = differing(text, after);
      expect([part.id, gone <= 1, added <= 2]).toEqual([part.id, true, true]);
      expect(leads(mapOf(after))).toEqual(leads(map));
      const now = mapOf(after).parts.find(({ id }) => id === part.id);
      expect(now && JSON.stringify(now)).toContain(JSON.stringify(value));
    }
  });

  it('leads a part to another for answers, which leave the ways that they took, and nothing else changes', () => {
    for (const part of asked) {
      const target = map.parts.findLast(({ id }) => id !== part.id)?.id ?? '';
      const when = { kind: 'any', rows: [{ id: part.id, sign: 'is', value: 'an answer' }] } as const;
      const { after } = made(text, { what: 'connect', part: place(part), to: target, when });
      const { [part.id]: own, ...others } = leads(mapOf(after));
      const { [part.id]: before, ...rest } = leads(map);
      expect(others).toEqual(rest);
      expect(JSON.stringify(own)).toContain(JSON.stringify([target, { ...when, kind: 'all' }]));
      expect(own).toHaveLength((Array.isArray(before) ? before.length : 0) + 1);
      // Again: the answer moves on, and its way is gone.
      const second = made(after, { what: 'connect', part: place(part), to: part.id, when }).after;
      expect(JSON.stringify(leads(mapOf(second))[part.id])).not.toContain(
        JSON.stringify([target, { ...when, kind: 'all' }]),
      );
    }
  });

  it('takes ways out one by one until the part leads nowhere, which is said', () => {
    for (const part of asked) {
      let now = text;
      for (let left = part.ways.length; left > 0; left -= 1)
        now = made(now, { what: 'disconnect', part: place(part), index: left - 1 }).after;
      const { [part.id]: own, ...others } = leads(mapOf(now));
      const { [part.id]: _before, ...rest } = leads(map);
      expect([own, others]).toEqual([[], rest]);
      const said = mapOf(now)
        .parts.find(({ id }) => id === part.id)
        ?.problems.map(({ code }) => code);
      expect(said).toContain('dead-end');
    }
  });

  it('takes new parts, copies, and moves without leading any other part elsewhere', () => {
    for (const kind of ['question', 'card', 'outcome'] as const) {
      const now = mapOf(made(text, { what: 'add', kind }).after);
      expect(now.parts.map(({ id }) => id)).toContain(kind);
      expect(leads(now)).toMatchObject(leads(map));
      expect([now.start, now.end]).toEqual([map.start, map.end]);
    }
    for (const part of parts) {
      const copied = mapOf(made(text, { what: 'copy', part: place(part) }).after);
      expect(leads(copied)).toMatchObject(leads(map));
      expect(copied.parts).toHaveLength(map.parts.length + 1);
      for (const by of [-1, 1] as const) {
        if (!map.parts.some(({ kind, at }) => kind === part.kind && at === part.at + by)) continue;
        const moved = mapOf(made(text, { what: 'move', part: place(part), by }).after);
        expect(leads(moved)).toEqual(leads(map));
        expect(moved.start).toBe(map.start);
        expect(moved.parts.find(({ id }) => id === part.id)?.at).toBe(part.at + by);
      }
    }
  });

  it('is as it was once a copy is gone again', () => {
    for (const part of parts) {
      const copied = made(text, { what: 'copy', part: place(part) }).after;
      const { after } = made(copied, { what: 'remove', part: { kind: part.kind, at: part.at + 1 } });
      // A way that was one by its place is written now.
      const written = { ...plainMap(mapOf(after)) };
      const withoutImplied = (parts: readonly ReturnType<typeof plain>[]) =>
        parts.map((each) => ({ ...each, ways: each.ways.map((way) => ({ ...way, isImplied: false })) }));
      expect(withoutImplied(written.parts)).toEqual(withoutImplied(read(text).parts));
    }
  });

  it('keeps ways to a part that is removed, and says that they lead to nothing', () => {
    for (const part of parts.filter(({ id }) => leadsTo(map, id))) {
      const now = mapOf(made(text, { what: 'remove', part: place(part) }).after);
      const codes = now.parts.flatMap(({ ways }) =>
        ways.filter(({ to }) => to === part.id).flatMap(({ problems }) => problems),
      );
      expect([part.id, codes.some(({ code }) => code === 'unknown-goto')]).toEqual([part.id, true]);
      const drawing = drawMap(now);
      expect(drawing?.parts.some((each) => each.part === -2 && each.id === part.id)).toBe(true);
    }
  });

  it('names a part by another ID everywhere', () => {
    for (const part of parts) {
      if (part.kind === 'question' && part.isBorrowed) continue;
      const { after } = made(text, { what: 'id', part: place(part), id: 'another_name_9' });
      expect(leads(mapOf(after))).toEqual(leadsRenamed(map, part.id, 'another_name_9'));
      expect(made(after, { what: 'id', part: place(part), id: part.id }).after).toBe(text);
    }
  });

  it('follows the value of an option in every condition', () => {
    for (const part of asked) {
      const [option] = part.kind === 'question' ? part.card.options : part.kind === 'card' ? part.options : [];
      if (option === undefined) continue;
      const edit = {
        what: 'item',
        part: place(part),
        list: 'options',
        index: 0,
        key: 'value',
        value: 'renamed 9',
      } as const;
      const now = mapOf(made(text, edit).after);
      const row = JSON.stringify({ id: part.id, sign: 'is', value: option.value });
      const renamed = JSON.stringify(leads(map)).replaceAll(
        row,
        JSON.stringify({ id: part.id, sign: 'is', value: 'renamed 9' }),
      );
      expect(JSON.stringify(leads(now))).toBe(renamed);
    }
  });

  it('is drawn with every part and way inside the drawing', () => {
    const drawing = drawMap(map);
    expect(drawing?.parts.filter(({ part }) => part >= 0)).toHaveLength(map.parts.length);
    expect(drawing?.ways).toHaveLength(map.parts.flatMap(({ ways }) => ways).length);
    for (const { box } of drawing?.parts ?? []) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing?.height ?? 0);
    }
  });
});

function fieldsOf(part: MapPart): readonly MapEdit[] {
  const at = { kind: part.kind, at: part.at };
  if (part.kind === 'outcome')
    return [
      { what: 'set', part: at, key: 'title', value: part.title },
      { what: 'set', part: at, key: 'text', value: part.text },
      { what: 'set', part: at, key: 'ending', value: part.ending },
      { what: 'articles', part: at, ids: part.articles.map(({ id }) => id) },
    ];
  if (part.kind === 'card')
    return [
      { what: 'set', part: at, key: 'articleId', value: part.articleId },
      { what: 'set', part: at, key: 'displayLabel', value: part.label },
      { what: 'asked', part: at, asked: part.asked },
    ];
  const { card } = part;
  return [
    { what: 'set', part: at, key: 'displayLabel', value: card.label },
    { what: 'set', part: at, key: 'required', value: card.required },
    { what: 'set', part: at, key: 'infoBalloonText', value: card.help },
    { what: 'asked', part: at, asked: card.asked },
    ...card.options.map(
      ({ text }, index) => ({ what: 'item', part: at, list: 'options', index, key: 'text', value: text }) as const,
    ),
  ];
}

function leadsTo({ parts }: TroubleshooterMap, id: string): boolean {
  return parts.some(({ ways }) => ways.some(({ to, isImplied }) => to === id && !isImplied));
}
