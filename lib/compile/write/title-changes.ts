import { articleAddress } from '@/lib/addresses';
import { type Database, type Query, type Row, storedJson } from '@/lib/catalog';
import type { CompiledArticle, Facts } from '../content/compiled-file';

/** What an edit of an article asks for: nothing but its own rows, other names for its topics, or to derive everything again. */
type FactsChange = 'own' | 'topic names' | 'all';

/** Gathers what other titles bring where nothing else that deriving depends on has changed. */
export class TitleChanges {
  /** Articles that would name their topics otherwise than before. */
  readonly retitled = new Set<number>();
  /** What articles were called that have another name now, and those names without the words by which variants differ. */
  readonly formerNames = new Map<string, string>();

  readonly #findLink: Query;

  constructor(database: Database) {
    this.#findLink = database.prepare(
      "SELECT 1 FROM links WHERE address = ?1 OR substr(address, 1, length(?1) + 1) = ?1 || '#' LIMIT 1",
    );
  }

  /** Takes in an article that was written over; the row is its stored facts, its name, its base name, and its slug. */
  note(key: number, [facts, name, base, slug]: Row, { facts: now, columns }: CompiledArticle): FactsChange {
    const isLinked = () => this.#findLink.first(articleAddress(String(slug))) !== undefined;
    const change = factsChange(String(facts), now, isLinked);
    if (change === 'topic names') this.retitled.add(key);
    if (name !== columns.name) this.formerNames.set(String(name), String(base));
    return change;
  }
}

/**
 * Compares an article's facts, as they are stored, with those that it had.
 * @param isLinked whether others link to it: those may name the heading that its title is
 */
function factsChange(before: string, after: string, isLinked: () => boolean): FactsChange {
  if (before === after) return 'own';
  const facts = storedJson<Facts>(after);
  // Topics of other dialects have names for ids, and derive which of those are one.
  if (facts.dialect !== 'azure-self-help') return 'all';
  if (withoutTitle(storedJson<Facts>(before)) !== withoutTitle(facts)) return 'all';
  return isLinked() ? 'all' : 'topic names';
}

/** The facts but for what an article would name its topics, and where links may lead on its page. */
function withoutTitle(facts: Facts): string {
  return JSON.stringify({ ...facts, topicName: '', topicRank: 0, places: undefined });
}
