import { type Draw, oneOf } from './seeded';

/** What anybody can see of a field: how it is given, what can be chosen, and what stands in it. */
export interface SeenField {
  readonly name: string;
  readonly kind: 'radio' | 'checkbox' | 'select' | 'text' | 'datetime-local';
  /** Values to choose from. */
  readonly values: readonly string[];
}

/** What is typed into fields: some of it what a careless page would take for markup, or for two fields. */
const TYPED = [
  'It stopped at 10:00 & did not come back',
  'Error <b>0x80070005</b> "access denied"',
  '恢复失败：超时 — “再试一次”',
  'first line\nsecond line = 100%',
  'a+b=c; d&e#f?',
];

/** Tried in turn where a field refuses what was typed. */
const FITTING = ['42', '7b0c9d1e-12ab-34cd-56ef-ab12cd000000', '100000'];

/** Draws an answer to every field; `attempt` counts how often the page has refused before. */
export function drawAnswers(fields: readonly SeenField[], draw: Draw, attempt: number): readonly [string, string][] {
  return fields.flatMap((field) =>
    drawValues(field, draw, attempt).map((value): [string, string] => [field.name, value]),
  );
}

function drawValues({ kind, values }: SeenField, draw: Draw, attempt: number): readonly string[] {
  switch (kind) {
    case 'radio':
      return [oneOf(values, draw)];
    case 'checkbox': {
      const some = values.filter(() => draw() < 0.4);
      return some.length > 0 ? some : [oneOf(values, draw)];
    }
    case 'select':
      return [
        oneOf(
          values.filter((value) => value !== ''),
          draw,
        ),
      ];
    case 'datetime-local':
      return [`2024-0${digit(draw)}-1${digit(draw)}T1${digit(draw)}:30`];
    case 'text':
      return [attempt > 0 ? (FITTING[attempt - 1] ?? '1') : oneOf(TYPED, draw)];
  }
}

/** 1 to 9. */
function digit(draw: Draw): number {
  return 1 + Math.floor(draw() * 9);
}
