import type { StudioName } from '@/lib/studio';
import { button, make } from './make';

let lists = 0;

/** What a picker offers: ids with their names, in one list for all fields that offer the same. */
export class KnownIds {
  readonly list: HTMLDataListElement;
  readonly names: ReadonlyMap<string, string>;

  constructor(known: readonly StudioName[]) {
    lists += 1;
    const options = known.map(({ id, name }) => make('option', { value: id }, name));
    this.list = make('datalist', { id: `studio-ids-${lists}` }, ...options);
    this.names = new Map(known.map(({ id, name }) => [id, name]));
  }
}

/** A field of several ids: each with its name and a way to take it out, and an input that finds more by id or name. */
export class IdPicker {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #chosen = make('ul', { className: 'studio-chosen' });
  readonly #known: ReadonlyMap<string, string>;
  readonly #label: string;
  readonly #onChange: (value: string) => void;
  #ids: readonly string[] = [];

  /** @param known its list is in the page already, or is put there by who makes this */
  constructor(label: string, known: KnownIds, onChange: (value: string) => void) {
    this.#label = label;
    this.#known = known.names;
    this.#onChange = onChange;
    this.input = make('input', { type: 'text', autocomplete: 'off' });
    this.input.setAttribute('list', known.list.id);
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#add();
    });
    const add = button('Add', () => this.#add());
    add.setAttribute('aria-label', `Add to ${label}`);
    this.element = make('div', {}, make('div', { className: 'studio-row' }, this.input, add), this.#chosen);
  }

  /** Shows what a property holds: ids with commas between them. */
  show(value: string): void {
    this.#ids = value.split(/[\s,;]+/).filter((id) => id !== '');
    const items = this.#ids.map((id) => {
      const remove = button('Remove', () => this.#take(this.#ids.filter((each) => each !== id)));
      remove.setAttribute('aria-label', `Remove ${id} from ${this.#label}`);
      return make('li', {}, `${this.#known.get(id) ?? 'Unknown'} (${id}) `, remove);
    });
    this.#chosen.replaceChildren(...items);
  }

  #add(): void {
    const typed = this.input.value.trim();
    const byName = [...this.#known].find(([, name]) => name.toLowerCase() === typed.toLowerCase())?.[0];
    const id = this.#known.has(typed) ? typed : (byName ?? typed);
    if (id === '' || this.#ids.includes(id)) return;
    this.input.value = '';
    this.#take([...this.#ids, id]);
  }

  #take(ids: readonly string[]): void {
    this.show(ids.join(','));
    this.#onChange(ids.join(','));
    this.input.focus();
  }
}
