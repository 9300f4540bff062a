import type { MapEdit, MapPart, StudioFinding, TroubleshooterMap } from '@/lib/studio';
import { controlName } from '../form/control-names';
import { type Change, focusSpot, spotted } from '../form/fields';
import type { KnownIds } from '../id-picker';
import { button, counted, make } from '../make';
import { type PartFields, partFields } from './part-fields';
import { KIND_NAMES } from './part-names';
import { WayRow } from './way-row';

/** What a card asks of the workbench that it lies on. */
export interface PartHost {
  readonly change: Change<MapEdit>;
  readonly articles: () => KnownIds;
  /** Puts the focus somewhere in this card once the next change is made. */
  readonly focusNext: (card: PartCard, spot: string) => void;
  readonly move: (card: PartCard, by: -1 | 1) => void;
  readonly copy: (part: MapPart) => void;
  readonly remove: (part: MapPart) => void;
  /** Asks where the part leads. */
  readonly connect: (part: MapPart) => void;
  /** Shows the part on the map. */
  readonly toMap: (part: MapPart) => void;
}

let cards = 0;

/** A part of a troubleshooter in the list: a line that says what it is, with buttons, and its fields and ways to unfold. */
export class PartCard {
  readonly element: HTMLLIElement;
  readonly toggle: HTMLButtonElement;
  readonly #host: PartHost;
  readonly #body = make('div', { className: 'studio-card-body', hidden: true });
  readonly #about = make('span', { className: 'studio-hint' });
  readonly #wrong = make('span', { className: 'studio-wrong', hidden: true });
  readonly #findings = make('span', { className: 'studio-mark', hidden: true });
  readonly #buttons: readonly (readonly [HTMLButtonElement, string])[];
  readonly #start: HTMLButtonElement;
  readonly #ways = make('ol', { className: 'studio-items' });
  readonly #connect: HTMLButtonElement;
  readonly #rows: WayRow[] = [];
  #fields: PartFields | undefined;
  #part: MapPart;
  #map: TroubleshooterMap | undefined;

