import { createHash } from 'node:crypto';
import type { Catalog, CatalogInfo } from '@/lib/catalog';

/** What a question to the catalog is asked with. */
export type Given = readonly (string | number)[];

/** One question that a page asked the catalog, and a digest of the answer that it was drawn from. */
export interface CatalogRead {
  readonly question: string;
  readonly given: Given;
  readonly digest: string;
}

/** How a question is asked again, by its name. */
export type Questions = Readonly<Record<string, (catalog: Catalog, given: Given) => unknown>>;

const VALUES = ['pictureFolder', 'clouds', 'site', 'synonyms', 'contact', 'desk', 'alerts'] as const;

const METHODS = [
  'article',
  'translationOf',
  'isId',
  'findArticleId',
  'findTopicId',
  'findProductId',
  'findOldSlug',
  'findFile',
  'findOldProduct',
  'products',
  'product',
  'topic',
  'related',
  'sameMatter',
  'entry',
  'troubleshooter',
  'landings',
  'nearest',
  'mentionsOf',
  'aliasesOf',
  'nearestId',
  'ownerTeam',
] as const;

/** Names of what is told apart from the rest of a catalog. */
const TOLD_APART: ReadonlyMap<PropertyKey, string> = new Map([...VALUES, ...METHODS].map((name) => [name, name]));

/** Questions of a page at most; one that asks more, such as the sitemap, is drawn anew from each catalog. */
const MOST_READS = 150;

/** What pages ask the catalog. */
const QUESTIONS: Questions = {
  pictureFolder: ({ pictureFolder }) => pictureFolder,
  clouds: ({ clouds }) => clouds,
  site: ({ site }) => site,
  synonyms: ({ synonyms }) => synonyms,
  contact: ({ contact }) => contact,
  desk: ({ desk }) => desk,
  alerts: ({ alerts }) => alerts,
  articleCount: ({ info }) => info.articleCount,
  compiledOn: ({ info }) => info.compiledOn,
  article: (catalog, [slug]) => catalog.article(String(slug)),
  translationOf: (catalog, [slug, language]) => catalog.translationOf(String(slug), String(language)),
  isId: (catalog, [id]) => catalog.isId(String(id)),
  findArticleId: (catalog, [id]) => catalog.findArticleId(String(id)),
  findTopicId: (catalog, [id]) => catalog.findTopicId(String(id)),
  findProductId: (catalog, [id]) => catalog.findProductId(String(id)),
  findOldSlug: (catalog, [slug]) => catalog.findOldSlug(String(slug)),
  findFile: (catalog, [file]) => catalog.findFile(String(file)),
  findOldProduct: (catalog, [slug]) => catalog.findOldProduct(String(slug)),
  products: (catalog) => catalog.products(),
  product: (catalog, [slug]) => catalog.product(String(slug)),
  topic: (catalog, [id]) => catalog.topic(String(id)),
  related: (catalog, [key, limit]) => catalog.related(Number(key), Number(limit)),
  sameMatter: (catalog, [key, limit]) => catalog.sameMatter(Number(key), Number(limit)),
  entry: (catalog, [key]) => catalog.entry(Number(key)),
  troubleshooter: (catalog, [key]) => catalog.troubleshooter(Number(key)),
  landings: (catalog, [productId]) => catalog.landings(String(productId)),
  nearest: (catalog, [address, limit]) => catalog.nearest(String(address), Number(limit)),
  mentionsOf: (catalog, [slug]) => catalog.mentionsOf(String(slug)),
  aliasesOf: (catalog, [slug]) => catalog.aliasesOf(String(slug)),
  nearestId: (catalog, [id]) => catalog.nearestId(String(id)),
  ownerTeam: (catalog, [ownershipId]) => catalog.ownerTeam(String(ownershipId)),
};

/**
 * Whether a page that was drawn from these answers would be the same from another catalog: every question has the same answer.
 * @param reads `undefined` for a page that depends on the whole catalog
 * @param derived questions beside the catalog's own, as they were named to `ReadLog.derived`
 */
export function givesSame(catalog: Catalog, reads: readonly CatalogRead[] | undefined, derived: Questions): boolean {
  if (reads === undefined) return false;
  return reads.every(({ question, given, digest }) => {
    const ask = QUESTIONS[question] ?? derived[question];
    return ask !== undefined && digestOf(ask(catalog, given)) === digest;
  });
}

