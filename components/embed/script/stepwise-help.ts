import { embedText, scriptDirection, scriptLanguage } from '@/lib/text/script';
import { MissingError, SITE } from './ask';
import type { HelpEvents } from './help-events';
import { drawSearch, drawStart } from './list-view';
import { bare, button, make } from './make';
import type { Given, Opened, Panel } from './panel';
import { sheet } from './styles';

const ATTRIBUTES = ['product', 'topic', 'query', 'article', 'flow', 'cloud'] as const;

/** The element. Whatever is written inside it is for browsers in which this script doesn't run. */
export class StepwiseHelp extends HTMLElement implements Panel {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #view = make('div', { part: 'view', 'aria-live': 'off' });
  readonly #status = make('p', { class: 'sr', role: 'status' });
  readonly #back = button(embedText().back, () => this.#goBack());
  readonly #input = make('input', { type: 'search', part: 'input', autocomplete: 'off' });
  #form: HTMLFormElement | undefined;
  #trail: Opened[] = [];
  #turn = 0;
  #isOld = true;

  /** What the attributes say. */
  get given(): Given {
    const of = (name: string) => this.getAttribute(name)?.trim() ?? '';
    return {
      product: of('product'),
      topic: of('topic'),
      query: of('query'),
      article: of('article'),
      flow: of('flow'),
      cloud: of('cloud').toLowerCase(),
    };
  }

  /** The browser calls it when the element comes into a page. */
  connectedCallback(): void {
    if (this.shadowRoot === null) this.#furnish();
    // One that is only moved within the page goes on.
    if (this.#isOld) this.#begin();
  }

  /** The browser calls it when an attribute changes: the help begins anew with it. */
  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    this.#isOld = true;
    if (this.shadowRoot !== null && this.isConnected) this.#begin();
  }

  /** @see Panel */
  open(what: Opened): void {
    this.#trail.push(what);
    void this.#draw(what);
  }

  /** @see Panel */
  tell(message: string): void {
    this.#status.textContent = message;
  }

  /** @see Panel */
  emit<Name extends keyof HelpEvents>(name: Name, detail: HelpEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, bare({ detail, bubbles: true, composed: true, cancelable: false })));
  }

  #furnish(): void {
    const words = embedText();
    const root = this.attachShadow(bare({ mode: 'open' as const, delegatesFocus: false }));
    root.adoptedStyleSheets = [sheet()];
    const label = make('label', { part: 'label', class: 'label' }, words.searchLabel, this.#input);
    const send = make('button', { part: 'button', class: 'main' }, words.search);
    const form = make('form', { class: 'search', role: 'search', part: 'search' }, label, send);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input.value.trim();
      if (query !== '') this.open({ kind: 'search', query });
    });
    this.#form = form;
    this.#back.hidden = true;
    // What the host page wrote stays until there is something better.
    this.#view.append(make('slot'), make('p', { class: 'soft' }, words.loading));
    root.append(
      make(
        'div',
        {
          class: 'root',
          part: 'panel',
          role: 'group',
          'aria-label': words.panel,
          lang: scriptLanguage(),
          dir: scriptDirection(),
        },
        form,
        this.#back,
        this.#view,
        this.#status,
      ),
    );
  }

  #begin(): void {
    const { flow, article, query } = this.given;
    this.#isOld = false;
    const isNarrow = flow !== '' || article !== '';
    if (this.#form) this.#form.hidden = isNarrow;
    this.#input.value = query;
    const first: Opened =
      flow !== ''
        ? { kind: 'flow', id: flow }
        : article !== ''
          ? { kind: 'article', id: article }
          : query !== ''
            ? { kind: 'search', query }
            : { kind: 'start' };
    this.#trail = [first];
    void this.#draw(first, this.shadowRoot?.activeElement ?? null);
  }

  #goBack(): void {
    this.#trail.pop();
    const last = this.#trail.at(-1);
    if (last) void this.#draw(last);
  }

  /**
   * The newest wish counts: what comes late for an older one is not shown.
   * @param held what has the focus where no reader asked for it; then the focus moves only where this takes it away
   */
  async #draw(what: Opened, held?: Element | null): Promise<void> {
    const isWished = held === undefined;
    this.#turn += 1;
    const turn = this.#turn;
    this.#view.setAttribute('aria-busy', 'true');
    if (isWished) this.tell(embedText().loading);
    const parts = await this.#partsOf(what);
    if (turn !== this.#turn) return;
    this.#view.removeAttribute('aria-busy');
    this.#view.replaceChildren(...parts);
    this.#back.hidden = this.#trail.length < 2;
    if (!isWished && (held === null || this.shadowRoot?.activeElement)) return;
    if (this.#status.textContent === embedText().loading) this.tell('');
    const top = this.#view.querySelector<HTMLElement>('h1,h2');
    if (top) top.focus();
    else this.#input.focus();
  }

  async #partsOf(what: Opened): Promise<readonly Node[]> {
    try {
      switch (what.kind) {
        case 'start':
          return await drawStart(this);
        case 'search':
          return await drawSearch(this, what.query);
        case 'article':
          return await (await import('./article-view')).drawArticle(this, what.id);
        case 'flow':
          return await (await import('./flow-view')).drawFlow(this, what.id);
      }
    } catch (error) {
      const words = embedText();
      // For who wrote the host page: a mistyped product, for one.
      console.warn('stepwise-help:', error);
      const failed = error instanceof MissingError ? error.message : words.failed;
      this.tell(failed);
      const site = make('a', { href: SITE, part: 'link' }, words.openSite);
      return [make('p', { part: 'problem' }, `${failed} `, site), make('slot')];
    }
  }
}
