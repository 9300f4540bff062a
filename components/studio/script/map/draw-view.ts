import type { DrawnBox, DrawnPart, DrawnWay, MapPart, MapWay, ShownMap } from '@/lib/studio';
import { counted } from '../make';
import { KIND_NAMES } from './part-names';
import { arrow, frameOf, linesOf, svg } from './svg';

/** Something of the map that can have the focus: a part, or a way of it. */
export interface MapSpot {
  /** Place of the part in the map’s list. */
  readonly part: number;
  /** Place of the way among those of the part; absent for the part itself. */
  readonly way?: number;
}

/** The name of a spot in the drawing. */
export function spotName({ part, way }: MapSpot): string {
  return way === undefined ? `${part}` : `${part} ${way}`;
}

/** The spot that something in the drawing is of. */
export function spotOf(target: EventTarget | null): MapSpot | undefined {
  const found = target instanceof Element ? target.closest<SVGElement>('[data-spot]') : null;
  if (found === null) return undefined;
  const [part = 0, way] = (found.dataset.spot ?? '').split(' ').map(Number);
  return { part, ...(way === undefined ? {} : { way }) };
}

/** Draws a map: boxes and ways that can have the focus, and say what they are and what is wrong with them. */
export function drawView(map: ShownMap): SVGSVGElement | undefined {
  const { drawing } = map;
  if (drawing === null) return undefined;
  const { width, height } = drawing;
  const names = drawing.parts.map(({ part, id }) => map.parts[part]?.name ?? (part === -1 ? 'Case summary' : id));
  const ways = drawing.ways.map((way) => drawWay(map, way, names[way.to] ?? ''));
  const boxes = drawing.parts.map((each) => drawPart(map, each));
  return svg(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': 'Parts and connections',
    },
    svg('defs', {}, arrow('studio-arrow', 'map-arrow'), arrow('studio-arrow-wrong', 'map-arrow is-wrong')),
    ...ways,
    ...boxes,
  );
}

function drawWay({ parts }: ShownMap, { part: at, way: index, path, label }: DrawnWay, to: string): SVGGElement {
  const part = parts[at];
  const way = part?.ways.find((each) => each.index === index);
  const isWrong = (way?.problems.length ?? 0) > 0;
  const group = svg('g', {
    class: `studio-map-way${isWrong ? ' is-wrong' : ''}${way?.isImplied === true ? ' is-implied' : ''}`,
    ...focusable({ part: at, way: index }, wayWords(part, way, to, label)),
  });
  const line = { d: path, 'marker-end': `url(#studio-arrow${isWrong ? '-wrong' : ''})` };
  // A thin line is hard to hit.
  group.append(svg('path', { class: 'studio-map-reach', d: path }), svg('path', { class: 'map-way', ...line }));
  if (label !== null) group.append(svg('g', { class: 'map-label' }, frameOf(label, 3), linesOf(label)));
  return group;
}

/** What is seen comes first, as it is seen: who speaks to the computer says that. */
function wayWords(part: MapPart | undefined, way: MapWay | undefined, to: string, label: DrawnBox | null): string {
  const seen = label === null ? '' : textOf(label);
  const whole = way?.isImplied === true ? 'Next in the file' : way?.label || 'Every answer';
  const name = seen === '' || seen === way?.label ? whole : `${seen} (${whole})`;
  return [`${name}: connection from ${part?.name ?? ''} to ${to}.`, problemWords(way?.problems ?? [])].join(' ').trim();
}

function textOf({ lines }: DrawnBox): string {
  return lines.map(({ text }) => text).join(' ');
}

function drawPart({ parts, start }: ShownMap, { part: at, box, id }: DrawnPart): SVGGElement {
  const part = parts[at];
  const isWrong = part === undefined ? at === -2 : isWrongPart(part);
  const kind = part?.kind ?? 'outcome';
  const isMissing = at === -2 ? ' studio-map-missing' : '';
  const group = svg('g', { class: `map-node map-${kind}${isWrong ? ' is-wrong' : ''}${isMissing}` });
  group.append(frameOf(box, kind === 'outcome' ? 22 : 6), linesOf(box));
  if (part === undefined) {
    if (at === -2) group.append(svg('title', {}, `Connections lead to ${id}, which doesn’t exist.`));
    return group;
  }
  if (part.id === start) group.classList.add('is-start');
  for (const [name, value] of Object.entries(focusable({ part: at }, partWords(part, textOf(box)))))
    group.setAttribute(name, value);
  if (kind !== 'outcome') {
    const port = { class: 'studio-map-port', cx: box.x + box.width / 2, cy: box.y + box.height, r: 7 };
    group.append(svg('circle', port));
  }
  return group;
}

function focusable(spot: MapSpot, name: string): Readonly<Record<string, string>> {
  return { 'data-spot': spotName(spot), role: 'button', tabindex: '-1', 'aria-label': name };
}

function isWrongPart({ problems }: MapPart): boolean {
  return problems.length > 0;
}

function partWords({ kind, id, ways, problems }: MapPart, seen: string): string {
  const leads = kind === 'outcome' ? '' : ` ${counted(ways.length, 'connection')} out.`;
  return `${seen}. ${KIND_NAMES[kind]}, ID ${id}.${leads} ${problemWords(problems)}`.trim();
}

function problemWords(problems: MapPart['problems']): string {
  return problems.map(({ message }) => `${message}.`).join(' ');
}
