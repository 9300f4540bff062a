/**
 * The script of what support engineers see: the details on an article's page, and recent lookups.
 * Goal: the page is the same for everybody, so the details are fetched where they are wanted. Not here: what they say.
 */
import { SCRIPT_FIELDS } from '@/lib/addresses';

const KEY = 'stepwise-engineer';

/**
 * Shows and hides the details. The choice stays in the browser; `?for=engineer` in the address makes it.
 */
export function startEngineerSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('input[data-engineer-switch]');
  const place = box?.closest('.engineer-place');
  if (!box || !place) return;
  const details = new EngineerDetails(box, place);
  box.addEventListener('change', () => {
    keep(box.checked);
    details.follow();
  });
  box.checked = isChosen();
  details.follow();
}

/** Fetches the list of recent lookups where the page has a place for it. */
export function startRecentLookups(): void {
  const place = document.querySelector<HTMLElement>('[data-recent-lookups]');
  if (place !== null) void import('./recent-lookups').then(({ showRecentLookups }) => showRecentLookups(place));
}

/** The place of the details on the page, and what comes into it. */
class EngineerDetails {
  readonly #box: HTMLInputElement;
  readonly #status: Element | null;
  readonly #holder: Element | null;
  #asked = 0;

  constructor(box: HTMLInputElement, place: Element) {
    this.#box = box;
    this.#status = place.querySelector('[role=status]');
    this.#holder = place.querySelector(':scope > div');
  }

  /** Does what the box says, whatever an earlier answer brings. */
  follow(): void {
    this.#asked += 1;
    const turn = this.#asked;
    this.#say('');
    this.#holder?.replaceChildren();
    if (!this.#box.checked) return;
    fetchDetails(this.#box.dataset.engineerSwitch ?? '').then(
      (details) => turn === this.#asked && this.#holder?.replaceChildren(details),
      () => turn === this.#asked && this.#say(this.#box.dataset.failed ?? ''),
    );
  }

  #say(words: string): void {
    if (this.#status !== null) this.#status.textContent = words;
  }
}

/** The browser parses the page on the way: the site's policy lets no script make HTML of a text. */
function fetchDetails(address: string): Promise<Element> {
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.responseType = 'document';
    request.onload = () => {
      const details = request.responseXML?.querySelector('[data-engineer-details]');
      if (details) resolve(document.importNode(details, true));
      else reject(new Error(`no details: ${request.status}`));
    };
    request.onerror = () => reject(new Error('no answer'));
    request.open('GET', address);
    request.send();
  });
}

function isChosen(): boolean {
  const asked = new URLSearchParams(location.search).get(SCRIPT_FIELDS.audience) === 'engineer';
  if (asked) keep(true);
  try {
    return asked || localStorage.getItem(KEY) !== null;
  } catch {
    return asked;
  }
}

function keep(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}
