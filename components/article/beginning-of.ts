import type { Pieces, Step } from '@/lib/markdown';

/** Far more than articles hold: the longest of the public repository has 24 steps, and steps of 11,000 characters in all. */
const MOST_STEPS = 25;
const MOST_DOCUMENTS = 25;
/** Characters of HTML. */
const MOST_CHARACTERS = 100_000;

/** What a page shows of another page's article. */
export interface Beginning {
  readonly pieces: Pieces;
  /** Whether something is left out, which the page then links. */
  readonly isCut: boolean;
  /** The first step that is left out; `undefined` where all are shown. */
  readonly nextStep: Step | undefined;
}

/**
 * The beginning of an article for another page: whole parts in their order while they fit, and nothing behind the first
 * that does not. A page's size must not be another article's author's to decide.
 */
export function beginningOf(pieces: Pieces): Beginning {
  const budget = new Budget();
  const findingHtml = budget.html(pieces.findingHtml);
  const introHtml = budget.html(pieces.introHtml);
  const stepsIntroHtml = budget.html(pieces.stepsIntroHtml);
  const steps = budget.list(pieces.steps, MOST_STEPS, ({ html }) => html);
  const stepsOutroHtml = budget.html(pieces.stepsOutroHtml);
  const sections = budget.list(pieces.sections, Number.POSITIVE_INFINITY, ({ heading, html }) => heading + html);
  const documents = budget.list(pieces.documents, MOST_DOCUMENTS, ({ title, noteHtml }) => title + noteHtml);
  const documentsHtml = budget.html(pieces.documentsHtml);
  return {
    pieces: {
      ...pieces,
      findingHtml,
      introHtml,
      stepsIntroHtml,
      steps,
      stepsOutroHtml,
      sections,
      documents,
      documentsHtml,
    },
    isCut: budget.isSpent,
    nextStep: pieces.steps[steps.length],
  };
}

/** What is left to be shown; once something does not fit, nothing more does. */
class Budget {
  #left = MOST_CHARACTERS;
  isSpent = false;

  html(html: string): string {
    return this.#takes(html) ? html : '';
  }

  list<Item>(items: readonly Item[], most: number, htmlOf: (item: Item) => string): readonly Item[] {
    const end = items.findIndex((item, at) => at >= most || !this.#takes(htmlOf(item)));
    if (end < 0) return items;
    this.isSpent = true;
    return items.slice(0, end);
  }

  #takes(html: string): boolean {
    if (html === '') return true;
    if (html.length > this.#left) this.isSpent = true;
    this.#left -= html.length;
    return !this.isSpent;
  }
}
