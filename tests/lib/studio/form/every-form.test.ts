import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, readArticle } from '@/lib/format';
import { editForm, type FormCards, type FormEdit, formCards, type TextChange, wholeOf } from '@/lib/studio';
import { visibilityOf } from '@/lib/studio/form/condition-rows';
import { largestContent, SAMPLE_CONTENT } from '../../../run/real-content.mjs';
import { DATA } from '../../format/reading';

/** Forms of the largest content that are taken, spread over all of it; the deep tests take every one. */
const MOST = Number(process.env.STEPWISE_STUDIO_FILES ?? 150);

interface FormFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
  readonly form: FormCards;
}

function formsOf(dir: string, most: number): readonly FormFile[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const forms = names.flatMap((name): readonly FormFile[] => {
    const bytes = readFileSync(path.join(dir, name));
    if (!/(?:problemScopingQuestions|TSG_Questions)"/i.test(bytes.toString('latin1', 0, 3000))) return [];
    const text = decodeUtf8(bytes)
      ?.replace(/^\uFEFF+/, '')
      .replace(/\r\n?/g, '\n');
    const form = text === undefined ? undefined : formCards(text);
    return text === undefined || form === undefined ? [] : [{ name, bytes, text, form }];
  });
  const step = Math.max(1, Math.ceil(forms.length / most));
  return forms.filter((_, at) => at % step === 0);
}

function made(text: string, edit: FormEdit): { readonly after: string; readonly changes: readonly TextChange[] } {
  const edited = editForm(text, edit);
  if (edited.kind === 'refused') throw new Error(edited.reason);
  const after = edited.changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
  return { after, changes: edited.changes };
}

/** How many lines there are in one and not in the other, counted as often as they are there. */
function differing(before: string, after: string): { readonly gone: number; readonly added: number } {
  const counts = new Map<string, number>();
  for (const line of after.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) - 1);
  const all = [...counts.values()];
  return {
    gone: -all.filter((count) => count < 0).reduce((sum, count) => sum + count, 0),
    added: all.filter((count) => count > 0).reduce((sum, count) => sum + count, 0),
  };
}

function withoutPlace({ at: _at, from: _from, to: _to, ...card }: FormCards['cards'][number]) {
  return card;
}

/** A form without where its questions are in the file. */
function plain({ cards, ...form }: FormCards) {
  return { ...form, cards: cards.map(withoutPlace) };
}

function read(text: string): ReturnType<typeof plain> {
  const form = formCards(text);
  if (form === undefined) throw new Error('no form any more');
  return plain(form);
}

