import type { Element, ElementContent, RootContent } from 'hast';
import { isSeen, treeText } from '../tree/tree-text';
import { splitAtBreaks, unquoted } from './read-steps';

/** A document link before it is written out; `note` holds what stands beside the link. */
export interface RawDocument {
  readonly title: string;
  readonly href: string;
  readonly note: readonly ElementContent[];
}

/** A documents section taken apart: its links, and the nodes that hold none. */
export interface RawDocuments {
  readonly documents: RawDocument[];
  readonly rest: RootContent[];
}

/** Finds the links of a Recommended Documents section in lists, paragraphs and lines (FORMAT.md C.3). */
export function readDocuments(nodes: readonly RootContent[]): RawDocuments {
  const documents: RawDocument[] = [];
  const rest: RootContent[] = [];
  for (const node of unquoted(nodes)) readNode(node, documents, rest);
  return { documents, rest };
}

function readNode(node: RootContent, documents: RawDocument[], rest: RootContent[]): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'ul' || node.tagName === 'ol') readList(node, documents, rest);
  else if (linksIn(node).length === 0) rest.push(node);
  else if (node.tagName === 'p') readParagraph(node, documents, rest);
  else {
    rest.push(node);
    for (const link of linksIn(node)) documents.push({ ...plain(link), note: [] });
  }
}

/** `[a](…)<br>What a says`: a line without a link tells about the link above it. */
function readParagraph(paragraph: Element, documents: RawDocument[], rest: RootContent[]): void {
  const before = documents.length;
  for (const line of splitAtBreaks(paragraph)) {
    const last = documents.at(-1);
    if (linksIn(line).length > 0) for (const document of readLine(line.children)) documents.push(document);
    else if (last && documents.length > before) documents[documents.length - 1] = withNote(last, line.children);
    else rest.push(line);
  }
}

function withNote(document: RawDocument, line: readonly ElementContent[]): RawDocument {
  return { ...document, note: [...document.note, ...line] };
}

function readList(list: Element, documents: RawDocument[], rest: RootContent[]): void {
  const bare: ElementContent[] = [];
  for (const item of list.children) {
    if (item.type !== 'element') continue;
    if (linksIn(item).length === 0) bare.push(item);
    else readItem(item, documents, rest);
  }
  if (bare.some(isSeen)) rest.push({ ...list, children: bare });
}

/** Lists inside an item are documents of their own; what is left is one line. */
function readItem(item: Element, documents: RawDocument[], rest: RootContent[]): void {
  const inner = item.children.filter((child) => isBlockList(child));
  const line = item.children.filter((child) => !isBlockList(child)).flatMap(paragraphChildren);
  if (linksIn(asLine(line)).length > 0) for (const document of readLine(line)) documents.push(document);
  else if (isSeen(line)) rest.push({ ...asLine(line), tagName: 'p' });
  for (const list of inner) readNode(list, documents, rest);
}

function isBlockList(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function paragraphChildren(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? [...node.children, { type: 'text', value: ' ' }] : [node];
}

/** One link: the rest of the line is its note. Several links: the whole line stands with the first. */
function readLine(line: readonly ElementContent[]): RawDocument[] {
  const holder = asLine(line);
  const links = linksIn(holder);
  const [first, ...others] = links;
  if (!first) return [];
  if (others.length === 0) return [{ ...plain(first), note: withoutLink(line, first) }];
  const note = isMoreThanLinks(line, links) ? line : [];
  return links.map((link, at) => ({ ...plain(link), note: at === 0 ? note : [] }));
}

/** Whether more stands between links than commas and the like: a word, or more signs than links. */
function isMoreThanLinks(line: readonly ElementContent[], links: readonly Element[]): boolean {
  const taken = new Set(links);
  const text = treeText(line.flatMap((node) => prune(node, taken)));
  return /[\p{L}\p{N}]{4}/u.test(text) || text.replace(/\s+/g, '').length > links.length * 2;
}

function asLine(children: readonly ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: [...children] };
}

function plain(link: Element): { title: string; href: string } {
  return { title: treeText(link).replace(/\s+/g, ' '), href: String(link.properties.href) };
}

function withoutLink(line: readonly ElementContent[], link: Element): ElementContent[] {
  const kept = line.flatMap((child) => prune(child, new Set([link])));
  return /[\p{L}\p{N}]/u.test(treeText(kept)) ? kept : [];
}

function prune(node: ElementContent, links: ReadonlySet<Element>): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (links.has(node)) return [];
  const children = node.children.flatMap((child) => prune(child, links));
  return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
}

function linksIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (isPictureLink(child)) return [];
    return child.tagName === 'a' && typeof child.properties.href === 'string' ? [child] : linksIn(child);
  });
}

function isPictureLink({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('picture-link');
}
