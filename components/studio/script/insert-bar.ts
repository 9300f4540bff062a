import { button, make } from './make';

/** Text to put in, and what of it is then chosen, to be typed over. */
interface Piece {
  readonly text: string;
  readonly chosen: string;
}

/** What can be put in. @param selected text that is chosen, which goes into it */
type Make = (selected: string, before: string) => Piece;

const PIECES: readonly (readonly [name: string, about: string, make: Make])[] = [
  ['Step', 'A step under Recommended Steps', step],
  ['Document', 'A link under Recommended Documents', document_],
  ['Blank', 'A blank for the reader to fill in', blank],
  ['Portal link', 'A link to a page in the portal', portalLink],
  ['Note', 'A note next to the text', note],
  ['Code', 'Code, or a command', code],
];

/** Numbers of a list go on. */
function step(selected: string, before: string): Piece {
  const last = [...before.matchAll(/^(\d{1,3})\.[ \t]/gm)].at(-1);
  const isInList = last !== undefined && !/^#{1,6}\s/m.test(before.slice(last.index));
  const words = selected || 'Say what to do, and what the reader sees when it works.';
  return { text: `${ownLine(before)}${isInList ? Number(last[1]) + 1 : 1}. ${words}\n`, chosen: words };
}

function document_(selected: string, before: string): Piece {
  const words = selected || 'Title of the document';
  return { text: `${ownLine(before)}* [${words}](https://learn.microsoft.com/azure/)\n`, chosen: words };
}

function blank(selected: string): Piece {
  const name = selected.replace(/\W+/g, '') || 'name';
  return { text: `<!--$${name}-->[${selected || name}]<!--/$${name}-->`, chosen: name };
}

function portalLink(selected: string): Piece {
  const words = selected || 'Name of the page';
  return { text: `[${words}](data-blade:Microsoft_Azure_Support.HelpAndSupportBlade)`, chosen: words };
}

function note(selected: string, before: string): Piece {
  const words = selected || 'Say what to keep in mind.';
  return { text: `${ownParagraph(before)}> [!NOTE]\n> ${words.replaceAll('\n', '\n> ')}\n`, chosen: words };
}

function code(selected: string, before: string): Piece {
  if (selected !== '' && !selected.includes('\n')) return { text: `\`${selected}\``, chosen: selected };
  const words = selected.replace(/\n$/, '') || 'command';
  return { text: `${ownParagraph(before)}\`\`\`\n${words}\n\`\`\`\n`, chosen: words };
}

function ownLine(before: string): string {
  return before === '' || before.endsWith('\n') ? '' : '\n';
}

function ownParagraph(before: string): string {
  return before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
}

/** Where text goes. */
interface Target {
  /** The text before what is chosen, and what is chosen. */
  readonly spot: () => { readonly before: string; readonly selected: string };
  /** Puts a text in place of what is chosen; `from` and `to` say what is chosen in it then. */
  readonly put: (text: string, from: number, to: number) => void;
}

/** The buttons above the editor that put in what the format knows. @param more buttons behind them */
export function insertBar(target: Target, ...more: readonly HTMLElement[]): HTMLElement {
  const buttons = PIECES.map(([name, about, makePiece]) => {
    const made = button(name, () => {
      const { before, selected } = target.spot();
      const { text, chosen } = makePiece(selected, before);
      const from = Math.max(0, text.indexOf(chosen));
      target.put(text, from, from + chosen.length);
    });
    made.title = about;
    return made;
  });
  const name = make('span', { id: 'studio-insert' }, 'Insert:');
  const bar = make('div', { className: 'studio-row studio-insert', role: 'group' }, name, ...buttons, ...more);
  bar.setAttribute('aria-labelledby', name.id);
  return bar;
}
