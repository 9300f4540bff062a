const KEY = 'stepwise-lookups';

/** Lists kept, the newest first. */
const MOST_KEPT = 8;

/** Characters of a list on its button. */
const LONGEST_NAME = 48;

/**
 * Keeps the list that was looked up just now in this tab, and shows those before it as buttons; each puts its list back into
 * the field and looks it up again.
 */
export function showRecentLookups(place: HTMLElement): void {
  const newest = place.dataset.recentLookups?.trim() ?? '';
  const before = keptLookups().filter((list) => list !== newest);
  keep([...(newest === '' ? [] : [newest]), ...before].slice(0, MOST_KEPT));
  place.querySelector('ul')?.replaceChildren(...before.map(lookupItem));
  place.hidden = before.length === 0;
  place.querySelector(':scope > button')?.addEventListener('click', () => {
    keep([]);
    place.hidden = true;
    document.getElementById('ids')?.focus();
  });
}

function lookupItem(list: string): HTMLElement {
  const name = list.split(/\s+/).join(' ');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  button.addEventListener('click', () => lookUpAgain(list));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function lookUpAgain(list: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#ids');
  if (field === null) return;
  field.value = list;
  field.form?.requestSubmit();
}

function keptLookups(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((list) => typeof list === 'string') : [];
  } catch {
    return [];
  }
}

function keep(lists: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(lists));
  } catch {
    // Storage may be switched off or full; then nothing is remembered.
  }
}
