import type { Html, Nodes, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import { withinBounds } from './bounds';
import { isDeeperThan } from './is-deeper-than';
import { type CopyOptions, tellPortalPages } from './portal-in-markdown';
import { MARK } from './prepare/marks';
import { isTooDeep, prepareSource } from './prepare/prepare-source';
import { keepSurplusCells, toMdast } from './to-mdast';

/**
 * An article's body as clean Markdown, by remark's own serialiser: comments gone, blanks as their default text, broken
 * syntax put right, links into the portal told in words. For `/articles/<slug>.md` and "copy as Markdown". Read again as GFM it gives the same text and structure.
 * What nests beyond reason, or is beyond the bounds of a body, stays as it is written.
 */
export function toMarkdown(source: string, options: CopyOptions = ANYWHERE): string {
  const { laid, rest } = withinBounds(source);
  return rest === '' ? cleaned(laid, options) : `${cleaned(laid, options)}\n${rest}`;
}

const ANYWHERE: CopyOptions = { language: 'en', portal: 'portal.azure.com' };

function cleaned(source: string, options: CopyOptions): string {
  const read = readSource(source);
  if (typeof read === 'string') return read;
  keepNoteMarks(read);
  tellPortalPages(read, options);
  spellDeletions(read);
  return WRITER.stringify(read);
}

const NOTE_MARK = /^(?:\[!|!\[)(note|tip|important|warning|caution)\][ \t]*\n?/i;

/** The mark of a note, `> [!NOTE]`, stands on a line of its own and unescaped. Changes the tree. */
function keepNoteMarks(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) keepNoteMarks(child);
  const [first] = node.children;
  if (node.type !== 'blockquote' || first?.type !== 'paragraph') return;
  const [text, ...rest] = first.children;
  const mark = text?.type === 'text' ? NOTE_MARK.exec(text.value) : null;
  if (text?.type !== 'text' || !mark) return;
  const isAlone = mark[0].length === text.value.length && rest.length === 0;
  const raw: Html = { type: 'html', value: `[!${mark[1]?.toUpperCase()}]${isAlone ? '' : '\n'}` };
  first.children = [raw, { ...text, value: text.value.slice(mark[0].length) }, ...rest];
}

const LETTER = /[\p{L}\p{N}]/u;
const SIGN = /[\p{P}\p{S}]/u;

/**
 * Deleted text that begins or ends with a sign beside a letter is written as HTML: GFM would not read its tildes, and the
 * serializer, which helps stars out of it, does not help tildes. Changes the tree.
 */
function spellDeletions(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) spellDeletions(child);
  if (!node.children.some(({ type }) => type === 'delete')) return;
  const { children } = node;
  const spelled = children.flatMap((child, at): Nodes[] => {
    if (child.type !== 'delete') return [child];
    const text = textOf(child);
    const isLoose =
      (SIGN.test([...text][0] ?? '') && LETTER.test([...textOf(children[at - 1])].at(-1) ?? '')) ||
      (SIGN.test([...text].at(-1) ?? '') && LETTER.test([...textOf(children[at + 1])][0] ?? ''));
    return isLoose ? [{ type: 'html', value: '<del>' }, ...child.children, { type: 'html', value: '</del>' }] : [child];
  });
  Object.assign(node, { children: spelled });
}

/** A body as remark's tree, without marks of ours; its text where it nests too deep to be written anew. */
export function readSource(source: string): Root | string {
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
  return isDeeperThan(tree, DEEPEST) ? readable : tree;
}

const WRITER = remark()
  .data({
    settings: { bullet: '*', fences: true, rule: '-' },
    toMarkdownExtensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
  })
  .freeze();

/** Nobody nests so deep, and the serialiser's time grows with the cube: `****…text…****` nests by the number of its stars. */
const DEEPEST = 40;

function dropJoints(node: Nodes): void {
  if ('value' in node) node.value = node.value.replaceAll(MARK.joint, '');
  if ('children' in node) for (const child of node.children) dropJoints(child);
}
