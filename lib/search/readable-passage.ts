/** Ids of machines: a reader sees that something stands there. */
const GUID = /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi;

/** What is left of links that were not closed: `[text](https://…`, and `](https://…` after a text that was cut. */
const HALF_LINK = /(?:\[([^[\]]{1,200}))?\]\(\(?\s*(?:https?:|[/#])\S{0,500}/g;

/** Marks of Markdown and tags of HTML that an author left open. */
const LEFT_OPEN = /`{3,}\S*|:::\S*|<\/?(?:br|p|b|i|strong|em|ul|ol|li|div|span)\s*\/?>|\[!\w+\]/gi;

/** A blank before punctuation stands where markup was: `see <a>this page</a>.`; not before `.NET`. */
const BLANK_BEFORE_SIGN = / +(?=[.,;:!?)\]]+(?:\s|$))/g;

/**
 * A passage as prose to read in a list of results: without the leftovers of markup, ids of machines, and names said twice in
 * a row, as at the seams of tables and lists.
 * @param text on one line
 *
 * @example readablePassage('See this page . Virtual machines Virtual machines') // 'See this page. Virtual machines'
 */
export function readablePassage(text: string): string {
  const whole = text
    .replace(HALF_LINK, (_, label: string | undefined) => label ?? '')
    .replace(LEFT_OPEN, ' ')
    .replace(GUID, '…')
    .replace(/ {2,}/g, ' ')
    .replace(BLANK_BEFORE_SIGN, '');
  return withoutRepetition(whole.trim());
}

/** Words of the longest name that is looked for twice in a row. */
const LONGEST_NAME = 8;

/** A word that begins a name; a word such as "that" may stand twice for a reason. */
const BEGINS_NAME = /^\p{Lu}[\p{L}\p{N}]{2}/u;

function withoutRepetition(text: string): string {
  const words = text.split(' ');
  const kept: string[] = [];
  for (const word of words) {
    kept.push(word);
    const last = word.replace(SIGNS_BEHIND, '');
    for (let length = 1; length <= LONGEST_NAME && 2 * length <= kept.length; length++) {
      if (kept.at(-length - 1) !== last || !isTwice(kept, length)) continue;
      kept.splice(kept.length - 2 * length, length);
      break;
    }
  }
  return kept.length === words.length ? text : kept.join(' ');
}

const SIGNS_BEHIND = /[.,;:!?)]+$/;

/** Whether the last words are those before them; of the last one itself the caller knows. */
function isTwice(words: readonly string[], length: number): boolean {
  const at = words.length - length;
  if (!BEGINS_NAME.test(words[at] ?? '')) return false;
  for (let place = 0; place < length - 1; place++) if (words[at + place] !== words[at - length + place]) return false;
  return true;
}
