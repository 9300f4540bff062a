import { make } from './make';

/** The page beside the editor, as readers see it. */
export class PreviewFrame {
  readonly element: HTMLIFrameElement;
  #shown = '';

  /** @param path of the file */
  constructor(path: string) {
    this.element = make('iframe', {
      className: 'studio-preview',
      title: 'The page as readers see it',
      src: `/studio/preview?${new URLSearchParams({ path })}`,
    });
    // The page is all there without script, and none of it runs beside the author’s files.
    this.element.setAttribute('sandbox', 'allow-same-origin');
    this.element.addEventListener('load', () => {
      const page = this.element.contentDocument;
      page?.addEventListener('click', stayHere, true);
      page?.addEventListener('submit', (event) => event.preventDefault(), true);
      const theme = document.documentElement.dataset.theme;
      if (page && theme !== undefined) page.documentElement.dataset.theme = theme;
      this.#draw();
    });
  }

  /** Shows another state of the page; where it was scrolled to stays. @param main its `main` element */
  show(main: string): void {
    if (main === this.#shown) return;
    this.#shown = main;
    this.#draw();
  }

  #draw(): void {
    const page = this.element.contentDocument;
    const old = page?.querySelector('main');
    if (this.#shown === '' || !page || !old) return;
    const fresh = new DOMParser().parseFromString(this.#shown, 'text/html').querySelector('main');
    if (fresh === null) return;
    keepOpen(old, fresh);
    old.replaceWith(page.importNode(fresh, true));
  }
}

/** What was unfolded stays so. */
function keepOpen(old: Element, fresh: Element): void {
  const folds = fresh.querySelectorAll('details');
  for (const [at, { open }] of old.querySelectorAll('details').entries()) {
    const fold = folds[at];
    if (fold) fold.open = open;
  }
}

/** A link leads nowhere here but on the page itself, for the frame is this file’s. */
function stayHere(event: Event): void {
  const { target } = event;
  const link =
    target !== null && 'closest' in target && typeof target.closest === 'function' ? target.closest('a') : null;
  if (link !== null && !String(link.getAttribute('href')).startsWith('#')) event.preventDefault();
}
