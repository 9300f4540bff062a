import type { TopicDetails } from '@/lib/catalog';
import type { Diagnostic, InLanguages } from '@/lib/format';
import type { Facts } from '../content/compiled-file';

/** The facts of one article under its row's key. */
export interface KeyedFacts extends Facts {
  readonly key: number;
}

/** What a topic is called, and in what language (BCP 47). */
export interface TopicName {
  readonly name: string;
  readonly language: string;
}

/** A product as the catalog stores it. */
export interface DerivedProduct {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly group: string;
  readonly articleCount: number;
  readonly isRetired: boolean;
  /** By language (BCP 47 tag); empty where nobody gave one. */
  readonly names: InLanguages;
}

/** An alias whose chain was followed to its end. */
export interface DerivedAlias {
  /** Folded: a slug or an article id, or an address in full (`/products/old`). */
  readonly name: string;
  /** An article's slug, or the address of a product (`/products/new`) or a topic (`/t/new`); `null` where what it named was retired. */
  readonly to: string | null;
  readonly reason: string;
}

/** Where a link into the content leads: what takes the place of its token in the article's body. */
export interface DerivedLink {
  /** Of the article that the link stands in. */
  readonly key: number;
  /** Of the link among those of its article, from 0. */
  readonly place: number;
  /** A path of the site, with the fragment where the link has one that leads to a place there, safe in HTML and JSON. */
  readonly address: string;
  /** Of the page there, in dialects whose links can show it; else empty. */
  readonly title: string;
}

/** An article that mentions another. */
export interface DerivedMention {
  /** Of the article that is mentioned. */
  readonly slug: string;
  /** Key of the article that mentions it. */
  readonly by: number;
  /** Line of its file, of the first link; 0 where its JSON names an id. */
  readonly line: number;
}

/** Everything in a catalog that depends on more than one file. */
export interface Derived {
  readonly slugs: ReadonlyMap<number, string>;
  /** Key of a translation → key of its original (translations.ts). */
  readonly originals: ReadonlyMap<number, number>;
  readonly products: readonly DerivedProduct[];
  /** Article key → product ids; an article without any has a stand-in (service-products.ts). */
  readonly productIds: ReadonlyMap<number, readonly string[]>;
  readonly topicNames: ReadonlyMap<string, TopicName>;
  readonly topicDetails: ReadonlyMap<string, TopicDetails>;
  readonly aliases: readonly DerivedAlias[];
  readonly links: Iterable<DerivedLink>;
  readonly mentions: Iterable<DerivedMention>;
  readonly diagnostics: readonly Diagnostic[];
}
