import { decodeSegment, slugOfFlow, unwrapAddress } from '@/lib/addresses';
import { splitLanguage } from '@/lib/text';

/** Characters of an id that count; none is longer. A wrapped address is, until it is unwrapped. */
const LONGEST = 300;

/** An id of a list, and the line that it was first taken from, without blanks around it. */
export interface PastedId {
  readonly id: string;
  readonly pasted: string;
  /** Lines that hold it, from 0; several where it was pasted more than once. */
  readonly places: readonly number[];
}

/**
 * The ids of a pasted list, one a line, each once: blanks, quotes, brackets and commas around them do not count, and of an
 * address its last part does (of a flow's its name), also where a mail or chat program wrapped it in one of its own.
 *
 * @example readIdList('"16222",\nhttps://help.example/articles/restore#step-2') // ids '16222' and 'restore'
 */
export function readIdList(text: string): readonly PastedId[] {
  return readIds(text.split(/\r\n|[\r\n]/));
}

/** The same for lines that were told apart already. */
export function readIds(lines: readonly string[]): readonly PastedId[] {
  const found = new Map<string, PastedId & { readonly places: number[] }>();
  for (const [place, line] of lines.entries()) {
    const id = idOf(unwrapAddress(line).slice(0, LONGEST));
    if (id === '') continue;
    const known = found.get(id.toLowerCase());
    if (known) known.places.push(place);
    else found.set(id.toLowerCase(), { id, pasted: line.trim(), places: [place] });
  }
  return [...found.values()];
}

function idOf(line: string): string {
  const bare = line.replace(/^[\s\p{Cf}"'`“‘«‹([{<,;]+|[\s\p{Cf}"'`”’»›)\]}>,;]+$/gu, '');
  if (!/^(?:https?:\/\/|\/)/.test(bare)) return bare;
  const { address: path } = splitLanguage(bare.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, ''));
  const [, flow] = /^\/flows\/([^/]+)/i.exec(path) ?? [];
  if (flow !== undefined) return slugOfFlow(decodeSegment(flow));
  return decodeSegment(path.split('/').findLast((part) => part !== '') ?? '').replace(/\.md$/i, '');
}
