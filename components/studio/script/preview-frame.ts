import { make } from './make';

/** The page beside the editor, as readers see it. */
export class PreviewFrame {
  readonly element: HTMLIFrameElement;
  #shown = '';
  /** Where a link or a form of the page leads to, for whom it may lead somewhere. */
  onGo: ((address: string, posted: string) => void) | undefined;

  /** @param path of the file */
  constructor(path: string) {
    this.element = make('iframe', {
      className: 'studio-preview',
      title: 'The page as readers see it',
      src: `/studio/preview?${new URLSearchParams({ path })}`,
    });
    // The page is all there without script, and none of it runs beside the author’s files.
    // Its forms are never sent by the frame, but a sandbox without them wouldn’t even say that one was to be.
    this.element.setAttribute('sandbox', 'allow-same-origin allow-forms');
    this.element.addEventListener('load', () => {
      const page = this.element.contentDocument;
      page?.addEventListener('click', (event) => stayHere(event, this.onGo), true);
      page?.addEventListener('submit', (event) => sendHere(event, this.onGo), true);
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

/** A link leads nowhere here but on the page itself, for the frame is this file’s; `go` says where it would have led. */
function stayHere(event: Event, go: PreviewFrame['onGo']): void {
  const { target } = event;
  const link =
    target !== null && 'closest' in target && typeof target.closest === 'function' ? target.closest('a') : null;
  const href = String(link?.getAttribute('href'));
  if (link === null || href.startsWith('#')) return;
  event.preventDefault();
  go?.(href, '');
}

/** A form isn’t sent by the frame; `go` says what it would have sent, and where to. */
function sendHere(event: SubmitEvent, go: PreviewFrame['onGo']): void {
  event.preventDefault();
  const { target: form, submitter } = event;
  if (form === null || !('elements' in form)) return;
  const fields = new FormData(Object(form), submitter);
  const sent = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])).toString();
  const address = String(Reflect.get(form, 'getAttribute').call(form, 'action'));
  const isPosted = String(Reflect.get(form, 'getAttribute').call(form, 'method')).toLowerCase() === 'post';
  go?.(isPosted ? address : `${address.replace(/\?.*/, '')}?${sent}`, isPosted ? sent : '');
}
