import type { AskedWhen, MapPart, PartKind, TroubleshooterMap } from '@/lib/studio';
import { button, labelled, make, select } from '../make';
import { openDialog } from '../open-dialog';
import { AnswerBoxes } from './answer-boxes';
import { offeredAt, targetsOf } from './part-names';

/** Where a new way leads: to a part that is there, or to one that is made for it. */
export type NewWay = { readonly when: AskedWhen } & ({ readonly to: string } | { readonly kind: PartKind });

const NEW: readonly (readonly [PartKind, string])[] = [
  ['question', 'A new question'],
  ['outcome', 'A new outcome'],
  ['card', 'A new article card'],
];

/** Asks where a part leads, and for which answers. @param to the id that is offered first; empty for a new question */
export function connectDialog(
  map: TroubleshooterMap,
  part: MapPart,
  to: string,
  connect: (way: NewWay) => void,
): HTMLDialogElement {
  const offered = offeredAt(part);
  const answers = new AnswerBoxes('For these answers', () => undefined);
  const named = new Map(map.parts.map(({ id, name }) => [id, name]));
  answers.show(offered, [], (value) => {
    const way = part.ways.find((each) => each.answers?.some((answer) => answer.trim() === value.trim()));
    return way === undefined ? '' : `leads to “${named.get(way.to) ?? way.to}” now`;
  });
  const targets = targetsOf(map).map(([id, name]) => [`to ${id}`, name] as const);
  const target = select([...NEW.map(([kind, name]) => [`new ${kind}`, name] as const), ...targets]);
  if (to !== '') target.value = `to ${to}`;
  const when = (): AskedWhen => {
    const rows = answers.values.map((value) => ({ id: part.id, sign: 'is' as const, value }));
    return rows.length === 0 ? { kind: 'always' } : { kind: 'any', rows };
  };
  const form = make('form', { className: 'studio-form' }, labelled('Leads to', target));
  const hint = make(
    'p',
    { className: 'studio-hint' },
    offered.length === 0
      ? 'Every answer leads there. For some answers only, add a condition to the connection afterward.'
      : 'If you select none, every answer without a connection of its own leads there.',
  );
  if (offered.length > 0) form.append(answers.element);
  const send = make('button', { type: 'submit', className: 'studio-button studio-main' }, 'Connect');
  const cancel = button('Cancel', () => dialog.close());
  form.append(hint, make('div', { className: 'studio-row' }, send, cancel));
  const dialog = openDialog(`Connect “${part.name}”`, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    const kind = NEW.find(([each]) => target.value === `new ${each}`)?.[0];
    connect(kind === undefined ? { when: when(), to: target.value.slice('to '.length) } : { when: when(), kind });
  });
  target.focus();
  return dialog;
}
