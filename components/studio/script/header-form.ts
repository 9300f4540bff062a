import type { HeaderField, StudioNames } from '@/lib/studio';
import { IdPicker, KnownIds } from './id-picker';
import { button, labelled, make, select } from './make';

/** Properties that the form has a field of its own for, in its order; what else a header has comes behind. */
const TEXTS: readonly (readonly [name: string, label: string, hint: string])[] = [
  ['pageTitle', 'Title', 'What it’s about, in the words of a reader.'],
  ['description', 'Description', 'One sentence for lists and search.'],
];

const HINT_OF_IDS = 'Type an ID or a name, and press Enter.';

interface Field {
  readonly element: HTMLElement;
  /** @param all every value of the header, by name */
  readonly show: (value: string, all: ReadonlyMap<string, string>) => void;
}

/** The properties of a header as a form; each change is told at once, and written in place. */
export class HeaderForm {
  readonly element: HTMLElement;
  readonly #fields = new Map<string, Field>();
  readonly #others = make('div', { className: 'studio-fields' });
  readonly #change: (name: string, value: string) => void;
  #otherNames = '';

  constructor(names: StudioNames, change: (name: string, value: string) => void) {
    this.#change = change;
    for (const [name, label, hint] of TEXTS) this.#fields.set(name, this.#text(name, label, hint));
    this.#fields.set('selfHelpType', this.#kind(names.kinds));
    this.#fields.set('productPesIds', this.#ids('productPesIds', 'Products', names.products));
    this.#fields.set('supportTopicIds', this.#ids('supportTopicIds', 'Support topics', names.topics));
    this.#fields.set('cloudEnvironments', this.#clouds(names));
    this.#fields.set('articleId', this.#articleId());
    this.#fields.set('status', this.#status());
    const own = [...this.#fields.values()].map(({ element }) => element);
    this.element = make(
      'details',
      { className: 'studio-panel studio-header' },
      make('summary', {}, 'Properties'),
      make('div', { className: 'studio-fields' }, ...own),
      make('details', {}, make('summary', {}, 'Other properties'), this.#others),
    );
  }

  /** Shows what a header holds by now; a field that is being typed in stays as it is. */
  show(fields: readonly HeaderField[]): void {
    this.#showOthers(fields.filter(({ name, known }) => !OWN.has(known || name)));
    // Of a property that is there twice, the first counts.
    const values = new Map(
      fields
        .toReversed()
        .flatMap(({ name, known, value }) => [[name, value] as const, [known || name, value] as const]),
    );
    for (const [name, field] of this.#fields) field.show(values.get(name) ?? '', values);
  }

  /** Fields for what a header has besides; made anew only where others are in it than before. */
  #showOthers(fields: readonly HeaderField[]): void {
    const names = fields.map(({ name, canEdit }) => `${name} ${canEdit}`).join('\n');
    if (names === this.#otherNames) return;
    this.#otherNames = names;
    for (const name of [...this.#fields.keys()]) if (!OWN.has(name)) this.#fields.delete(name);
    const made = fields.map(({ name, known, canEdit }) => {
      const hint = canEdit ? '' : 'This panel can’t change this property. Edit it in the text.';
      const field = this.#text(name, name, hint, !canEdit);
      this.#fields.set(known || name, field);
      return field.element;
    });
    this.#others.replaceChildren(...made);
  }

  #text(name: string, label: string, hint: string, isReadOnly = false): Field {
    const input = make('input', { type: 'text', readOnly: isReadOnly });
    input.addEventListener('input', () => this.#change(name, input.value));
    return { element: labelled(label, input, hint), show: (value) => showIn(input, value) };
  }

  #kind(kinds: readonly string[]): Field {
    const choice = select([['', 'Not set (detected)'], ...kinds.map((kind) => [kind, kind] as const)]);
    choice.addEventListener('change', () => this.#change('selfHelpType', choice.value));
    const show = (value: string) => {
      const kind = kinds.find((each) => each.toLowerCase() === value.trim().toLowerCase());
      // One that the format doesn’t have is shown as it is written, and stays unless another is chosen.
      if (kind === undefined && value !== '' && ![...choice.options].some((each) => each.value === value))
        choice.append(make('option', { value }, value));
      choice.value = kind ?? value;
    };
    return { element: labelled('Kind', choice), show };
  }

  #ids(name: string, label: string, known: StudioNames['products']): Field {
    const ids = new KnownIds(known);
    const picker = new IdPicker(label, ids, (value) => this.#change(name, value));
    const element = labelled(label, picker.input, HINT_OF_IDS, picker.element);
    element.append(ids.list);
    const hint = element.querySelector('.studio-hint');
    const show = (value: string, all: ReadonlyMap<string, string>) => {
      picker.show(value);
      const service = name === 'productPesIds' && value === '' ? (all.get('ms.service') ?? '') : '';
      const detected = service === '' ? '' : ` While it’s empty, the product comes from “ms.service: ${service}”.`;
      if (hint !== null) hint.textContent = HINT_OF_IDS + detected;
    };
    return { element, show };
  }

  #clouds({ clouds }: StudioNames): Field {
    const boxes = clouds.map(({ id, name }) => ({ id, name, box: make('input', { type: 'checkbox' }) }));
    let written: readonly string[] = [];
    for (const { id, box } of boxes)
      box.addEventListener('change', () => {
        const kept = written.filter((each) => each.toLowerCase() !== id.toLowerCase());
        this.#change('cloudEnvironments', [...kept, ...(box.checked ? [id] : [])].join(', '));
      });
    const element = make(
      'fieldset',
      { className: 'studio-field' },
      make('legend', {}, 'Clouds'),
      ...boxes.map(({ name, box }) => make('label', { className: 'studio-check' }, box, name)),
    );
    const show = (value: string) => {
      written = value.split(/[\s,;]+/).filter((each) => each !== '');
      const known = new Set(written.map((each) => each.toLowerCase()));
      for (const { id, box } of boxes) box.checked = known.has(id.toLowerCase());
    };
    return { element, show };
  }

  #articleId(): Field {
    const { element, show } = this.#text(
      'articleId',
      'Article ID',
      'Links and tickets use it, so don’t change it in a published article.',
    );
    const fresh = button('New ID', () => {
      const id = crypto.randomUUID();
      show(id, new Map());
      this.#change('articleId', id);
    });
    element.append(fresh);
    return { element, show };
  }

  #status(): Field {
    const choice = select([
      ['', 'Published'],
      ['draft', 'Draft: readers don’t see it'],
      ['retired', 'Retired'],
    ]);
    choice.addEventListener('change', () => this.#change('status', choice.value));
    return {
      element: labelled('Status', choice),
      show: (value) => {
        choice.value = value.trim().toLowerCase();
      },
    };
  }
}

/** Properties with a field of their own. */
const OWN: ReadonlySet<string> = new Set([
  ...TEXTS.map(([name]) => name),
  ...['selfHelpType', 'productPesIds', 'supportTopicIds', 'cloudEnvironments', 'articleId', 'status'],
]);

function showIn(input: HTMLInputElement, value: string): void {
  if (input !== document.activeElement && input.value !== value) input.value = value;
}
