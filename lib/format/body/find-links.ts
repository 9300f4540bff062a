import type { PlacedLink } from '../article';

/**
 * The ways to write a link: `](target "title")`, `](<target>)`, `[name]: target`, and `href="target"`.
 *
 *     See [this](../vm/restart.md "Restart").
 *                ^ target
 */
const LINK =
  /\]\([ \t]*(?:<(?<angled>[^<>\n]*)>|(?<bare>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*))|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?(?<defined>[^\s<>]+)|\bhref[ \t]*=[ \t]*(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\s"'<>]+))/gim;

/**
 * Every link that a Markdown body writes, in the order of its text, with the place of its target. What looks like a link in
 * code is among them: whoever renders the body knows which of them became one.
 * @param firstLine line of the file on which the text begins
 */
export function findLinks(text: string, firstLine: number): readonly PlacedLink[] {
  if (!/\]\(|\]:|href/i.test(text)) return [];
  const links: PlacedLink[] = [];
  let [line, lineStart, lineEnd] = [firstLine, 0, text.indexOf('\n')];
  for (const { 0: found, index, groups = {} } of text.matchAll(LINK)) {
    const { angled, bare, defined, double, single, plain } = groups;
    const target = angled ?? bare ?? defined ?? double ?? single ?? plain ?? '';
    const at = index + found.lastIndexOf(target);
    while (lineEnd >= 0 && lineEnd < at) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    if (target !== '') links.push({ target, line, column: at - lineStart + 1 });
  }
  return links;
}
