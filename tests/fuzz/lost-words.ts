import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { DrawnFile } from './draw-file';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Words that are surely a reader's: long enough not to be a mark, plain letters. */
const WORD = /[A-Za-z]{4,}/g;

/**
 * Words of a Markdown body that stand in its plain text and are neither on the page nor in what is said about the file.
 * A word counts only where nothing around it could make it something else than text; see `plainLines`.
 * @param tree what a browser reads of the page
 */
export function lostWords({ record, html }: DrawnFile, tree = parseFragment(html)): readonly string[] {
  if (record.pieces === null || record.kind === 'tools' || record.kind === 'partnerCenterQuickStart') return [];
  const { childNodes } = tree;
  const told = record.diagnostics.map(({ message }) => message);
  // A word may go on behind an inline element, or end at a block.
  const shown = new Set([textOf(childNodes, ''), textOf(childNodes, ' '), ...told].flatMap(wordsOf));
  return [...new Set(plainLines(record.source).flatMap(wordsOf))].filter((word) => !shown.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
}

/**
 * Lines of nothing but letters, digits, blanks and end marks, in a body whose comments, fences and raw text elements were
 * taken out. What stands beside a bracket, a quote or a mark may rightly be an address, a name or a heading.
 */
function plainLines(source: string): readonly string[] {
  const visible = source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '<')
    .replace(
      /<(script|style|template|noscript|xmp|plaintext|title|textarea|iframe|noembed|noframes|svg|math|select|object|audio|video)\b[\s\S]*/gi,
      '<',
    );
  // A tag may go on over many lines; what stands in it are its attributes.
  return visible
    .replace(/<\/?[a-z][^>]*/gi, '<')
    .split(/\r\n?|\n/)
    .filter((line) => /^[A-Za-z0-9 .,!?;()-]+$/.test(line));
}

/** The text of a page, and the texts that stand in attributes for readers to see or hear. */
function textOf(nodes: readonly Node[], between: string): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('childNodes' in node) || node.nodeName === 'script') return '';
      const told = 'attrs' in node ? node.attrs.map(({ value }) => ` ${value} `).join('') : '';
      return told + textOf(node.childNodes, between);
    })
    .join(between);
}
