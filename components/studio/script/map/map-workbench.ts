import type { MapEdit, MapPart, PartKind, ShownMap, StudioFinding, StudioName } from '@/lib/studio';
import { ask } from '../ask';
import type { Change } from '../form/fields';
import { KnownIds } from '../id-picker';
import { button, counted, make } from '../make';
import type { ShownCards } from '../shown-cards';
import { type AroundWorkbench, type Workbench, WorkbenchFrame } from '../workbench-frame';
import { AboutMap } from './about-map';
import { BorrowBar } from './borrow-bar';
import { connectDialog, type NewWay } from './connect-dialog';
import { MapView } from './map-view';
import { PartCard } from './part-card';
import { KIND_NAMES } from './part-names';
import { placeOf } from './way-row';

/** What is to be done once the map is shown as a change made it. */
type Next = (map: ShownMap) => void;

/** A troubleshooter as a map, and as a list that can do all that the map can: beside them the flow to walk. */
export class MapWorkbench implements Workbench {
  readonly parts: WorkbenchFrame['parts'];
  readonly #around: AroundWorkbench;
  readonly #workbench: WorkbenchFrame;
  readonly #about: AboutMap;
  readonly #view: MapView;
  readonly #problems = make('p', { className: 'studio-wrong', hidden: true });
  readonly #borrow = new BorrowBar((id) => this.#add('question', id));
  readonly #adds: readonly HTMLButtonElement[];
  readonly #list = make('ol', { className: 'studio-cards' });
  #articles = new KnownIds([]);
  #cards: readonly PartCard[] = [];
  #map: ShownMap | undefined;
  #next: Next | undefined;