describe.each([
  ['the sample content', SAMPLE_CONTENT, 1_000_000, 5],
  ['the largest content', largestContent(), MOST, 5],
])('every form of %s', (_title, dir, most, least) => {
  const files = formsOf(dir, most);
  const sound = files.filter(({ form }) => form.problem === '' && form.cards.length > 0);

  /** Names of the files for which something isn’t so. */
  function wrong(isSo: (file: FormFile, index: number) => boolean): readonly string[] {
    return sound.filter((file, index) => !isSo(file, index)).map(({ name }) => name);
  }

  it('can be changed with cards, but for slips in its JSON', () => {
    expect(sound.length).toBeGreaterThan(least);
    expect(files.length - sound.length).toBeLessThan(files.length / 20 + 1);
  });

  it('is shown as readers get it: the same questions and options, in the same order', () => {
    const isSame = ({ name, bytes, form }: FormFile) => {
      const questions = readArticle(bytes, name, DATA).article.form?.questions ?? [];
      const shown = form.cards.map(({ id, label, control, help, options }) => [
        ...[id.trim(), label.trim(), control.trim().toLowerCase()],
        help.trim().toLowerCase() === 'string' ? '' : help.trim(),
        ...options.map((each) => `${each.value.trim() || each.text.trim()}: ${each.text.trim() || each.value.trim()}`),
      ]);
      const told = questions.map(({ id, label, control, infoBalloonText, options }) => [
        ...[id, label, control, infoBalloonText],
        ...options.map(({ value, text }) => `${value}: ${text}`),
      ]);
      return same(shown, told);
    };
    expect(wrong(isSame)).toEqual([]);
  });

  it('stays byte for byte as it is where what cards show is written back', () => {
    const isSame = ({ text, bytes, form }: FormFile) =>
      form.cards.every(({ at, id, label, required, help, placeholder, maxLength, asked, options }) => {
        const edits: readonly FormEdit[] = [
          { what: 'set', at, key: 'displayLabel', value: label },
          { what: 'set', at, key: 'required', value: required },
          { what: 'set', at, key: 'infoBalloonText', value: help },
          { what: 'set', at, key: 'watermarkText', value: placeholder },
          { what: 'set', at, key: 'maxLength', value: maxLength },
          ...(id.trim() === '' ? [] : [{ what: 'id', at, id } as const]),
          ...options.map(
            ({ text: said }, index) =>
              ({ what: 'item', at, list: 'options', index, key: 'text', value: said }) as const,
          ),
          { what: 'move', at, to: form.cards.findIndex((card) => card.at === at) },
          ...(asked.kind === 'written' ? [{ what: 'asked', at, asked } as const] : []),
        ];
        return edits.every((edit) => made(text, edit).changes.length === 0);
      }) && Buffer.compare(wholeOf(bytes, text), bytes) === 0;
    expect(wrong(isSame)).toEqual([]);
    // Each field of each question of each file, where every file is taken.
  }, 600_000);

  it('changes in one line for one value, and reads back as it was changed', () => {
    const isRight = ({ text, form }: FormFile, index: number) => {
      const place = index % form.cards.length;
      const card = form.cards[place];
      if (card === undefined) return false;
      const { after } = made(text, { what: 'set', at: card.at, key: 'displayLabel', value: 'Something "else"?' });
      const cards = form.cards.map((each, at) => (at === place ? { ...each, label: 'Something "else"?' } : each));
      const { gone, added } = differing(text, after);
      return same(read(after), plain({ ...form, cards })) && added <= 2 && gone <= 1;
    };
    expect(wrong(isRight)).toEqual([]);
  });

  it('changes in one line for a condition, which reads back as the drop-downs said', () => {
    const isRight = ({ text, form }: FormFile, index: number) => {
      const place = index % form.cards.length;
      const [card, other] = [form.cards[place], form.cards[(place + 1) % form.cards.length]];
      if (card === undefined || other === undefined || other === card || card.id === '' || other.id === '') return true;
      const rows = [
        { id: other.id.trim(), sign: 'is', value: 'one (or two), & "three"' },
        { id: other.id.trim(), sign: 'answered', value: '' },
      ] as const;
      const asked = { kind: 'any', rows } as const;
      if (/[=!&|()]/.test(other.id)) return true;
      const { after } = made(text, { what: 'asked', at: card.at, asked });
      const cards = form.cards.map((each, at) => (at === place ? { ...each, asked } : each));
      const { gone, added } = differing(text, after);
      const back = made(after, { what: 'asked', at: card.at, asked: { kind: 'always' } }).after;
      const isBack = card.asked.kind !== 'always' || read(back).cards[place]?.asked.kind === 'always';
      return same(read(after), plain({ ...form, cards })) && added <= 2 && gone <= 1 && isBack;
    };
    expect(wrong(isRight)).toEqual([]);
  });

  it('has conditions that drop-downs show and write again as the same', () => {
    let shown = 0;
    const isSame = ({ form }: FormFile) =>
      form.cards.every(({ asked }) => {
        if (asked.kind !== 'all' && asked.kind !== 'any') return true;
        shown += 1;
        const written = visibilityOf(asked);
        return written !== undefined && asked.rows.every(({ id }) => written.includes(id));
      });
    expect(wrong(isSame)).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });

  it('takes in a copy of a question, and is as it was once that is gone', () => {
    const isRight = ({ text, form }: FormFile, index: number) => {
      const place = index % form.cards.length;
      const card = form.cards[place];
      if (card === undefined) return false;
      const { after } = made(text, { what: 'copy', at: card.at });
      const copied = read(after).cards;
      const id = copied[place + 1]?.id ?? '';
      const isThere = copied.length === form.cards.length + 1 && id !== card.id;
      const rest = withoutPlace(card);
      const isAlike = same(
        { ...copied[place + 1], id: '', isDescription: false },
        { ...rest, id: '', isDescription: false },
      );
      const at = formCards(after)?.cards[place + 1]?.at ?? -1;
      const { after: back } = made(after, { what: 'remove', at });
      return isThere && isAlike && same(read(back), plain(form));
    };
    expect(wrong(isRight)).toEqual([]);
  });

  it('has its questions in another order by their numbers alone', () => {
    const isRight = ({ text, form }: FormFile, index: number) => {
      const [from, to] = [index % form.cards.length, (index * 7 + 3) % form.cards.length];
      const card = form.cards[from];
      if (card === undefined) return false;
      const { after } = made(text, { what: 'move', at: card.at, to });
      const rest = form.cards.filter((each) => each !== card);
      const cards = [...rest.slice(0, to), card, ...rest.slice(to)];
      const { gone, added } = differing(text, after);
      const isFew = gone <= Math.abs(from - to) + 1 && added <= Math.abs(from - to) + 1;
      return same(read(after), plain({ ...form, cards })) && isFew;
    };
    expect(wrong(isRight)).toEqual([]);
  });

  it('takes a new question of each control anywhere', () => {
    const controls = ['dropdown', 'radioButtonGroup', 'textbox', 'infoblock', 'datetimepicker'];
    const isRight = ({ text, form }: FormFile, index: number) => {
      const place = index % (form.cards.length + 1);
      const after = place === 0 ? undefined : form.cards[place - 1]?.at;
      const control = controls[index % controls.length] ?? '';
      const edit = { what: 'add', control, ...(after === undefined ? {} : { after }) } as const;
      const now = read(made(text, edit).after).cards;
      const others = now.filter((_each, at) => at !== place);
      return now[place]?.control === control && same(others, plain(form).cards);
    };
    expect(wrong(isRight)).toEqual([]);
  });

  it('names a question by another ID everywhere', () => {
    const isRight = ({ text, form }: FormFile, index: number) => {
      const card = form.cards[index % form.cards.length];
      if (card === undefined || card.id.trim() === '') return true;
      const now = read(made(text, { what: 'id', at: card.at, id: 'another_name_9' }).after);
      const isNamed = (asked: FormCards['cards'][number]['asked']) =>
        'rows' in asked && asked.rows.some(({ id }) => id.toLowerCase() === card.id.trim().toLowerCase());
      const before = form.cards.filter((each) => each.at !== card.at).map(({ asked }) => isNamed(asked));
      const others = now.cards.filter(({ id }) => id !== 'another_name_9');
      return others.every(
        ({ asked }, at) => !isNamed(asked) && (!before[at] || JSON.stringify(asked).includes('another_name_9')),
      );
    };
    expect(wrong(isRight)).toEqual([]);
  });
});

function same(some: unknown, other: unknown): boolean {
  return JSON.stringify(some) === JSON.stringify(other);
}