  constructor(part: MapPart, host: PartHost) {
    this.#part = part;
    this.#host = host;
    cards += 1;
    this.#body.id = `studio-part-${cards}`;
    this.toggle = button('', () => this.open(this.#body.hidden !== false), 'studio-card-title');
    this.toggle.setAttribute('aria-controls', this.#body.id);
    this.toggle.setAttribute('aria-expanded', 'false');
    const small = (text: string, act: () => void, spot: string) => spotted(button(text, act, 'studio-small'), spot);
    this.#buttons = [
      [small('↑', () => host.move(this, -1), 'up'), 'Move up'],
      [small('↓', () => host.move(this, 1), 'down'), 'Move down'],
      [small('Copy', () => host.copy(this.#part), 'copy'), 'Copy'],
      [small('Remove', () => host.remove(this.#part), 'remove'), 'Remove'],
    ];
    this.#start = small('Start here', () => this.#begin(), 'start');
    this.#connect = small('Add a connection', () => host.connect(this.#part), 'way-add');
    const title = make('div', { className: 'studio-card-name' }, make('h3', {}, this.toggle));
    title.append(this.#about, this.#wrong, this.#findings);
    const buttons = make('div', { className: 'studio-row' }, ...this.#buttons.map(([each]) => each));
    this.element = make(
      'li',
      { className: 'studio-card' },
      make('div', { className: 'studio-card-head' }, title, buttons),
      this.#body,
    );
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  get part(): MapPart {
    return this.#part;
  }

  open(isOpen: boolean): void {
    if (isOpen) this.#fill();
    this.#body.hidden = !isOpen;
    this.toggle.setAttribute('aria-expanded', String(isOpen));
  }

  /** Unfolds it, with the cursor in its first field, or at one of its ways. */
  edit(way?: number): void {
    this.open(true);
    if (way === undefined) this.#fields?.edit();
    else this.focus(`way-${way}-to`);
    this.element.scrollIntoView({ block: 'nearest' });
  }

  focus(spot: string): void {
    focusSpot(this.element, spot);
    const focused = document.activeElement;
    if (!this.element.contains(focused) || focused?.matches(':disabled')) this.toggle.focus();
  }

  showFindings(findings: readonly StudioFinding[]): void {
    this.#findings.hidden = findings.length === 0;
    this.#findings.textContent = counted(findings.length, 'finding');
    this.#findings.title = findings.map(({ message }) => message).join('\n');
  }

  show(part: MapPart, map: TroubleshooterMap, isLast: boolean): void {
    this.#part = part;
    this.#map = map;
    this.toggle.textContent = `${KIND_NAMES[part.kind]}: ${part.name}`;
    this.#about.textContent = aboutOf(part, map);
    const problems = [...part.problems, ...part.ways.flatMap((way) => way.problems)];
    const shorts = new Set(problems.map(({ short }) => `⚠ ${short}`));
    this.#wrong.hidden = shorts.size === 0;
    this.#wrong.textContent = [...shorts].join(' ');
    this.#wrong.title = problems.map(({ message }) => message).join('\n');
    this.element.classList.toggle('is-wrong', shorts.size > 0);
    for (const [each, what] of this.#buttons) each.setAttribute('aria-label', `${what}: ${part.name}`);
    const isThere = (by: number) => map.parts.some(({ kind, at }) => kind === part.kind && at === part.at + by);
    for (const [place, by] of [-1, 1].entries()) {
      const move = this.#buttons[place]?.[0];
      if (move !== undefined) move.disabled = !isThere(by);
    }
    if (this.#fields !== undefined) this.#showBody(part, map, isLast);
  }

  /** The fields are made when they’re first wanted: a map has many parts. */
  #fill(): void {
    if (this.#fields !== undefined) return;
    const focus = (spot: string) => this.#host.focusNext(this, spot);
    const of = { part: () => this.#part, name: this.#body.id, focus };
    this.#fields = partFields({ ...of, change: this.#host.change, articles: this.#host.articles() });
    const bar = make(
      'div',
      { className: 'studio-row' },
      button('Show on the map', () => this.#host.toMap(this.#part)),
    );
    if (this.#part.kind !== 'outcome') bar.append(this.#start);
    this.#body.append(bar, ...this.#fields.elements);
    if (this.#part.kind !== 'outcome') {
      const hint = 'The first connection that applies is followed.';
      const legend = [make('legend', {}, 'Where it leads'), make('span', { className: 'studio-hint' }, hint)];
      const add = make('div', {}, this.#connect);
      this.#body.append(make('fieldset', { className: 'studio-field' }, ...legend, this.#ways, add));
    }
    if (this.#map !== undefined) this.#showBody(this.#part, this.#map, true);
  }

  #showBody(part: MapPart, map: TroubleshooterMap, isLast: boolean): void {
    this.#fields?.show(part, map, isLast);
    this.#start.disabled = map.start === part.id;
    while (this.#rows.length > part.ways.length) this.#rows.pop()?.element.remove();
    for (const [index, way] of part.ways.entries()) {
      const row = this.#rows[index] ?? this.#row(index);
      row.show(way, part, map, isLast);
    }
  }

  #row(index: number): WayRow {
    const focus = (spot: string) => this.#host.focusNext(this, spot);
    const row = new WayRow(index, { part: () => this.#part, change: this.#host.change, focus });
    this.#rows.push(row);
    this.#ways.append(row.element);
    return row;
  }

  #begin(): void {
    this.#host.focusNext(this, 'start');
    this.#host.change(() => ({ what: 'start', id: this.#part.id }));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      this.#host.toMap(this.#part);
      return;
    }
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // Alt and an arrow open a drop-down.
    if (!event.altKey || !isArrow || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.#host.move(this, event.key === 'ArrowUp' ? -1 : 1);
  }
}

/** What the folded card says of it. */
function aboutOf(part: MapPart, { start, parts }: TroubleshooterMap): string {
  const comes = parts.flatMap(({ ways }) => ways).filter(({ to }) => to === part.id).length;
  const borrowed = part.kind === 'question' && part.isBorrowed ? 'Borrowed' : '';
  const control = part.kind === 'question' ? borrowed || controlName(part.card.control) : '';
  const begins = part.id === start ? 'start' : '';
  const ways = part.kind === 'outcome' ? '' : `${part.ways.length} out`;
  return [control, begins, `connections: ${comes} in`, ways].filter((words) => words !== '').join(', ');
}
