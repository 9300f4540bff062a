import { decodeHTML } from 'entities';
import type { Article, PlacedLink } from '@/lib/format';
import type { InternalLink } from './compiled-file';

/**
 * The links of an article that lead into the content, each with its place. Links of one target share its places in their
 * order; where there are more of them, as of references, the last place is theirs.
 * @param hrefs `Pieces.contentLinks`, in the order of the text
 */
export function internalLinks({ body, links }: Article, hrefs: readonly string[]): readonly InternalLink[] {
  if (hrefs.length === 0) return [];
  const places = placesByTarget(links);
  const taken = new Map<string, number>();
  return hrefs.map((href) => {
    const target = meant(href);
    const nth = taken.get(target) ?? 0;
    taken.set(target, nth + 1);
    const known = places.get(target);
    const { line, column } = known?.[nth] ?? known?.at(-1) ?? { line: body.line, column: 1 };
    return { href, line, column };
  });
}

function placesByTarget(links: readonly PlacedLink[]): ReadonlyMap<string, readonly PlacedLink[]> {
  const places = new Map<string, PlacedLink[]>();
  for (const link of links) {
    const target = meant(link.target);
    const known = places.get(target);
    if (known) known.push(link);
    else places.set(target, [link]);
  }
  return places;
}

/** A target without what rendering reads or adds: escapes, entities, a button's prefix, and signs that nobody sees. */
function meant(target: string): string {
  const text = decodeHTML(target.replace(/\\(?=[!-/:-@[-`{-~])/g, ''))
    .replace(/(?! )[\p{Cc}\u00A0\u200B\uFEFF]/gu, '')
    .trim()
    .replace(/^button-link:/i, '');
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
