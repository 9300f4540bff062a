import type { MapPart, PartKind, ShownMap } from '@/lib/studio';
import { make } from '../make';
import { dragWay } from './drag-way';
import { drawView, type MapSpot, spotName, spotOf } from './draw-view';

/** What can be done at the map. */
export interface MapHost {
  readonly edit: (part: MapPart, way?: number) => void;
  readonly remove: (part: MapPart, way?: number) => void;
  /** @param to the id that is offered first; empty for none */
  readonly connect: (part: MapPart, to: string) => void;
  readonly add: (kind: PartKind) => void;
  /** Whether a part is about to come or go: what is typed until then is meant for what comes. */
  readonly isBusy: () => boolean;
}

const MOVES = /^(?:Arrow(?:Down|Up|Left|Right)|Home)$/;

const HINT =
  'Arrow keys follow the connections: ↓ and ↑ along them, ← and → to their neighbors. Enter edits, C connects, Q, O, and A add a question, an outcome, or an article card, and Delete removes. With a mouse, drag from the dot of a box to another box.';

/** The map of a troubleshooter, to walk and to change by keys or pointer. One of its parts and ways can be tabbed to; arrows lead to the others. */
export class MapView {
  readonly element: HTMLElement;
  readonly #host: MapHost;
  readonly #scroll = make('div', { className: 'studio-map' });
  readonly #tooLarge = make(
    'p',
    { className: 'studio-hint', hidden: true },
    'This troubleshooter is too large to be drawn. The list below can do everything that the map can.',
  );
  #map: ShownMap | undefined;
  #shown = '';
  #spot: MapSpot = { part: 0 };
  /** The part that the current spot is of, by its id: changes may move it. */
  #id: string | undefined;
  /** The way that the author came by, so that ↑ leads back. */
  #cameBy: MapSpot | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    const hint = make('p', { className: 'studio-hint', id: 'studio-map-hint' }, HINT);
    this.#scroll.setAttribute('role', 'application');
    this.#scroll.setAttribute('aria-label', 'Map of the troubleshooter');
    this.#scroll.setAttribute('aria-describedby', hint.id);
    this.#scroll.addEventListener('keydown', (event) => this.#key(event));
    this.#scroll.addEventListener('click', (event) => this.#click(event));
    this.#scroll.addEventListener('focusin', ({ target }) => this.#focused(target));
    dragWay(this.#scroll, (from, to) => {
      const part = this.#map?.parts[from];
      if (part !== undefined) this.#host.connect(part, this.#map?.parts[to]?.id ?? '');
    });
    this.element = make('div', {}, hint, this.#tooLarge, this.#scroll);
  }

  /** Whether it is drawn. */
  get isShown(): boolean {
    return !this.#scroll.hidden;
  }

  show(map: ShownMap): void {
    const state = JSON.stringify([map.parts, map.drawing, map.start]);
    const hadFocus = this.#scroll.contains(document.activeElement);
    this.#map = map;
    if (this.#shown === state) return;
    this.#shown = state;
    const drawn = drawView(map);
    this.#tooLarge.hidden = drawn !== undefined || map.parts.length === 0;
    this.#scroll.hidden = drawn === undefined;
    const { scrollLeft, scrollTop } = this.#scroll;
    this.#scroll.replaceChildren(...(drawn === undefined ? [] : [drawn]));
    this.#scroll.scrollTo(scrollLeft, scrollTop);
    const known = map.parts.findIndex(({ id }) => id === this.#id);
    const part = known < 0 ? Math.max(0, Math.min(this.#spot.part, map.parts.length - 1)) : known;
    const ways = map.parts[part]?.ways.length ?? 0;
    const way = this.#spot.way === undefined || ways === 0 ? undefined : Math.min(this.#spot.way, ways - 1);
    if (this.#id === undefined) this.#begin(map);
    else this.#take({ part, ...(way === undefined ? {} : { way }) });
    if (hadFocus) this.#elementOf(this.#spot)?.focus();
  }

  /** Puts the focus on a part. */
  focus(part: MapPart): void {
    const at = this.#map?.parts.findIndex((each) => each.kind === part.kind && each.at === part.at) ?? -1;
    if (at >= 0) this.#go({ part: at });
  }

  /** Begins where readers do, with that box in the middle of what is seen. */
  #begin(map: ShownMap): void {
    const part = Math.max(0, this.#placeOf(map.start));
    this.#take({ part });
    const box = map.drawing?.parts.find((each) => each.part === part)?.box;
    if (box === undefined) return;
    const { clientWidth, clientHeight } = this.#scroll;
    this.#scroll.scrollTo(box.x + (box.width - clientWidth) / 2, box.y + (box.height - clientHeight) / 2);
  }

  #elementOf(spot: MapSpot): SVGElement | undefined {
    const name = spotName(spot);
    return [...this.#scroll.querySelectorAll<SVGElement>('[data-spot]')].find(({ dataset }) => dataset.spot === name);
  }

  /** Makes a spot the one that is tabbed to. */
  #take(spot: MapSpot): void {
    this.#elementOf(this.#spot)?.setAttribute('tabindex', '-1');
    this.#spot = spot;
    this.#id = this.#map?.parts[spot.part]?.id;
    this.#elementOf(spot)?.setAttribute('tabindex', '0');
  }

  #go(spot: MapSpot | undefined): void {
    if (spot === undefined) return;
    this.#take(spot);
    const element = this.#elementOf(spot);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #focused(target: EventTarget | null): void {
    const spot = spotOf(target);
    if (spot !== undefined) this.#take(spot);
  }

  #click(event: MouseEvent): void {
    const spot = spotOf(event.target);
    const part = spot && this.#map?.parts[spot.part];
    if (spot === undefined || part === undefined) return;
    this.#take(spot);
    this.#host.edit(part, spot.way);
  }

  #key(event: KeyboardEvent): void {
    const part = this.#map?.parts[this.#spot.part];
    if (part === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { way } = this.#spot;
    const { edit, remove, connect, add } = this.#host;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#go(this.#onward(part)),
      ArrowUp: () => this.#go(this.#back(part)),
      ArrowLeft: () => this.#go(this.#beside(part, -1)),
      ArrowRight: () => this.#go(this.#beside(part, 1)),
      Home: () => this.#go({ part: Math.max(0, this.#placeOf(this.#map?.start ?? '')) }),
      Enter: () => edit(part, way),
      ' ': () => edit(part, way),
      Delete: () => remove(part, way),
      Backspace: () => remove(part, way),
      c: () => connect(part, ''),
      q: () => add('question'),
      o: () => add('outcome'),
      a: () => add('card'),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    if (MOVES.test(event.key) || !this.#host.isBusy()) act();
  }

  #placeOf(id: string): number {
    return this.#map?.parts.findIndex((each) => each.id === id) ?? -1;
  }

  /** From a part to its first way, from a way to where it leads. */
  #onward(part: MapPart): MapSpot | undefined {
    const { way, part: at } = this.#spot;
    if (way === undefined) return part.ways.length === 0 ? undefined : { part: at, way: 0 };
    const to = this.#placeOf(part.ways[way]?.to ?? '');
    if (to < 0) return undefined;
    this.#cameBy = { part: at, way };
    return { part: to };
  }

  /** From a way to its part, from a part to the way that the author came by, else to the first that leads there. */
  #back(part: MapPart): MapSpot | undefined {
    const { way, part: at } = this.#spot;
    if (way !== undefined) return { part: at };
    const came = this.#cameBy;
    if (came !== undefined && this.#map?.parts[came.part]?.ways[came.way ?? -1]?.to === part.id) return came;
    return this.#map?.parts
      .flatMap(({ ways }, from) => ways.map(({ to }, index) => ({ to, part: from, way: index })))
      .filter(({ to }) => to === part.id)
      .map(({ part: from, way: index }) => ({ part: from, way: index }))
      .at(0);
  }

  /** The next way of the same part, or the next box as one reads the drawing. */
  #beside(part: MapPart, by: -1 | 1): MapSpot | undefined {
    const { way, part: at } = this.#spot;
    if (way !== undefined) return { part: at, way: (way + by + part.ways.length) % part.ways.length };
    const boxes = (this.#map?.drawing?.parts ?? []).filter((each) => each.part >= 0);
    const order = boxes.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x).map((each) => each.part);
    const next = order[(order.indexOf(at) + by + order.length) % order.length];
    return next === undefined ? undefined : { part: next };
  }
}