/** Notes what is asked of a catalog while one page is drawn. */
export class ReadLog {
  /** The log that this one is within: what that has noted isn't digested again. */
  readonly #outer: ReadLog | undefined;
  readonly #reads = new Map<string, CatalogRead>();
  #isWhole = false;
  /** Above 0 while what is read belongs to a question of its own. */
  #paused = 0;

  constructor(outer?: ReadLog) {
    this.#outer = outer;
  }

  /** A log of its own for a part of what is noted here, asked of the same catalog. */
  within(): ReadLog {
    return new ReadLog(this);
  }

  /** The questions with their answers' digests; `undefined` where the page depends on the whole catalog. */
  get reads(): readonly CatalogRead[] | undefined {
    return this.#isWhole ? undefined : [...this.#reads.values()];
  }

  /** The same catalog, which notes what it is asked here. Nothing is read of it before somebody asks. */
  watch(catalog: Catalog): Catalog {
    const info = this.#watchInfo(catalog);
    const asking = new Map<PropertyKey, (...given: Given) => unknown>();
    return new Proxy(catalog, {
      get: (_, name) => {
        if (name === 'info') return info;
        const ask: unknown = Reflect.get(catalog, name);
        const told = TOLD_APART.get(name);
        // Whatever is not told apart, such as the search index and lists of everything, depends on every file.
        if (told === undefined) return name in catalog ? this.whole(ask) : ask;
        if (typeof ask !== 'function') return this.#noted(told, [], ask);
        const known = asking.get(name);
        if (known !== undefined) return known;
        const noted = (...given: Given) => this.#noted(told, given, Reflect.apply(ask, catalog, given));
        asking.set(name, noted);
        return noted;
      },
    });
  }

  /** Notes that the page depends on the whole catalog. @returns what it was given */
  whole<Value>(value: Value): Value {
    if (this.#paused === 0) this.#isWhole = true;
    return value;
  }

  /**
   * Notes one question of the page's own in place of all that `make` reads: what it gives is all that the page depends on.
   * @param question its name in the table that `givesSame` is given
   */
  derived<Value>(question: string, given: Given, make: () => Value): Value {
    return this.#noted(question, given, this.#unnoted(make));
  }

  #unnoted<Value>(make: () => Value): Value {
    this.#paused += 1;
    try {
      return make();
    } finally {
      this.#paused -= 1;
    }
  }

  /** Notes the questions of something that was made of them earlier and kept. */
  add(reads: readonly CatalogRead[] | undefined): void {
    if (reads === undefined) this.whole(undefined);
    else for (const read of reads) this.#put(read);
  }

  #noted<Value>(question: string, given: Given, answer: Value): Value {
    if (this.#paused > 0 || this.#isWhole) return answer;
    const key = keyOf(question, given);
    if (!this.#reads.has(key)) this.#put(this.#outer?.known(key) ?? { question, given, digest: digestOf(answer) });
    return answer;
  }

  /** What was noted of a question under this key. */
  private known(key: string): CatalogRead | undefined {
    return this.#reads.get(key);
  }

  #put(read: CatalogRead): void {
    if (this.#paused > 0 || this.#isWhole) return;
    this.#reads.set(keyOf(read.question, read.given), read);
    if (this.#reads.size > MOST_READS) this.#isWhole = true;
  }

  #watchInfo(catalog: Catalog): CatalogInfo {
    const { articleCount, compiledOn } = QUESTIONS;
    const note = (question: string, ask: Questions[string] | undefined) =>
      this.#noted(question, [], ask?.(catalog, []));
    const watched: CatalogInfo = Object.create(catalog.info);
    const whole = ['version', 'diagnosticCounts', 'compiledAt', 'bytes', 'contentDir', 'contentName'] as const;
    for (const name of whole) Object.defineProperty(watched, name, { get: () => this.whole(catalog.info[name]) });
    Object.defineProperty(watched, 'articleCount', { get: () => note('articleCount', articleCount) });
    Object.defineProperty(watched, 'compiledOn', { get: () => note('compiledOn', compiledOn) });
    return watched;
  }
}

function keyOf(question: string, given: Given): string {
  return `${question} ${given.join(' ')}`;
}

function digestOf(answer: unknown): string {
  return createHash('sha1')
    .update(JSON.stringify(answer) ?? 'undefined')
    .digest('base64');
}
