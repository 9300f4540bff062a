import type { Body } from '@/lib/format';
import type { InternalLink } from './compiled-file';

/**
 * The links of a body that lead into the content, each with its place. `hrefs` are `Pieces.contentLinks`, in the order of the
 * text, so that each line is passed once.
 */
export function internalLinks(body: Body, hrefs: readonly string[]): readonly InternalLink[] {
  const start: LinePlace = { line: body.line, lineStart: 0, offset: 0 };
  /** Links that are written in another way than they are read: with entities, or by a reference. */
  const elsewhere = new Map<string, LinePlace>();
  let place = start;
  return hrefs.map((href) => {
    const found = [href, unescaped(href)].map((each) => body.text.indexOf(each, from(place))).find((at) => at >= 0);
    if (found !== undefined) place = placeFrom(place, body.text, found);
    const told = found === undefined ? (elsewhere.get(href) ?? firstOf(href, start, body.text)) : place;
    if (found === undefined) elsewhere.set(href, told);
    return { href, line: told.line, column: told.offset - told.lineStart + 1 };
  });
}

/** A place in a text, and where its line begins. */
interface LinePlace {
  readonly line: number;
  readonly lineStart: number;
  readonly offset: number;
}

function from({ offset }: LinePlace): number {
  return offset === 0 ? 0 : offset + 1;
}

function firstOf(href: string, start: LinePlace, text: string): LinePlace {
  return placeFrom(start, text, Math.max(0, text.indexOf(href)));
}

/** The place of an offset at or behind another place. */
function placeFrom({ line, lineStart, offset }: LinePlace, text: string, to: number): LinePlace {
  let place = { line, lineStart, offset: to };
  for (let at = text.indexOf('\n', offset); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    place = { line: place.line + 1, lineStart: at + 1, offset: to };
  return place;
}

/** Rendering escapes what was written bare between angle brackets (`<Other Name.md>`). */
function unescaped(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
