import type { Diagnostic, Form, InLanguages, Kind } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';

/** A product as lists show it. `slug` is its address part under `/products/`. */
export interface Product {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** First level of browsing, such as `Databases`. */
  readonly group: string;
  /** Articles shown under it (TSG cards and the like included). */
  readonly articleCount: number;
  /** It is no longer offered (`retired` of `products.json`). */
  readonly isRetired?: true | undefined;
  /** What it is called in other languages, by their tags (BCP 47); absent where `name` holds in all. */
  readonly names?: InLanguages | undefined;
  /** What `name` is in (BCP 47), where it is one of `names`; absent for the site's own language. */
  readonly language?: string | undefined;
}

/** What a `supportTopicDescription` says of a topic (FORMAT.md B.2); empty where it says nothing. */
export interface TopicDetails {
  readonly description: string;
  readonly category: string;
  /** Words it is searched by. */
  readonly tags: readonly string[];
}

/** A support topic with the name that FORMAT.md E.2 gives it, and what is said about it. */
export interface Topic extends TopicDetails {
  readonly id: string;
  readonly name: string;
  /** Of the article that names it (BCP 47). */
  readonly language: string;
}

/** An article as lists and search show it. */
export interface ArticleSummary {
  /** Row number in this catalog; not stable between catalogs. */
  readonly key: number;
  /** Unique address part under `/articles/`. */
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  readonly articleId: string;
  readonly language: string;
  /** Clouds in which the article holds, lower case. */
  readonly clouds: readonly string[];
  readonly stepCount: number;
  /**
   * What tells it from the other articles of its name and kind, in words; empty where nothing has to. No two articles have the
   * same name, kind and words, and no two solutions the same name and words.
   */
  readonly apart: string;
  /** The same for all variants of one article (decision 81): the key of the first of them, which may be its own. */
  readonly group: number;
  /** The article in all its languages, itself first; absent where it is in one alone, and on what is a translation itself. */
  readonly translations?: readonly Translation[] | undefined;
  /** What it is about is no longer offered; it is kept for reference. */
  readonly isRetired?: boolean | undefined;
}

