import type { ContentWords } from '@/lib/text';
import { columnOf, hasWholeColumns } from './columns';
import type { Construct } from './construct';
import { type BlockTag, END_OF_BLOCK, writeBlocks } from './paired-blocks';
import { alternative, readableName, tabId } from './tabs';

/** `:::image source="x":::` on a line of its own or inside one, with what stands before it where that is nothing but indentation. */
const DIRECTIVE = /(^[ \t>]{0,100})?:::+[ \t]{0,9}([a-z][a-z-]{0,30})\b([^\n]{0,4000}?)(?::::+|$)/gim;

/** A description over two lines, up to the end of the first. */
const BROKEN_PICTURE = /(:::[ \t]{0,9}image\b[^\n]{0,2000}?=[ \t]?"[^"\n]{0,1000})\n[ \t>]{0,40}(?=[^"\n:]{0,1000}")/gi;

const ATTRIBUTE = /([\w-]+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"']+))/g;

const COLUMNS = /^(?:row|column)(?:-end)?$/;

/** What a directive line says. */
interface Directive {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * `:::` directives (FORMAT-LEARN.md 2): a picture, columns, code of another file, zones of a pivot, ranges of versions. Only
 * their content is shown; a zone with its name, an old version folded up. What is not known goes, as it says nothing.
 */
export const readColons: Construct = (text, words) => {
  if (!text.includes(':::')) return text;
  const joined = text.replace(BROKEN_PICTURE, '$1 ');
  const newest = newestMoniker(joined);
  const hasColumns = hasWholeColumns(joined);
  const tags = [...joined.matchAll(DIRECTIVE)].map(
    ({ index, 0: whole, 1: lead = '', 2: written = '', 3: rest = '' }) => {
      const directive = { name: written.toLowerCase(), attributes: attributesOf(rest) };
      const place = {
        start: index + lead.length,
        end: index + whole.length,
        name: directive.name.replace(/-end$/, ''),
      };
      const isLaid = hasColumns || !COLUMNS.test(directive.name);
      return { ...place, becomes: isLaid ? becomes(directive, newest, words) : { text: '' } };
    },
  );
  return writeBlocks(joined, tags);
};

function attributesOf(rest: string): ReadonlyMap<string, string> {
  return new Map(
    [...rest.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

function attributeOf({ attributes }: Directive, name: string): string {
  return attributes.get(name)?.trim() ?? '';
}

function becomes(directive: Directive, newest: number, words: ContentWords): BlockTag['becomes'] {
  const source = attributeOf(directive, 'source');
  const range = attributeOf(directive, 'range');
  switch (directive.name) {
    case 'image':
      return { text: picture(source, attributeOf(directive, 'alt-text')) };
    case 'code':
      return { text: `[${source.split('/').at(-1) ?? ''}](${angled(source)})` };
    case 'no-loc':
      return { text: attributeOf(directive, 'text') };
    case 'zone':
      return { open: zone(attributeOf(directive, 'pivot')), close: END_OF_BLOCK };
    case 'row':
      return { open: '\n\n<div class="row">\n\n', close: END_OF_BLOCK };
    case 'column':
      return { open: columnOf(attributeOf(directive, 'span')), close: END_OF_BLOCK };
    case 'row-end':
    case 'column-end':
    case 'zone-end':
    case 'moniker-end':
      return 'close';
    case 'moniker':
      return versionOf(range) < newest
        ? { open: foldedUp(range, words), close: '\n\n</details>\n\n' }
        : { open: '\n\n<div class="version">\n\n', close: END_OF_BLOCK };
    default:
      return { text: '' };
  }
}

/** A zone may hold for several pivots: `pivot="linux,mac"`. */
function zone(pivots: string): string {
  const ids = pivots.split(',').filter((pivot) => pivot.trim() !== '');
  if (ids.length === 0) return '\n\n<div>\n\n';
  return alternative({ name: ids.map(readableName).join(', '), tabs: ids.map(tabId) });
}

/** An old version, on demand. */
function foldedUp(range: string, words: ContentWords): string {
  const names = range
    .split('||')
    .flatMap((part) => rangeName(part, words))
    .join(', ');
  return `\n\n<details class="version">\n<summary>${names.replaceAll('&', '&amp;')}</summary>\n\n`;
}

/** A range in words: `<=box-2019`, `>=box-2017 <=box-2019`, `box-2019`; nothing for none. */
function rangeName(part: string, { versions, versionsBetween }: ContentWords): readonly string[] {
  const [first, last, ...more] = Array.from(part.matchAll(/([<>]?=?)([^<>=|]+)/g), ([, sign = '', version = '']) => {
    return { sign, name: readableName(version) };
  }).filter(({ name }) => name !== '');
  if (first?.sign === '>=' && last?.sign === '<=') return [versionsBetween({ first: first.name, last: last.name })];
  return [first, last, ...more].flatMap((bound) => {
    if (bound === undefined) return [];
    return [isRangeSign(bound.sign) ? versions[bound.sign]({ version: bound.name }) : bound.name];
  });
}

function isRangeSign(sign: string): sign is keyof ContentWords['versions'] {
  return sign === '>=' || sign === '>' || sign === '<=' || sign === '<';
}

/** Brackets in a description would end it. */
function picture(source: string, description: string): string {
  return source === '' ? '' : `![${description.replace(/[[\]\\]/g, '\\$&')}](${angled(source)})`;
}

function angled(target: string): string {
  return /[\s()]/.test(target) ? `<${target.replace(/[<>]/g, '')}>` : target;
}

const MONIKER = /:::[ \t]*moniker[ \t]+range[ \t]*=[ \t]*["']([^"'\n]{1,300})["']/gi;

function newestMoniker(text: string): number {
  return [...text.matchAll(MONIKER)].reduce((newest, [, range = '']) => Math.max(newest, versionOf(range)), 0);
}

/** How new the newest version of a range is, to compare with others of one file; without an upper end it is the newest. */
function versionOf(range: string): number {
  return Math.max(
    ...range.split('||').map((part) => {
      if (part.includes('>') && !part.includes('<')) return Number.POSITIVE_INFINITY;
      const [number = '0'] = part.match(/\d+(?:\.\d+)?(?!.*\d)/) ?? [];
      return Number(number) - (/<(?!=)/.test(part) ? 0.001 : 0);
    }),
  );
}
