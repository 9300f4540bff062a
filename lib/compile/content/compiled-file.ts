import type { Labels } from '@/lib/catalog';
import type { Diagnostic, Dialect, Kind, Spot } from '@/lib/format';
import type { Places } from '@/lib/markdown/places';
import type { Trouble } from './file-findings';

/** A link from one article into the content: relative, or to one of the site's own addresses. */
export interface InternalLink {
  /** As written. */
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What deriving (products, topics, slugs, links) needs to know of an article. Kept small, for all of them are read and
 * in memory at once; where an edit leaves it as it was, nothing needs to be derived again.
 */
export interface Facts extends Labels {
  readonly path: string;
  readonly dialect: Dialect;
  readonly language: string;
  /** The file has no header, so it is no article of its own where another takes it in. */
  readonly isBare?: true;
  readonly articleId: string;
  readonly idAt: Spot;
  /** The slug the article wishes for. */
  readonly slug: string;
  /** Where its `slug` property stands; `null` where the slug comes from the file name. */
  readonly slugAt: Spot | null;
  /** Old slugs and article ids that lead to the article, and where its `aliases` property stands. */
  readonly aliases: readonly string[];
  readonly aliasesAt: Spot | null;
  /** Folded, each once; likewise `productIds`. */
  readonly topicIds: readonly string[];
  readonly productIds: readonly string[];
  /** What the article would name a topic that it serves, and how well: lower is better (topic-title.ts). */
  readonly topicName: string;
  readonly topicRank: number;
  /** Topics that it describes (`supportTopicDescription`): id, sentence, category, search words. */
  readonly topicSentences: readonly (readonly [string, string, string, readonly string[]])[];
  /** The name that it gives its product, empty for none. */
  readonly productName: string;
  /** Of its `ownershipId`: organisation as written, service readable (owner-label.ts). */
  readonly organisation: string;
  readonly ownerService: string;
  /** What links to it show, in dialects whose links can ask for that. */
  readonly name?: string;
  /** Of the body, for what a troubleshooter is checked by: its own JSON and the questions it borrows; empty for other kinds. */
  readonly flowHash: string;
  /** Where links from other pages may lead; absent for JSON, and for a body that stands as it was written. */
  readonly places?: Places;
  /** The nth is the one that the body's nth link token stands for. */
  readonly links: readonly InternalLink[];
  /** Folded ids of the articles that its JSON names: solutions of a menu, cards and outcomes of a troubleshooter. */
  readonly namedIds: readonly string[];
}

/** The columns of an article's row that depend on its file alone. */
export interface ArticleColumns {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  readonly articleId: string;
  readonly language: string;
  readonly clouds: readonly string[];
  readonly stepCount: number;
  /** Articles with one twin key are the same article for different clouds. */
  readonly twin: string;
  /** Of the decoded body, to leave out repetitions. */
  readonly bodyHash: string;
  /** Its name without the words by which variants differ (derive/variants.ts). */
  readonly base: string;
  /** Its `pageTitle` where it says other than the name; else empty. */
  readonly pageTitle: string;
  /** When its header says that it was last changed, in seconds since 1970; counts where no history tells. */
  readonly declared: number | null;
  readonly isRetired: boolean;
}

/** What the search index takes from one article alone. */
export interface IndexedArticle {
  /** The stems of its titles, its description and its address, a line each: what a query is compared with word by word. */
  readonly heads: string;
  /** Its words with their strengths (word-list.ts). */
  readonly words: Uint8Array;
  /** Its text in passages (passages-of.ts). */
  readonly passages: Uint8Array;
}

/** A file that an article takes something from. */
export interface UsedFile {
  readonly path: string;
  /** The name that it is served under where it is a picture; empty for text, and for what is not there. */
  readonly picture: string;
}

/** One file, compiled: everything the catalog keeps of it, ready to be written. */
export interface CompiledArticle {
  readonly role: 'article';
  readonly path: string;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly columns: ArticleColumns;
  /** `Facts` as JSON. */
  readonly facts: string;
  /** What search takes from it. */
  readonly index: IndexedArticle;
  /** What article-body.ts encodes. */
  readonly body: Uint8Array;
  /** The files that it takes something from, and those that it would if they were there. */
  readonly uses: readonly UsedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A file that is no article: `documentation` is a README without a header, `include` text for other files, `other` anything
 * that holds no text of ours.
 */
export interface CompiledOther {
  readonly role: 'documentation' | 'include' | 'other';
  readonly path: string;
  readonly hash: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that could not be read when its turn came, with the reason. */
export interface UnreadFile {
  readonly role: 'unread';
  readonly path: string;
  readonly trouble: Trouble;
}

/** What compiling one file gives. */
export type CompiledFile = CompiledArticle | CompiledOther | UnreadFile;
