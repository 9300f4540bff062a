import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** All elements that a page of an article is made of: what authors may use, then what only our own components draw. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...'a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre s small span strong sub summary'.split(
    ' ',
  ),
  ...'sup table tbody td tfoot th thead tr u ul'.split(' '),
  ...'article aside section header footer nav svg path circle ellipse line polygon polyline rect button form label input textarea time output p bdi caption'.split(
    ' ',
  ),
  ...'fieldset legend select option template figure figcaption mark'.split(' '),
  // Formulas, which authors write as TeX.
  ...'math mrow mi mo mn mtext mspace ms mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup'.split(' '),
  ...'munder mover munderover mmultiscripts mprescripts mtable mtr mtd'.split(' '),
]);

const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'input',
  'path',
  'circle',
  'ellipse',
  'line',
  'polygon',
  'polyline',
  'rect',
]);

/** Attributes that run, load or restyle something, wherever they stand. */
const ACTING = /^(?:on.*|style|src|srcset|srcdoc|action|formaction|background|ping|xlink:href|data|poster|http-equiv)$/;

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#|\?|\/(?![/\\])|[^:/\\?#]*(?:[/?#][^\\]*)?$)/i;

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"]*")?)*)(\/?)>/y;

/**
 * What is wrong with the HTML of a page: an element or attribute that could act, a tag that opens or closes at a wrong
 * place, a bracket that belongs to no tag, and anything that a browser would read otherwise than it was written.
 * @param tree what a browser reads
 */
export function htmlFaults(html: string, tree = parseFragment(html)): readonly string[] {
  const scan = scanTags(html);
  if (scan.faults.length > 0) return scan.faults;
  const seen: string[] = [];
  const faults = tree.childNodes.flatMap((node) => nodeFaults(node, 0, seen));
  if (seen.join(' ') !== scan.opened.join(' '))
    faults.push(`a browser sees other elements: ${firstOther(seen, scan.opened)}`);
  return faults;
}

/**
 * Reads tags in the one spelling that our serialisers write; everything has to be closed where it was opened.
 * @returns the elements, each with its depth
 */
function scanTags(html: string): { readonly opened: readonly string[]; readonly faults: readonly string[] } {
  const open: string[] = [];
  const opened: string[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const found = TAG.exec(html);
    if (found === null) return { opened, faults: [`a bracket that is no tag: ${html.slice(at, at + 60)}`] };
    const [, isEnd, name = '', , isClosed] = found;
    if (isEnd !== '') {
      const last = open.pop();
      if (last !== name) return { opened, faults: [`</${name}> closes <${last ?? 'nothing'}>`] };
    } else {
      opened.push(`${open.length}${name}`);
      if (!VOID.has(name) && isClosed === '') open.push(name);
    }
  }
  return { opened, faults: open.length === 0 ? [] : [`<${open.at(-1)}> is never closed`] };
}

function nodeFaults(node: Node, depth: number, seen: string[]): string[] {
  if (!('tagName' in node)) return [];
  seen.push(`${depth}${node.tagName}`);
  const faults = ELEMENTS.has(node.tagName) || isData(node) ? [] : [`<${node.tagName}> is not allowed`];
  for (const { name, value } of node.attrs) {
    if (ACTING.test(name)) faults.push(`<${node.tagName} ${name}="${value}"> could act`);
    if (name === 'href' && !SAFE_ADDRESS.test(value)) faults.push(`href="${value}" is no safe address`);
  }
  for (const child of node.childNodes) faults.push(...nodeFaults(child, depth + 1, seen));
  return faults;
}

/** What a page tells search engines about itself: data that no browser runs. Brackets in it are seen by the scan. */
function isData({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return (
    tagName === 'script' && attrs.length === 1 && attrs[0]?.name === 'type' && attrs[0].value === 'application/ld+json'
  );
}

function firstOther(one: readonly string[], other: readonly string[]): string {
  const at = one.findIndex((name, place) => name !== other[place]);
  return `<${one[at] ?? 'end'}> for <${other[at] ?? 'end'}> at element ${at}`;
}
