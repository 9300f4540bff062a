import { decodeSegment, slugOfFlow, unwrapAddress } from '@/lib/addresses';

/** Characters of an id that count; none is longer. A wrapped address is, until it is unwrapped. */
const LONGEST = 300;

/** An id of a list, and the line that it was taken from, without blanks around it. */
export interface PastedId {
  readonly id: string;
  readonly pasted: string;
}

/**
 * The ids of a pasted list, one a line, each once: blanks, quotes, brackets and commas around them do not count, and of an
 * address its last part does (of a flow's its name), also where a mail or chat program wrapped it in one of its own.
 *
 * @example readIdList('"16222",\nhttps://help.example/articles/restore#step-2') // ids '16222' and 'restore'
 */
export function readIdList(text: string): readonly PastedId[] {
  const ids = text
    .split(/[\r\n]+/)
    .map((line) => ({ id: idOf(unwrapAddress(line).slice(0, LONGEST)), pasted: line.trim() }))
    .filter(({ id }) => id !== '');
  return [...new Map(ids.map((each) => [each.id.toLowerCase(), each])).values()];
}

function idOf(line: string): string {
  const bare = line.replace(/^[\s\p{Cf}"'`“‘«‹([{<,;]+|[\s\p{Cf}"'`”’»›)\]}>,;]+$/gu, '');
  if (!/^(?:https?:\/\/|\/)/.test(bare)) return bare;
  const path = bare.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  const [, flow] = /^\/flows\/([^/]+)/i.exec(path) ?? [];
  if (flow !== undefined) return slugOfFlow(decodeSegment(flow));
  return decodeSegment(path.split('/').findLast((part) => part !== '') ?? '').replace(/\.md$/i, '');
}
