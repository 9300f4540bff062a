import { parseFragment } from 'parse5';
import type { ContentData } from '@/lib/format';
import { drawFile } from './draw-file';
import { htmlFaults } from './html-faults';
import { lostWords } from './lost-words';

/** All that is wrong with what becomes of a file; empty for nothing. Times are not looked at here. */
export function tryFile(bytes: Uint8Array, path: string, data: ContentData): readonly string[] {
  try {
    const drawn = drawFile(bytes, path, data);
    if (drawn === undefined) return [];
    const tree = parseFragment(drawn.html);
    const lost = lostWords(drawn, tree);
    const faults = [...htmlFaults(drawn.html, tree), ...piecesOf(drawn.record).flatMap((html) => htmlFaults(html))];
    return lost.length === 0 ? faults : [...faults, `words are lost: ${lost.slice(0, 8).join(', ')}`];
  } catch (error) {
    return [`it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** Safe HTML that the catalog hands out by itself, such as to flows. */
function piecesOf({
  form,
  noticeHtml,
}: {
  form: { questions: readonly object[] } | null;
  noticeHtml: string;
}): readonly string[] {
  const fields = (form?.questions ?? []).flatMap((question) =>
    ['label', 'infoBalloonText', 'hints', 'content'].map((name) => Reflect.get(question, name)),
  );
  return [noticeHtml, ...fields.filter((field) => typeof field === 'string')];
}