  constructor(around: AroundWorkbench) {
    this.#around = around;
    this.#workbench = new WorkbenchFrame(around, { cards: 'the map', flow: 'the troubleshooter' });
    this.parts = this.#workbench.parts;
    this.#about = new AboutMap(this.#change);
    this.#view = new MapView({
      edit: (part, way) => this.#cardOf(part)?.edit(way),
      remove: (part, way) => (way === undefined ? this.#remove(part) : this.#disconnect(part, way)),
      connect: (part, to) => this.#connect(part, to),
      add: (kind) => this.#add(kind),
      isBusy: () => this.#next !== undefined && around.changes.isWaiting,
    });
    this.#adds = (['question', 'outcome', 'card'] as const).map((kind) =>
      button(`Add ${kind === 'question' ? 'a question' : kind === 'outcome' ? 'an outcome' : 'an article card'}`, () =>
        this.#add(kind),
      ),
    );
    const move =
      'Move a part with its arrows, or with Alt+↑ and Alt+↓ from anywhere in it. Escape leads back to the map.';
    this.#workbench.cards.append(
      this.#about.element,
      make('h2', { className: 'studio-cards-title' }, 'Map'),
      this.#problems,
      this.#view.element,
      make('div', { className: 'studio-row studio-insert studio-add' }, ...this.#adds, this.#borrow.element),
      make('h2', { className: 'studio-cards-title' }, 'List'),
      make('p', { className: 'studio-hint' }, move),
      this.#list,
    );
    void this.#findArticles();
  }

  showPage(page: string): void {
    this.#workbench.showPage(page);
  }

  show(read: ShownCards | undefined, isLast: boolean): void {
    const map = read?.map ?? this.#map;
    if (read === undefined) this.#next = undefined;
    if (map === undefined) return;
    this.#map = map;
    this.#workbench.showProblem(map.problem);
    this.#list.inert = map.problem !== '';
    this.#problems.textContent = map.problems.map(({ message }) => `⚠ ${message}`).join(' ');
    this.#problems.hidden = map.problems.length === 0;
    this.#about.show(map, isLast);
    const hadFocus = this.#view.element.contains(document.activeElement);
    this.#view.show(map);
    // The last part went, and the map with it.
    if (hadFocus && !this.#view.isShown) this.#adds[0]?.focus();
    this.#borrow.show(map);
    this.#arrange(map);
    for (const [index, part] of map.parts.entries()) this.#cards[index]?.show(part, map, isLast);
    const next = this.#next;
    if (!isLast || next === undefined) return;
    this.#next = undefined;
    next(map);
  }

  goTo(from: number): boolean {
    const place = this.#map?.parts.findIndex((part) => part.from <= from && from < part.to) ?? -1;
    const card = this.#workbench.cards.hidden ? undefined : this.#cards[place];
    card?.open(true);
    card?.toggle.focus();
    return card !== undefined;
  }

  showFindings(findings: readonly StudioFinding[]): void {
    for (const [index, { from, to }] of this.#map?.parts.entries() ?? [])
      this.#cards[index]?.showFindings(findings.filter((each) => from <= each.from && each.from < to));
  }

  showText(): void {
    this.#workbench.showText();
  }

  async #findArticles(): Promise<void> {
    this.#articles = new KnownIds(await ask<readonly StudioName[]>('articles', {}).catch(() => []));
    this.#workbench.cards.append(this.#articles.list);
  }

  #cardOf({ kind, at }: MapPart): PartCard | undefined {
    return this.#cards.find(({ part }) => part.kind === kind && part.at === at);
  }

  /** Cards in the order of the parts: one that is there stays, by its ID, else by its place in the file; what has the focus keeps it. */
  #arrange(map: ShownMap): void {
    const left = new Set(this.#cards);
    const take = (found: PartCard | undefined) => {
      if (found !== undefined) left.delete(found);
      return found;
    };
    const byId = map.parts.map(({ id, kind }) =>
      take([...left].find(({ part }) => id !== '' && part.id === id && part.kind === kind)),
    );
    this.#cards = map.parts.map((part, index) => {
      const isHere = (card: PartCard) => card.part.kind === part.kind && card.part.at === part.at;
      return byId[index] ?? take([...left].find(isHere)) ?? new PartCard(part, this.#host());
    });
    const focused = document.activeElement;
    for (const card of left) card.element.remove();
    for (const [index, { element }] of this.#cards.entries()) {
      const there = this.#list.children[index];
      if (there !== element) this.#list.insertBefore(element, there ?? null);
    }
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.#list.contains(focused))
      focused.focus();
  }

  #host(): ConstructorParameters<typeof PartCard>[1] {
    return {
      change: this.#change,
      articles: () => this.#articles,
      focusNext: (card, spot) => {
        this.#next = () => card.focus(spot);
      },
      move: (card, by) => this.#move(card, by),
      copy: (part) => this.#copy(part),
      remove: (part) => this.#remove(part),
      connect: (part) => this.#connect(part, ''),
      toMap: (part) => (this.#view.isShown ? this.#view.focus(part) : this.#cardOf(part)?.toggle.focus()),
    };
  }

  readonly #change: Change<MapEdit> = (edit, field = '') => this.#around.changes.card({ edit, field });

  /** @param borrow ID of the question that it borrows */
  #add(kind: PartKind, borrow?: string): void {
    this.#open(kind, 'Added');
    this.#change(() => ({ what: 'add', kind, ...(borrow === undefined ? {} : { borrow }) }));
  }

  /** Opens the last part of a kind once it is there, with the cursor in it. */
  #open(kind: PartKind, said: string): void {
    this.#next = ({ parts }) => {
      const part = parts.findLast((each) => each.kind === kind);
      const card = part && this.#cardOf(part);
      card?.edit();
      this.#around.frame.tell(`${said}: ${KIND_NAMES[kind].toLowerCase()}. ${counted(parts.length, 'part')} in all.`);
    };
  }

  #connect(part: MapPart, to: string): void {
    const map = this.#map;
    if (map === undefined || map.problem !== '' || part.kind === 'outcome') return;
    const isOnMap = this.#view.element.contains(document.activeElement);
    const dialog = connectDialog(map, part, to, (way) => this.#lead(part, way));
    dialog.addEventListener('close', () => {
      // What had the focus before may have been drawn anew meanwhile.
      if (document.activeElement !== document.body) return;
      if (isOnMap) this.#view.focus(part);
      else this.#cardOf(part)?.focus('way-add');
    });
  }

  #lead(part: MapPart, way: NewWay): void {
    const { when } = way;
    const from = { part: placeOf(part), when };
    if ('kind' in way) this.#open(way.kind, 'Added and connected');
    else this.#next = () => this.#around.frame.tell(`Connected “${part.name}”.`);
    this.#change(() =>
      'kind' in way ? { what: 'add', kind: way.kind, from } : { what: 'connect', part: from.part, to: way.to, when },
    );
  }

  #copy(part: MapPart): void {
    this.#next = (map) => {
      const copy = map.parts.find(({ kind, at }) => kind === part.kind && at === part.at + 1);
      if (copy !== undefined) this.#cardOf(copy)?.edit();
      this.#around.frame.tell(`Copied “${part.name}”.`);
    };
    this.#change(() => ({ what: 'copy', part: placeOf(part) }));
  }

  /** What had the focus is gone: on the map the next part has it, in the list the next card. */
  #remove(part: MapPart): void {
    const isOnMap = this.#view.element.contains(document.activeElement);
    const place = this.#map?.parts.indexOf(part) ?? 0;
    this.#next = ({ parts }) => {
      if (!isOnMap) (this.#cards[Math.min(place, parts.length - 1)]?.toggle ?? this.#workbench.switch).focus();
      this.#around.frame.tell(`Removed “${part.name}”. ${counted(parts.length, 'part')} left.`);
    };
    this.#change(() => ({ what: 'remove', part: placeOf(part) }));
  }

  #disconnect(part: MapPart, index: number): void {
    this.#next = () => this.#around.frame.tell(`Removed a connection from “${part.name}”.`);
    this.#change(() => ({ what: 'disconnect', part: placeOf(part), index }));
  }

  #move(card: PartCard, by: -1 | 1): void {
    const { part } = card;
    const isThere = this.#map?.parts.some(({ kind, at }) => kind === part.kind && at === part.at + by) ?? false;
    if (!isThere) return;
    const focused = document.activeElement;
    const spot = focused instanceof HTMLElement && card.element.contains(focused) ? focused.dataset.spot : undefined;
    this.#next = () => {
      if (spot !== undefined) card.focus(spot);
      this.#around.frame.tell(`Moved “${part.name}” to position ${card.part.at + 1} in its list.`);
    };
    this.#change(() => ({ what: 'move', part: placeOf(card.part), by }));
  }
}
