import type { ContentWords } from '@/lib/text';
import { columnOf, hasWholeColumns } from './columns';
import type { Construct } from './construct';
import { alternative, readableName, tabId } from './tabs';

/** `:::image source="x":::` on a line of its own or inside one, with what stands before it where that is nothing but indentation. */
const DIRECTIVE = /(^[ \t>]{0,100})?:::+[ \t]{0,9}([a-z][a-z-]{0,30})\b([^\n]{0,4000}?)(?::::+|$)/gim;

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
  const newest = newestMoniker(text);
  const hasColumns = hasWholeColumns(text);
  let closing = 'div';
  return text.replace(DIRECTIVE, (_, lead: string | undefined, written: string, rest: string) => {
    const directive = { name: written.toLowerCase(), attributes: attributesOf(rest) };
    const isOld = directive.name === 'moniker' && versionOf(attributeOf(directive, 'range')) < newest;
    if (directive.name === 'moniker') closing = isOld ? 'details' : 'div';
    const block =
      directive.name === 'moniker-end'
        ? `\n\n</${closing}>\n\n`
        : COLUMNS.test(directive.name) && !hasColumns
          ? ''
          : blockOf(directive, isOld, words);
    return block.replace(/^/gm, lead ?? '');
  });
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

function blockOf(directive: Directive, isOld: boolean, words: ContentWords): string {
  const source = attributeOf(directive, 'source');
  switch (directive.name) {
    case 'image':
      return picture(source, attributeOf(directive, 'alt-text'));
    case 'code':
      return `[${source.split('/').at(-1) ?? ''}](${angled(source)})`;
    case 'zone':
      return zone(attributeOf(directive, 'pivot'));
    case 'row':
      return '\n\n<div class="row">\n\n';
    case 'column':
      return columnOf(attributeOf(directive, 'span'));
    case 'row-end':
    case 'column-end':
    case 'zone-end':
      return '\n\n</div>\n\n';
    case 'moniker':
      return isOld ? foldedUp(attributeOf(directive, 'range'), words) : '\n\n<div class="version">\n\n';
    default:
      return '';
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
  if (first?.sign === '>=' && last?.sign === '<=') return [versionsBetween(first.name, last.name)];
  return [first, last, ...more].flatMap((bound) => {
    if (bound === undefined) return [];
    return [isRangeSign(bound.sign) ? versions[bound.sign](bound.name) : bound.name];
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
