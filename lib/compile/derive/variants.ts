import { contentHash } from '@/lib/catalog';
import { likenessOf } from '../index/sketch';

/** What tells whether articles are one in several variants. */
export interface VariantFacts {
  readonly key: number;
  readonly kind: string;
  /** `baseNameOf` its name. */
  readonly base: string;
  /** Shared by the variants of one article for several clouds. */
  readonly twin: string;
  readonly bodyHash: string;
  /** Empty where it says no more than the name. */
  readonly pageTitle: string;
  /** Its words as what they are compared by (sketch.ts); asked for only where another has its name and page title. */
  readonly sketch: () => Uint8Array;
}

/** The hash of bodies without a word, which are no repetition of each other. */
export const EMPTY_BODY = contentHash('');

/** From this share of common words on, articles of one name are one article. */
const ALIKE = 0.75;

/** Groups of one name that an article is compared with; more would make a name of thousands slow. */
const MOST_GROUPS = 60;

/**
 * Gathers articles that are one result to a reader: the same for several clouds, the same body, and bodies that are alike
 * under one name and page title, but for words such as Windows and Linux.
 * @param articles in path order
 * @returns the key of the first of its group, for every article that is not alone
 */
export function findVariants(articles: readonly VariantFacts[]): ReadonlyMap<number, number> {
  const groups = new Groups();
  const firstOf = new Map<string, number>();
  const named = new Map<string, VariantFacts[]>();
  for (const article of articles) {
    const marks = [`t${article.twin}`, ...(article.bodyHash === EMPTY_BODY ? [] : [`b${article.bodyHash}`])];
    for (const mark of marks) {
      const first = firstOf.get(mark);
      if (first === undefined) firstOf.set(mark, article.key);
      else groups.join(first, article.key);
    }
    // Forms and checks of one name have much text in common; their page titles then say that they are about two problems.
    const name = `${article.kind}\n${article.base}\n${baseNameOf(article.pageTitle)}`;
    const heads = named.get(name) ?? [];
    const alike = heads.find((head) => groups.areOne(head.key, article.key) || isAlike(head, article));
    if (alike) groups.join(alike.key, article.key);
    else if (heads.length < MOST_GROUPS) named.set(name, [...heads, article]);
  }
  return groups.firsts(articles.map(({ key }) => key));
}

function isAlike(one: VariantFacts, other: VariantFacts): boolean {
  return likenessOf(one.sketch(), other.sketch()) >= ALIKE;
}

/** Which articles belong together, while it is found out. */
class Groups {
  readonly #parents = new Map<number, number>();

  join(first: number, key: number): void {
    const [root, other] = [this.#rootOf(first), this.#rootOf(key)];
    if (root !== other) this.#parents.set(other, root);
  }

  areOne(first: number, key: number): boolean {
    return this.#rootOf(first) === this.#rootOf(key);
  }

  /** For every key of a group, the one of its keys that stands first. */
  firsts(keys: readonly number[]): ReadonlyMap<number, number> {
    const members = new Map<number, number[]>();
    for (const key of keys) {
      const root = this.#rootOf(key);
      const group = members.get(root);
      if (group) group.push(key);
      else members.set(root, [key]);
    }
    const groups = [...members.values()].filter(({ length }) => length > 1);
    return new Map(groups.flatMap((group) => group.map((key) => [key, group[0] ?? key] as const)));
  }

  #rootOf(key: number): number {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }
}

/** Words that tell variants of one article from each other in its name, as regular expressions over folded text. */
const VARIANT_WORDS =
  /\b(?:windows|linux|(?:single|flexible|flex)[ -]servers?|azure (?:government|china|germany)|21vianet|mooncake|fairfax)\b/g;

/** A name without case, punctuation and the words by which variants differ; all of it where nothing else is in it. */
export function baseNameOf(name: string): string {
  const bare = wordsIn(name.toLowerCase().replace(VARIANT_WORDS, ' '));
  return bare === '' ? wordsOfName(name) : bare;
}

/** A name without case and punctuation; all of it where nothing else is in it. */
export function wordsOfName(name: string): string {
  const folded = name.toLowerCase();
  return wordsIn(folded) || folded.trim();
}

/** ASCII, Latin and general punctuation; a class of Unicode's would take three times as long, of every name there is. */
const PUNCTUATION = /[\0-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+/g;

function wordsIn(text: string): string {
  return text.replace(PUNCTUATION, ' ').trim();
}
