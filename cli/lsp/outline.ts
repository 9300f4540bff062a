import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import type { JsonPart } from '@/lib/format/places';
import { everyPart, questionPlaces } from './questions';
import { type Looked, look } from './spot';
import type { Text } from './text';

interface Heading {
  readonly level: number;
  readonly title: string;
  readonly start: number;
  readonly lineEnd: number;
}

/** A file’s parts: its header with the properties, then headings within headings, or questions with their answers. */
export function outlineOf(text: Text): DocumentSymbol[] {
  const looked = look(text);
  const { places } = looked;
  return [...headerSymbol(looked), ...(places.json === undefined ? sectionSymbols(looked) : questionSymbols(looked))];
}

function headerSymbol({ text, places: { header } }: Looked): DocumentSymbol[] {
  if (header.form === 'none') return [];
  const children = header.properties.map(({ name, nameOffset, value, valueOffset }) => {
    const range = text.rangeOf(nameOffset, Math.max(nameOffset + name.length, valueOffset + value.length));
    const selectionRange = text.rangeOf(nameOffset, nameOffset + name.length);
    return { name, detail: value.trim().slice(0, 80), kind: SymbolKind.Property, range, selectionRange };
  });
  const range = text.rangeOf(header.start, header.end);
  return [{ name: 'properties', kind: SymbolKind.Namespace, range, selectionRange: range, children }];
}

/** Lines that begin a section, outside of code. */
function headings({ text: { text }, places: { header } }: Looked): readonly Heading[] {
  const found: Heading[] = [];
  let fence = '';
  let start = 0;
  for (const line of text.split('\n')) {
    const [, mark = ''] = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
    } else if (mark !== '') fence = mark;
    else if (start >= header.end || start < header.start) {
      const [, signs = '', title = ''] = /^ {0,3}(#{1,6})(?!#)(.*)$/.exec(line) ?? [];
      if (signs !== '') found.push({ level: signs.length, title: titleOf(title), start, lineEnd: start + line.length });
    }
    start += line.length + 1;
  }
  return found;
}

function titleOf(written: string): string {
  return written.replace(/<[^>]*>|\*\*|\s+#+\s*$/g, '').trim() || '(no title)';
}

function sectionSymbols(looked: Looked): DocumentSymbol[] {
  const all = headings(looked);
  const top: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [{ level: 0, children: top }];
  for (const [index, { level, title, start, lineEnd }] of all.entries()) {
    const end = all.slice(index + 1).find((next) => next.level <= level)?.start ?? looked.text.text.length;
    const children: DocumentSymbol[] = [];
    const range = looked.text.rangeOf(start, Math.max(lineEnd, end - 1));
    const symbol = {
      name: title,
      kind: SymbolKind.String,
      range,
      selectionRange: looked.text.rangeOf(start, lineEnd),
      children,
    };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.children ?? top).push(symbol);
    open.push({ level, children });
  }
  return top;
}

function questionSymbols({ text, places }: Looked): DocumentSymbol[] {
  return questionPlaces(text.text, places).declared.map(({ id, label, options, isOutcome, start, end, part }) => ({
    name: id,
    detail: label.slice(0, 120),
    kind: isOutcome ? SymbolKind.Event : SymbolKind.Function,
    range: text.rangeOf(part.start, part.end),
    selectionRange: text.rangeOf(start, end),
    children: options.map((option) => {
      const range = text.rangeOf(start, end);
      return {
        name: option.value || '(no value)',
        detail: option.text,
        kind: SymbolKind.EnumMember,
        range,
        selectionRange: range,
      };
    }),
  }));
}

/** What can be folded: the header, sections, objects and lists of a JSON body. */
export function foldingOf(text: Text): FoldingRange[] {
  const looked = look(text);
  const { header, json } = looked.places;
  const lines = (start: number, end: number, kind?: FoldingRangeKind): FoldingRange[] => {
    const [startLine, endLine] = [text.positionAt(start).line, text.positionAt(end).line];
    return endLine > startLine ? [{ startLine, endLine, ...(kind === undefined ? {} : { kind }) }] : [];
  };
  const ofHeader = header.form === 'none' ? [] : lines(header.start, header.end, FoldingRangeKind.Imports);
  if (json !== undefined)
    return [
      ...ofHeader,
      ...[...everyPart(json)].flatMap((part) => (isHolder(part) ? lines(part.start, part.end) : [])),
    ];
  const all = headings(looked);
  const ofSections = all.flatMap(({ level, start }, index) => {
    const end = all.slice(index + 1).find((next) => next.level <= level)?.start ?? text.text.trimEnd().length + 1;
    return lines(start, start + text.text.slice(start, end - 1).trimEnd().length);
  });
  return [...ofHeader, ...ofSections];
}

function isHolder({ type }: JsonPart): boolean {
  return type === 'object' || type === 'array';
}
