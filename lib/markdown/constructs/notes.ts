import type { ContentWords } from '@/lib/text';

type NoteKind = keyof ContentWords['notes'];

/** What other tools call their notes, by the five that we draw. */
const KINDS: Readonly<Record<string, NoteKind>> = {
  note: 'note',
  info: 'note',
  flag: 'note',
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  question: 'note',
  example: 'note',
  quote: 'note',
  seealso: 'note',
  secondary: 'note',
  alert: 'note',
  admonition: 'note',
  callout: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  important: 'important',
  warning: 'warning',
  danger: 'warning',
  error: 'warning',
  failure: 'warning',
  bug: 'warning',
  caution: 'caution',
  attention: 'caution',
};

/** Names that notes go by, for patterns. */
export const NOTE_NAMES = Object.keys(KINDS).join('|');

/** Which note a name means, in any case; `undefined` for none. */
export function noteKind(name: string): NoteKind | undefined {
  return KINDS[name.toLowerCase()];
}

/** Opens a note that a `</div>` closes. @param title of the author's own; else the kind's name */
export function openNote(name: string, { notes }: ContentWords, title = ''): string {
  const kind = noteKind(name) ?? 'note';
  return `\n\n<div class="note" data-note="${kind}">\n\n<p class="note-title">${plainLine(title) || notes[kind]}</p>\n\n`;
}

/** Opens a block that is folded up under its title; a `</details>` closes it. */
export function openFold(title: string): string {
  return `\n\n<details>\n<summary>${plainLine(title)}</summary>\n\n`;
}

/** A title as it stands inside an element of HTML. */
function plainLine(title: string): string {
  return title
    .replace(/&(?![#\w]+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*`]+/g, '')
    .trim();
}
