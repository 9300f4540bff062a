import { decodeSegment } from '@/lib/addresses';

/** Characters of a line that count; no id is longer. */
const LONGEST = 300;

/**
 * The ids of a pasted list, one a line, each once: blanks, quotes, brackets and commas around them do not count, and of an
 * address its last part does.
 *
 * @example readIdList('"16222",\nhttps://help.example/articles/restore#step-2') // ['16222', 'restore']
 */
export function readIdList(text: string): readonly string[] {
  const ids = text.split(/[\r\n]+/).map((line) => idOf(line.slice(0, LONGEST)));
  return [...new Map(ids.filter((id) => id !== '').map((id) => [id.toLowerCase(), id])).values()];
}

function idOf(line: string): string {
  const bare = line.replace(/^[\s"'`([{<,;]+|[\s"'`)\]}>,;]+$/g, '');
  if (!/^(?:https?:\/\/|\/)/.test(bare)) return bare;
  const path = bare.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  return decodeSegment(path.split('/').findLast((part) => part !== '') ?? '').replace(/\.md$/, '');
}
