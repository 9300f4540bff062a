import type { Diagnostic, Kind, Place } from '@/lib/format';

/** A link from one article into the content: relative, or to one of the site's own addresses. */
export interface InternalLink {
  /** As written. */
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What deriving (products, topics, slugs, links) needs to know of an article. Small, for all of them are in memory at
 * once; where an edit leaves it as it was, nothing needs to be derived again.
 */
export interface Facts {
  readonly path: string;
  readonly kind: Kind;
  readonly articleId: string;
  readonly idPlace: Place;
  /** The slug the article wishes for. */
  readonly slug: string;
  /** Where its `slug` property stands; `null` where the slug comes from the file name. */
  readonly slugPlace: Place | null;
  readonly name: string;
  readonly title: string;
  readonly pageTitle: string;
  /** Title of the form, empty for none. */
  readonly formTitle: string;
  readonly description: string;
  readonly language: string;
  /** Clouds in which the article holds, lower case. */
  readonly clouds: readonly string[];
  readonly topicIds: readonly string[];
  readonly productIds: readonly string[];
  readonly ownershipId: string;
  /** Lower case; for advisor recommendations the resource type stands in for a missing one. */
  readonly service: string;
  readonly resource: string;
  readonly resourceTags: readonly string[];
  readonly links: readonly InternalLink[];
  /** Topics that this article describes in a sentence each (`supportTopicDescription`): id, sentence. */
  readonly topicSentences: readonly (readonly [string, string])[];
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
  /** What packed-body.ts packs. */
  readonly body: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that is no article: `documentation` is a README without a header, `other` anything that holds no text of ours. */
export interface CompiledOther {
  readonly role: 'documentation' | 'other';
  readonly path: string;
  readonly hash: string;
}

/** What compiling one file gives; `vanished` where it was gone when its turn came. */
export type CompiledFile = CompiledArticle | CompiledOther | { readonly role: 'vanished'; readonly path: string };
