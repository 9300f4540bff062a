import { readSuggestions, type SuggestionEntry } from './suggestion-entry';

/** Answers that are remembered while the page stands, for readers who type and delete. */
const MOST_KEPT = 60;

/** Asks the server for suggestions, one question at a time: a newer one ends the older. */
export class SuggestionSource {
  readonly #known = new Map<string, readonly SuggestionEntry[]>();
  #asking: AbortController | undefined;

  /** Suggestions for a text; `undefined` where a newer question came or the server could not answer. */
  async find(text: string): Promise<readonly SuggestionEntry[] | undefined> {
    this.stop();
    const known = this.#known.get(text);
    if (known) return known;
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const response = await fetch(`/api/suggest?q=${encodeURIComponent(text)}`, { signal: asking.signal });
      if (!response.ok) return undefined;
      const entries = readSuggestions(await response.json());
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(text, entries);
      return asking.signal.aborted ? undefined : entries;
    } catch {
      // Left, or no network: the box is a plain search box then.
      return undefined;
    }
  }

  /** Ends the question that is under way. */
  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }
}
