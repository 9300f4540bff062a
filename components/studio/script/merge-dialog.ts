import type { MergePart, StudioSave } from '@/lib/studio';
import { button, counted, make } from './make';
import { openDialog } from './open-dialog';

/** What the author made of two texts. */
export interface Merged {
  readonly text: string;
  /** Whether it is to be saved at once; a merge is looked at first. */
  readonly isSure: boolean;
}

type Changed = Extract<StudioSave, { readonly kind: 'changed' }>;
type Side = 'mine' | 'theirs' | 'both';

/** Lines of a part that are shown; the text itself holds all. */
const MOST_SHOWN = 40;

/**
 * Shows what someone else wrote into the file beside what was typed here, and lets the author choose. Closed without a choice,
 * everything stays as it was: the text here unsaved, the file as they wrote it.
 */
export function mergeDialog(mine: string, changed: Changed, done: (merged: Merged) => void): void {
  const choices = new Map<MergePart, Side>();
  const conflicts = changed.parts.filter(({ kind }) => kind === 'conflict');
  const use = button(
    'Use the merged text',
    () => finish({ text: mergedText(changed.parts, choices), isSure: false }),
    'studio-button studio-main',
  );
  const left = make('p', { role: 'status' });
  const choose = (part: MergePart, side: Side) => {
    choices.set(part, side);
    tell();
  };
  const tell = () => {
    const open = conflicts.length - choices.size;
    use.disabled = open > 0;
    left.textContent = open > 0 ? `${counted(open, 'choice')} left` : 'All choices made.';
  };
  const dialog = openDialog(
    'Someone else changed this file',
    make(
      'p',
      {},
      'The file has changed since you opened it. Your changes aren’t saved yet. Changes that only one of you made are already in the merged text.',
    ),
    left,
    make('ol', { className: 'studio-merge' }, ...changed.parts.map((part, at) => partItem(part, at, choose))),
    make(
      'div',
      { className: 'studio-row' },
      use,
      button('Keep all of mine', () => finish({ text: mine, isSure: true })),
      button('Use all of theirs', () => finish({ text: changed.theirs, isSure: true })),
      button('Decide later', () => dialog.close()),
    ),
  );
  tell();

  function finish(merged: Merged): void {
    dialog.close();
    done(merged);
  }
}

function mergedText(parts: readonly MergePart[], choices: ReadonlyMap<MergePart, Side>): string {
  return parts.flatMap((part) => linesOf(part, choices.get(part))).join('\n');
}

function linesOf(part: MergePart, side: Side | undefined): readonly string[] {
  if (part.kind !== 'conflict') return part.lines;
  if (side === 'both') return [...part.mine, ...part.theirs];
  return side === 'theirs' ? part.theirs : part.mine;
}

const NAMES: Readonly<Record<Side, string>> = { mine: 'Mine', theirs: 'Theirs', both: 'Both, mine first' };

function partItem(part: MergePart, at: number, choose: (part: MergePart, side: Side) => void): HTMLElement {
  if (part.kind === 'same')
    return make('li', { className: 'studio-same' }, counted(part.lines.length, 'unchanged line'));
  if (part.kind !== 'conflict')
    return make('li', {}, linesBlock(part.kind === 'mine' ? 'Only you changed' : 'Only they changed', part.lines));
  const sides: readonly Side[] = ['mine', 'theirs', 'both'];
  const radios = sides.map((side) => {
    const radio = make('input', { type: 'radio', name: `studio-part-${at}` });
    radio.addEventListener('change', () => choose(part, side));
    return make('label', { className: 'studio-check' }, radio, NAMES[side]);
  });
  const legend = make('legend', {}, 'Both of you changed');
  const blocks = [linesBlock('Before', part.base), linesBlock('Mine', part.mine), linesBlock('Theirs', part.theirs)];
  return make('li', {}, make('fieldset', {}, legend, ...blocks, make('div', { className: 'studio-row' }, ...radios)));
}

function linesBlock(name: string, lines: readonly string[]): HTMLElement {
  const rest = lines.length - MOST_SHOWN;
  const shown = lines.slice(0, MOST_SHOWN).join('\n') + (rest > 0 ? `\n… ${counted(rest, 'more line')}` : '');
  return make('div', {}, make('b', {}, name), make('pre', {}, lines.length === 0 ? '(nothing)' : shown));
}
