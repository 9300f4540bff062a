import { createRequire } from 'node:module';
import type { Element, ElementContent, RootContent, Text } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type temml from 'temml';
import { isDeeperThan } from '../is-deeper-than';
import { parseHtml } from '../parse-markdown';
import { element, text } from './context';
import { treeText } from './tree-text';

/** The largest part of the renderer, which few bodies need: loaded with the first formula. */
function loadTemml(): typeof temml {
  return createRequire(import.meta.url)('temml');
}

/** Formulas of one body; what is beyond stays TeX. */
const MOST = 500;

/** Levels of elements in one formula. */
const DEEPEST = 40;

/** Presentation MathML (MathML Core), without styles, links, and events. */
const SCHEMA: Schema = {
  tagNames: [
    ...['math', 'mrow', 'mi', 'mo', 'mn', 'mtext', 'mspace', 'ms', 'mfrac', 'msqrt', 'mroot', 'mstyle', 'mpadded'],
    ...['mphantom', 'msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts'],
    ...['mtable', 'mtr', 'mtd'],
  ],
  attributes: {
    math: [['display', 'block', 'inline'], 'alttext'],
    '*': [
      ...[
        'accent',
        'accentunder',
        'columnspan',
        'depth',
        'displaystyle',
        'fence',
        'form',
        'height',
        'largeop',
        'linethickness',
      ],
      ...[
        'lspace',
        'mathvariant',
        'maxsize',
        'minsize',
        'movablelimits',
        'rowspan',
        'rspace',
        'scriptlevel',
        'separator',
      ],
      ...['stretchy', 'symmetric', 'voffset', 'width'],
    ],
  },
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

/**
 * Puts MathML in the place of formulas: elements with `data-math` (constructs/math.ts), code blocks of the language `math`, and
 * GitLab's inline form (a dollar on both sides of code). After sanitizing, for authors may not write MathML themselves. What is no
 * TeX stays as code. Changes the nodes' children.
 */
export function placeMath(nodes: readonly RootContent[]): RootContent[] {
  return placed(nodes, { left: MOST });
}

interface Budget {
  left: number;
}

function placed<T extends RootContent | ElementContent>(nodes: readonly T[], budget: Budget): (T | Text | Element)[] {
  return unwrapDollars(nodes).map((node) => {
    if (node.type !== 'element') return node;
    const formula = formulaOf(node);
    if (formula !== undefined) return mathOf(formula, budget);
    node.children = placed(node.children, budget);
    return node;
  });
}

/** A formula, and whether it stands on lines of its own. */
interface Formula {
  readonly tex: string;
  readonly isBlock: boolean;
  readonly isLine: boolean;
}

function formulaOf(node: Element): Formula | undefined {
  const { dataMath, dataMathDisplay } = node.properties;
  if (typeof dataMath === 'string')
    return {
      tex: decoded(dataMath),
      isBlock: node.tagName === 'div' || dataMathDisplay !== undefined,
      isLine: node.tagName === 'span',
    };
  const [code] = node.tagName === 'pre' ? node.children : [];
  if (code?.type !== 'element' || !classesOf(code).includes('language-math')) return undefined;
  return { tex: treeText(code.children), isBlock: true, isLine: false };
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties.className) ? properties.className : [];
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function mathOf({ tex, isBlock, isLine }: Formula, budget: Budget): Element {
  budget.left -= 1;
  const math = budget.left < 0 ? undefined : mathMl(tex, isBlock);
  if (math === undefined)
    return element(isLine ? 'code' : 'pre', {}, [isLine ? text(tex) : element('code', {}, [text(tex)])]);
  return isLine ? math : element('div', { className: ['math'], tabIndex: 0 }, [math]);
}

function mathMl(tex: string, displayMode: boolean): Element | undefined {
  try {
    const tree = parseHtml(
      loadTemml().renderToString(tex, { displayMode, throwOnError: true, trust: false, maxExpand: 200 }),
    );
    if (isDeeperThan(tree, DEEPEST)) return undefined;
    const clean = sanitize(tree, SCHEMA);
    const [math] = clean.type === 'root' ? clean.children : [clean];
    if (math?.type !== 'element' || math.tagName !== 'math') return undefined;
    math.properties.alttext = tex;
    return math;
  } catch {
    return undefined;
  }
}

/** GitLab writes a formula in a line as code between dollars. */
function unwrapDollars<T extends RootContent | ElementContent>(nodes: readonly T[]): readonly (T | Text | Element)[] {
  if (!nodes.some(isCode)) return nodes;
  const out: (T | Text | Element)[] = [...nodes];
  for (const [at, node] of out.entries()) {
    const [before, after] = [out[at - 1], out[at + 1]];
    if (!isCode(node) || before?.type !== 'text' || after?.type !== 'text') continue;
    if (!before.value.endsWith('$') || !after.value.startsWith('$')) continue;
    out[at - 1] = text(before.value.slice(0, -1));
    out[at + 1] = text(after.value.slice(1));
    out[at] = element('span', { dataMath: encodeURIComponent(treeText(node)) }, []);
  }
  return out;
}

function isCode(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'code';
}
