/** A `<properties` past this many characters is part of the text, such as an article about this format. */
const LATEST_START = 4000;

/**
 * Where the header `<properties …` opens; -1 for none. One in a fenced or inline code sample is not a header.
 *
 *     > | # Admin shutdown⏎⏎<properties⏎    pageTitle="…"
 *                           ^
 */
export function findPropertiesHeader(text: string): number {
  const zone = text.slice(0, LATEST_START + 20);
  for (const match of zone.matchAll(/<properties(?=[\s\u200b])/gi)) {
    if (match.index > LATEST_START) return -1;
    if (!isInCode(zone.slice(0, match.index))) return match.index;
  }
  return -1;
}

function isInCode(before: string): boolean {
  if (before.endsWith('`')) return true;
  const fences = before.match(/^[ \t]*(?:```|~~~)/gm);
  return fences !== null && fences.length % 2 === 1;
}
