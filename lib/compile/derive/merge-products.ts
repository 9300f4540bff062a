import { fold } from '@/lib/catalog';
import type { ContentData } from '@/lib/format';
import type { Member, Members } from './members';
import { distinctions, isNameless, rankOf } from './product-names';
import { isStandIn } from './service-products';
import { Tally } from './tally';

/** Why an id is part of a product that has another id. */
export type MergeReason = 'data' | 'name' | 'articles' | 'topics' | 'service' | 'nameless';

/** An id that is no product of its own. */
export interface Merge {
  readonly id: string;
  /** The id of the product that it is part of. */
  readonly into: string;
  readonly reason: MergeReason;
}

/** Two ids of one label that share this much of the smaller one's articles are one product. */
const SAME_ARTICLES = 0.7;

/**
 * Finds the ids that are one product to a reader: those of one label that no word tells apart, or that have mostly the same
 * articles; a service's articles without a product id; and support topic descriptions, whose ids are other ones (GUIDs), by
 * their label or by whose topics they describe. What the data file names the same is merged, and nothing that it gives
 * another name.
 * @param labels what each id is called before names are told apart
 * @returns merges in order of ids, none into an id that is merged itself
 */
export function mergeProducts(
  members: Members,
  labels: ReadonlyMap<string, string>,
  data: ContentData,
): readonly Merge[] {
  const products = new Products(members, labels, data);
  const ids = [...members.keys()].toSorted(
    (a, b) => order(a, members, data) - order(b, members, data) || compare(a, b),
  );
  const merges = ids.flatMap((id) => products.place(id) ?? []);
  return merges.toSorted((a, b) => compare(a.id, b.id));
}

/** Ids that stand for a product before those that add to one: named ones, numbers, GUIDs, topic descriptions, services. */
function order(id: string, members: Members, data: ContentData): number {
  return rankOf(id, data) + (isThin(id, members) ? 10 : 0);
}

function compare(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** Whether an id adds to a product rather than names one: a service's, or one that only describes support topics. */
function isThin(id: string, members: Members): boolean {
  return isStandIn(id) || (members.get(id) ?? []).every(({ traits }) => traits.kind === 'supportTopicDescription');
}

/** Products as they are found, each under the ways it may be recognized by. */
class Products {
  readonly #byLabel = new Map<string, string[]>();
  readonly #byLooseLabel = new Map<string, string>();
  readonly #byTopic = new Map<string, Set<string>>();
  /** By label, the words that tell its holders apart. */
  readonly #words = new Map<string, Set<string>>();
  #nameless: string | undefined;

  constructor(
    readonly members: Members,
    readonly labels: ReadonlyMap<string, string>,
    readonly data: ContentData,
  ) {}

  /** Takes an id up as a product of its own, or tells which it is part of. */
  place(id: string): Merge | undefined {
    const merge = this.#mergeOf(id);
    if (merge === undefined) this.#add(id);
    return merge;
  }

  #mergeOf(id: string): Merge | undefined {
    const { data, members } = this;
    const label = fold(this.labels.get(id) ?? '');
    const holders = this.#byLabel.get(label) ?? [];
    const [first] = holders;
    if (data.products[id]) {
      const into = first ?? (isThin(id, members) ? this.#byLooseLabel.get(looseLabel(label)) : undefined);
      return into === undefined ? undefined : { id, into, reason: 'data' };
    }
    if (isThin(id, members)) return this.#mergeOfThin(id, label, first);
    const same = holders.find(
      (holder) => shareOfArticles(members.get(id) ?? [], members.get(holder) ?? []) >= SAME_ARTICLES,
    );
    if (same !== undefined) return { id, into: same, reason: 'articles' };
    return first === undefined || this.#isToldApart(id, label) ? undefined : { id, into: first, reason: 'name' };
  }

  /** Whether there is a word for an id that no other one of its label has taken; it takes that word. */
  #isToldApart(id: string, label: string): boolean {
    const taken = this.#words.get(label) ?? new Set();
    const word = distinctions(this.members.get(id) ?? []).find((each) => !taken.has(fold(each)));
    if (word !== undefined) this.#words.set(label, taken.add(fold(word)));
    return word !== undefined;
  }

  #mergeOfThin(id: string, label: string, first: string | undefined): Merge | undefined {
    if (isNameless(id, label)) {
      const ofTopics = this.#ofTopics(id);
      if (ofTopics !== undefined) return { id, into: ofTopics, reason: 'topics' };
      return this.#nameless === undefined ? undefined : { id, into: this.#nameless, reason: 'nameless' };
    }
    const named = first ?? this.#byLooseLabel.get(looseLabel(label));
    if (named !== undefined) return { id, into: named, reason: isStandIn(id) ? 'service' : 'name' };
    const ofTopics = this.#ofTopics(id);
    return ofTopics === undefined ? undefined : { id, into: ofTopics, reason: 'topics' };
  }

  /** The one product that more of the described topics belong to than to any other. */
  #ofTopics(id: string): string | undefined {
    const tally = new Tally();
    for (const topic of (this.members.get(id) ?? []).flatMap(({ describedIds }) => describedIds))
      for (const product of this.#byTopic.get(topic) ?? []) tally.add(product);
    return tally.leader();
  }

  #add(id: string): void {
    const label = fold(this.labels.get(id) ?? '');
    this.#byLabel.set(label, [...(this.#byLabel.get(label) ?? []), id]);
    const loose = looseLabel(label);
    if (!this.#byLooseLabel.has(loose)) this.#byLooseLabel.set(loose, id);
    const isThinId = isThin(id, this.members);
    if (isThinId && isNameless(id, label)) this.#nameless ??= id;
    if (isThinId) return;
    for (const { topicIds } of this.members.get(id) ?? [])
      for (const topic of topicIds) this.#byTopic.set(topic, (this.#byTopic.get(topic) ?? new Set()).add(id));
  }
}

/** How much of the smaller list is in the other one. */
function shareOfArticles(some: readonly Member[], others: readonly Member[]): number {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  const keys = new Set(many.map(({ key }) => key));
  return few.length === 0 ? 0 : few.filter(({ key }) => keys.has(key)).length / few.length;
}

/**
 * A label without the words that are said or not: `Azure Site Recovery` and `Site Recovery`, `Kubernetes Service (AKS)`,
 * `Security Center Support Topics`.
 */
function looseLabel(label: string): string {
  return label
    .replace(/\s*\([a-z]{2,5}\)$/, '')
    .replace(/ (?:support topics?|related problems)$/, '')
    .replace(/^(?:microsoft |azure )+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
