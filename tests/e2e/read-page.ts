import { Parser } from 'htmlparser2';

/** What a reader without script gets of a page. */
export interface ReadPage {
  /** The text of each h1. */
  readonly headings: readonly string[];
  /** Everything shown, but code: white space collapsed. */
  readonly text: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'noscript']);
const CODE: ReadonlySet<string> = new Set(['pre', 'code', 'kbd', 'samp', 'textarea']);

/** Reads a page's HTML in one pass. */
export function readPage(html: string): ReadPage {
  const headings: string[] = [];
  const links: string[] = [];
  const ids = new Set<string>();
  const depth = { unseen: 0, code: 0, heading: 0 };
  let text = '';
  const parser = new Parser({
    onopentag: (name, { id, href }) => {
      if (id !== undefined) ids.add(id);
      if (name === 'a' && href !== undefined) links.push(href);
      if (name === 'h1') headings.push('');
      count(depth, name, 1);
    },
    onclosetag: (name) => count(depth, name, -1),
    ontext: (part) => {
      if (depth.unseen > 0) return;
      if (depth.heading > 0) headings.push(`${headings.pop() ?? ''}${part}`);
      if (depth.code === 0) text += part;
    },
  });
  parser.end(html);
  return { headings: headings.map(collapse), text: collapse(text), links, ids };
}

function count(depth: { unseen: number; code: number; heading: number }, name: string, by: 1 | -1): void {
  if (UNSEEN.has(name)) depth.unseen += by;
  if (CODE.has(name)) depth.code += by;
  if (name === 'h1') depth.heading += by;
}

/** White space as a reader sees it. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
