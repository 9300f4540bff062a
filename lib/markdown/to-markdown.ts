import type { Nodes } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import { withinBounds } from './bounds';
import { isTooDeep, MARK, prepareSource } from './prepare';
import { keepSurplusCells } from './surplus-cells';
import { toMdast } from './to-mdast';

/**
 * An article's body as clean Markdown, by remark's own serialiser: comments gone, blanks as their default text, broken
 * syntax mended. For `/articles/<slug>.md` and "copy as Markdown". What nests beyond reason, or is beyond the
 * bounds of a body, stays as it is written.
 */
export function toMarkdown(source: string): string {
  const { laid, rest } = withinBounds(source);
  return rest === '' ? cleaned(laid) : `${cleaned(laid)}\n${rest}`;
}

function cleaned(source: string): string {
  const { text, blanks, blocks } = prepareSource(source);
  const readable = text
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => blanks[Number(index)]?.defaultText ?? '')
    .replace(
      /\uE007(\d+)\uE008/g,
      (_, index: string) => blocks[Number(index)]?.fields.map(([, value]) => value).join('\n\n') ?? '',
    )
    .replace(/\uE009/g, '\\\n')
    .replace(/[\uE000-\uE008]/g, '');
  if (isTooDeep(readable)) return readable;
  const tree = toMdast(readable);
  keepSurplusCells(tree);
  dropJoints(tree);
  if (isDeeperThan(tree, DEEPEST)) return readable;
  return WRITER.stringify(tree);
}

const WRITER = remark()
  .data({
    settings: { bullet: '*', fences: true, rule: '-' },
    toMarkdownExtensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
  })
  .freeze();

/** Nobody nests so deep, and the serialiser's time grows with the cube: `****…text…****` nests by the number of its stars. */
const DEEPEST = 40;

function isDeeperThan(node: Nodes, depth: number): boolean {
  return depth < 0 || ('children' in node && node.children.some((child) => isDeeperThan(child, depth - 1)));
}

function dropJoints(node: Nodes): void {
  if ('value' in node) node.value = node.value.replaceAll(MARK.joint, '');
  if ('children' in node) for (const child of node.children) dropJoints(child);
}
