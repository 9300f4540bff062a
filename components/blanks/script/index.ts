/**
 * The script of the panel for blanks: what is typed stands in every place of the page at once.
 * Goal: values never leave the tab but in a link that the reader copies. Not here: how blanks are found (lib/markdown).
 */
import { announce, copyText, make } from '@/components/share/script';
import { linkFragment } from '@/lib/share/links';
import { type Details, NO_DETAILS, valueFor, valuesOfResourceId } from '../details';
import { dropFromAddress, readDetails, showDetails } from './filled-page';

/** Brings the panel of the page to life, once. */
export function startBlanks(panel: HTMLElement): void {
  new BlankFields(panel);
}

/** What the panel says when something was done. */
interface Words {
  readonly filledIn: string;
  readonly cleared: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly fromLink: string;
  readonly clear: string;
}

class BlankFields {
  readonly #panel: HTMLElement;
  readonly #words: Words;
  readonly #fields: ReadonlyMap<string, HTMLInputElement>;
  readonly #labels: ReadonlyMap<string, string>;
  #details: Details = NO_DETAILS;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#words = wordsOf(panel);
    const fields = [...panel.querySelectorAll<HTMLInputElement>('input[data-fills]')];
    this.#fields = new Map(fields.map((field) => [field.dataset.fills ?? '', field]));
    this.#labels = new Map(fields.map((field) => [field.dataset.fills ?? '', labelOf(field)]));
    this.#listen();
    // What was typed before this script came counts too.
    const typed = fields.flatMap((field): [string, string][] =>
      field.value === '' ? [] : [[field.dataset.fills ?? '', field.value]],
    );
    const read = readDetails([...this.#fields.keys()], undefined);
    this.#show({ ...read, values: { ...read.values, ...Object.fromEntries(typed) } });
    this.#takeResource();
  }

  get #resource(): HTMLInputElement | null {
    return this.#panel.querySelector<HTMLInputElement>('input[data-resource]');
  }

  #listen(): void {
    for (const [key, field] of this.#fields) {
      field.addEventListener('input', () => this.#put({ [key]: field.value }));
      field.addEventListener('paste', (event) => this.#onPaste(event, key));
    }
    this.#resource?.addEventListener('paste', (event) => this.#onPaste(event));
    this.#resource?.addEventListener('blur', () => this.#takeResource());
    this.#panel.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-clear]') !== null) this.#clear();
    });
    this.#panel.querySelector('[data-copy-details]')?.addEventListener('click', () => void this.#copy());
    addEventListener('hashchange', () => this.#show(readDetails([...this.#fields.keys()], this.#details)));
  }

  #put(more: Details['values']): void {
    const { values, fromLink } = this.#details;
    this.#show({ fromLink, values: { ...values, ...more } });
  }

  #show(details: Details): void {
    this.#details = details;
    showDetails(this.#labels, details);
    for (const [key, field] of this.#fields) {
      const value = valueFor(details.values, key);
      // Set only where it differs, for setting moves the caret.
      if (field.value !== value) field.value = value;
    }
    const isFilled = Object.values(details.values).some((value) => value !== '');
    for (const button of this.#panel.querySelectorAll<HTMLButtonElement>('details button')) button.disabled = !isFilled;
    this.#tellOfLink(details.fromLink && isFilled);
  }

  /** Says above the panel that somebody else may have chosen the details, or takes it back. */
  #tellOfLink(isNeeded: boolean): void {
    const notice = this.#panel.querySelector(':scope > .notice');
    if (isNeeded === (notice !== null)) return;
    notice?.remove();
    if (notice !== null) return;
    const clear = make('button', { type: 'button', className: 'button mt-2 no-print' }, this.#words.clear);
    clear.dataset.clear = '';
    this.#panel.prepend(
      make('div', { className: 'notice mb-4', role: 'status' }, make('p', {}, this.#words.fromLink), clear),
    );
  }

  #onPaste(event: ClipboardEvent, key?: string): void {
    if (this.#putResource(event.clipboardData?.getData('text') ?? '', key)) event.preventDefault();
  }

  /** Fills what the field for a resource id holds; what is no id stays, to be corrected. */
  #takeResource(): void {
    const resource = this.#resource;
    if (resource !== null && this.#putResource(resource.value)) resource.value = '';
  }

  /** Fills what a resource id names. Tells whether the text held one that fills something, `key` included where it is given. */
  #putResource(text: string, key?: string): boolean {
    const known = valuesOfResourceId(text);
    const filled = [...this.#fields.keys()].filter((each) => Object.hasOwn(known, each));
    if (filled.length === 0 || (key !== undefined && !Object.hasOwn(known, key))) return false;
    this.#put(Object.fromEntries(filled.map((each) => [each, valueFor(known, each)])));
    const names = filled.map((each) => this.#labels.get(each) ?? each);
    announce(`${this.#words.filledIn} ${new Intl.ListFormat(document.documentElement.lang).format(names)}`);
    return true;
  }

  #clear(): void {
    dropFromAddress();
    this.#show(NO_DETAILS);
    announce(this.#words.cleared);
    this.#panel.querySelector('summary')?.focus();
  }

  async #copy(): Promise<void> {
    const { values } = this.#details;
    const done = await copyText(`${location.origin}${location.pathname}${linkFragment({ values })}`);
    announce(done ? this.#words.copied : this.#words.copyFailed);
  }
}

function labelOf(field: HTMLInputElement): string {
  return field.closest('label')?.querySelector('.fill-label')?.textContent ?? '';
}

/** They come with the page, which was drawn in its reader's language. */
function wordsOf({ dataset }: HTMLElement): Words {
  const none = { filledIn: '', cleared: '', copied: '', copyFailed: '', fromLink: '', clear: '' };
  return { ...none, ...JSON.parse(dataset.blanks ?? '{}') };
}
