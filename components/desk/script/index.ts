/**
 * The script of the desk: its figures move while the page is open and seen.
 * Goal: a look at the screen is enough. Not here: what the figures are, which the server says. Without script they stand still.
 */
export function startDesk(figures: HTMLElement): void {
  const address = figures.dataset.live ?? '';
  let source: EventSource | undefined;
  const follow = () => {
    source?.close();
    source = document.hidden ? undefined : new EventSource(address);
    source?.addEventListener('message', ({ data }) => show(figures, JSON.parse(String(data))));
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}

/** @param texts one for each figure, in their order; they come from this site's own server */
function show(figures: HTMLElement, texts: unknown): void {
  if (!Array.isArray(texts)) return;
  for (const [at, place] of figures.querySelectorAll('[data-figure]').entries()) {
    const text: unknown = texts[at];
    if (typeof text === 'string' && place.textContent !== text) place.textContent = text;
  }
}
