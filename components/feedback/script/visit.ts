/** Where the tab keeps its random id. It ends with the tab. */
const KEY = 'stepwise-visit';

/** The tab's random id, and whether it was made just now; another one each time where the browser keeps nothing. */
export function readerVisit(): { readonly id: string; readonly isNew: boolean } {
  const made = crypto.randomUUID();
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null) return { id: kept, isNew: false };
    sessionStorage.setItem(KEY, made);
  } catch {
    // Then every page is a visit of its own.
  }
  return { id: made, isNew: true };
}

/** Whether the reader asked not to be counted (`Sec-GPC`, `DNT`). */
export function wantsNoCount(): boolean {
  return Reflect.get(navigator, 'globalPrivacyControl') === true || navigator.doNotTrack === '1';
}
