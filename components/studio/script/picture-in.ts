import type { TextChange } from '@/lib/studio';

const DESCRIPTION = 'Say what the picture shows';

/**
 * Puts a picture in at an offset of a text: there, or in a line of its own behind the picture that is there, whose description is
 * selected once it is in.
 * @param name of the file beside the article
 * @returns the change, and from where to where its description is then
 */
export function pictureIn(
  text: string,
  at: number,
  name: string,
): { readonly change: TextChange; readonly chosen: readonly [from: number, to: number] } {
  const around = [...text.matchAll(/!\[[^\]\n]*\]\([^)\n]*\)/g)].find(
    ({ 0: whole, index }) => index < at && at <= index + whole.length,
  );
  const place = around === undefined ? Math.min(at, text.length) : around.index + around[0].length;
  const gap = around === undefined ? '' : '\n';
  const start = place + gap.length + 2;
  const insert = `${gap}![${DESCRIPTION}](${name})`;
  return { change: { from: place, to: place, insert }, chosen: [start, start + DESCRIPTION.length] };
}
