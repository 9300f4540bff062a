/** Letters that run from right to left (Hebrew, Arabic and their neighbors in Unicode), and the signs that turn text around. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const EMBEDDINGS = /[\u202A\u202B\u202D\u202E]/;
const ISOLATES = /[\u2066-\u2068]/;
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE, POP_EMBEDDING] = ['\u2068', '\u2069', '\u202C'];

/** Scripts of today's languages that are written from right to left (ISO 15924). */
const SCRIPTS_TO_THE_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Which way a language is written, by its tag (BCP 47); from left to right where the tag says nothing. */
export function directionIn(language: string): 'ltr' | 'rtl' {
  const known = DIRECTIONS.get(language) ?? readDirection(language);
  DIRECTIONS.set(language, known);
  return known;
}

/** By tag: those of the interface, and of articles. */
const DIRECTIONS = new Map<string, 'ltr' | 'rtl'>();

function readDirection(language: string): 'ltr' | 'rtl' {
  try {
    return SCRIPTS_TO_THE_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Whether a text's first letter that has a direction runs from right to left (Unicode UAX #9, rules P2 and P3). */
export function beginsAtRight(text: string): boolean {
  return mayRunLeft(text.match(/\p{L}/u)?.[0] ?? '');
}

/** Whether a text has to be set apart from what stands around it, and may run from right to left. */
export function mayRunLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The attributes of an element that holds an author's text alone: `dir="auto"` where its first letter may say that it runs
 * from right to left. Browsers isolate such an element, so that nothing in it turns its neighbors around.
 */
export function directionOf(...texts: readonly string[]): { readonly dir?: 'auto' } {
  return texts.some(mayRunLeft) ? { dir: 'auto' } : {};
}

/**
 * A text whose controls of direction are all closed and close nothing outside it (Unicode UAX #9): what is open is closed at
 * its end, and what closes nothing is left out.
 */
export function balanced(text: string): string {
  if (text.search(CONTROLS) < 0) return text;
  const open: string[] = [];
  const kept = text.replace(CONTROLS, (control) => {
    if (EMBEDDINGS.test(control)) open.push(POP_EMBEDDING);
    else if (ISOLATES.test(control)) open.push(POP_ISOLATE);
    else if (open.at(-1) !== control) return '';
    else open.pop();
    return control;
  });
  return kept + open.toReversed().join('');
}

/**
 * A text without isolates that hold nothing but another one: a title that was set apart, in a message that sets apart what fills its
 * places, is so once.
 */
export function apartOnce(text: string): string {
  if (!text.includes(FIRST_STRONG_ISOLATE + FIRST_STRONG_ISOLATE)) return text;
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (ISOLATES.test(text.charAt(at))) open.push(at);
    else if (text.charAt(at) === POP_ISOLATE) pairs.set(open.pop() ?? -1, at);
  }
  const isIdle = ([from, to]: readonly [number, number]) =>
    text.startsWith(FIRST_STRONG_ISOLATE.repeat(2), from) && pairs.get(from + 1) === to - 1;
  const idle = new Set([...pairs].filter(isIdle).flat());
  return [...Array(text.length).keys()].map((at) => (idle.has(at) ? '' : text.charAt(at))).join('');
}

/** A text for places that know no elements (a title, a feed, a preview), isolated where it may run from right to left. */
export function isolated(text: string): string {
  return mayRunLeft(text) ? apartOnce(`${FIRST_STRONG_ISOLATE}${balanced(text)}${POP_ISOLATE}`) : text;
}
