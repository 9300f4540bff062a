import { type LiveContent, readersSee } from '@/lib/compile/live';
import { formatText } from './format-text';

/**
 * The text of a content file in the style of the house. Readers see the same afterwards, which is proved by compiling both;
 * where they would not, that part of it is left as it was written. A file that is no article is left alone.
 * @param raw with its own line ends, and its byte order mark where it has one
 */
export function formatContent(live: LiveContent, path: string, raw: string): string {
  if (live.compile(path, Buffer.from(raw)).role !== 'article') return raw;
  const mark = /^\uFEFF*/.exec(raw)?.[0] ?? '';
  const view = (text: string) => readersSee(live.compile(path, Buffer.from(text)));
  let before: string | undefined;
  const after = formatText(raw.slice(mark.length), (old, now) => {
    before ??= view(old);
    return before === view(now);
  });
  return mark + after;
}