/** An article in one of its languages, as lists show it. */
export interface Translation {
  readonly key: number;
  /** BCP 47. */
  readonly language: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

/** The last change of an article's file, by the history of the content folder. */
export interface LastChange {
  /** Day of the commit, UTC: `2024-03-03`. */
  readonly on: string;
  /** It was longer ago, when the catalog was compiled, than articles stay fresh (`staleAfterMonths`). */
  readonly isOld: boolean;
}

/** Where an article is in the content folder and on the site. */
export interface ArticlePlace {
  readonly path: string;
  readonly slug: string;
  /** As `LastChange.on`; `undefined` where no history tells. */
  readonly changedOn: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The article in all its languages, the original first; empty where it is in one alone. */
  readonly languages: readonly Translation[];
}

/** An article in a list, with the times of its last change and of its creation (ISO 8601, UTC); `undefined` where no history tells. */
export interface ListedArticle extends ArticleSummary {
  readonly changedAt: string | undefined;
  readonly createdAt: string | undefined;
}

/** Which articles are listed; what is absent or empty narrows nothing. */
export interface ArticleFilter {
  /** Id of a product, and of a support topic. */
  readonly product?: string | undefined;
  readonly topic?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly cloud?: string | undefined;
  /** BCP 47; `zh` takes `zh-Hans` in too. */
  readonly language?: string | undefined;
  /** Day or time from which on they changed, ISO 8601. */
  readonly changedSince?: string | undefined;
  /** The slug after which the list goes on. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Whose articles are asked for: those of a product by its id, of an owner by its `ownershipId`, or all. */
export interface FeedOf {
  readonly product?: string | undefined;
  readonly ownershipId?: string | undefined;
}

/** A name that something had once; `undefined` where what bore it is retired, for `reason`. */
export interface OldName {
  /** Folded: a slug, an article id, or an address such as `/products/old`. */
  readonly name: string;
  /** The slug of an article, or an address. */
  readonly target: string | undefined;
  readonly reason: string;
}

/** Everything an article's page shows. */
export interface ArticleRecord extends ArticleSummary {
  readonly path: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly products: readonly Product[];
  /** The part of its product that it is about, in words; empty for none. */
  readonly subProduct: string;
  /** Products and versions that it is about, as written. */
  readonly appliesTo: readonly string[];
  readonly topics: readonly Topic[];
  /** The rendered body; `null` for JSON kinds. */
  readonly pieces: Pieces | null;
  /** The JSON body's value; `undefined` for Markdown kinds or where nothing could be read. */
  readonly json: unknown;
  /** Its `label`, `infoBalloonText`, `hints` and `content` are safe HTML here; every other field is plain text. */
  readonly form: Form | null;
  /** Safe HTML that stands beside a JSON body, such as a notice; empty for none. */
  readonly noticeHtml: string;
  /** The decoded source body (Markdown or JSON text), header left out. */
  readonly source: string;
  /** The article in all its languages, the original first; empty where it is in one alone. */
  readonly languages: readonly Translation[];
  /** A draft; only catalogs for authors have them. */
  readonly isDraft?: true | undefined;
  /** A troubleshooter's text that addresses the support engineer (data file `engineer-words.json`). */
  readonly isForEngineers: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** When its file was last changed; `undefined` where no history tells. */
  readonly changed: LastChange | undefined;
}

/** Why two articles are related, strongest first. */
export type RelatedReason = 'sameTopic' | 'otherCloud' | 'sameProduct' | 'similarWords' | 'sameFolder';

/** A related article with its reason; `shared` names what they share (a topic's or a product's name), empty for none. */
export interface RelatedArticle extends ArticleSummary {
  readonly reason: RelatedReason;
  readonly shared: string;
  /** What `shared` is in (BCP 47); absent for the site's own language. */
  readonly sharedLanguage?: string | undefined;
}

/**
 * What belongs together for a reader with one problem: articles that share a (topic, product) pair (FORMAT.md A.8), the
 * tools of the resource, and the same article for other clouds. Lists are short, best first.
 */
export interface Entry {
  readonly forms: readonly ArticleSummary[];
  readonly solutions: readonly ArticleSummary[];
  readonly findings: readonly ArticleSummary[];
  readonly tools: readonly ArticleSummary[];
  readonly otherClouds: readonly ArticleSummary[];
}

/** A troubleshooter of cards: its start pages, its questions, and its cards in order (FORMAT.md B.3). */
export interface Troubleshooter {
  readonly starts: readonly ArticleSummary[];
  readonly questions: readonly ArticleSummary[];
  readonly steps: readonly ArticleSummary[];
  readonly outcomes: readonly ArticleSummary[];
  /** The cards beside the one that was asked about, outcomes after steps; `undefined` at the ends, and for no card. */
  readonly previous: ArticleSummary | undefined;
  readonly next: ArticleSummary | undefined;
}

/** A product's page: its problems, each of one topic or of several with one name, and the articles under no topic. */
export interface ProductPage {
  readonly product: Product;
  /** Its topics one by one, by name, each with how many of its articles have it. */
  readonly topics: readonly { readonly topic: Topic; readonly articleCount: number }[];
  readonly problems: readonly { readonly topic: Topic; readonly articles: readonly ArticleSummary[] }[];
  readonly otherArticles: readonly ArticleSummary[];
}

/** What `/healthz` and the start line tell. */
export interface CatalogInfo {
  /** Changes with every compile that changed anything; part of every ETag. */
  readonly version: string;
  readonly articleCount: number;
  readonly diagnosticCounts: Readonly<Record<'error' | 'warning' | 'info', number>>;
  /** ISO 8601, UTC. */
  readonly compiledAt: string;
  /** Its day: `2024-03-03`. Pages say it, and stay the same when they are compiled again on that day. */
  readonly compiledOn: string;
  readonly bytes: number;
  /** The content folder as it was named to the compiler. */
  readonly contentDir: string;
  /** What people call it (`name` of `stepwise.json`); empty for nothing. */
  readonly contentName: string;
}

/** An article that mentions another. */
export interface Mention {
  readonly article: ArticleSummary;
  /** Line of its file; 0 where its JSON names the other's id. */
  readonly line: number;
}

/** Where an id or a renamed address leads. */
export type Destination =
  | { readonly kind: 'article'; readonly article: ArticleSummary }
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'choice'; readonly articles: readonly ArticleSummary[] }
  | { readonly kind: 'moved'; readonly slug: string }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'nothing' };
