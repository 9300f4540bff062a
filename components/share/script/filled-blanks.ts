/** The event that tells that blanks of the page were filled or cleared. */
export const FILLED = 'stepwise:filled';

/** The values that stand in the blanks of the page, by blank key. */
export function filledValues(): Readonly<Record<string, string>> {
  const filled = [...document.querySelectorAll<HTMLElement>('.blank[data-filled]')];
  return Object.fromEntries(filled.map((place) => [place.dataset.blank ?? '', place.textContent ?? '']));
}
