import type { Diagnostic } from './diagnostic';
import type { Dialect } from './dialects/dialect';
import type { Form } from './form';
import type { Kind } from './kind';
import type { Metadata } from './metadata/metadata';

/** Which header a file carries: `<properties … />`, YAML front matter, or none. */
export type HeaderForm = 'properties' | 'frontMatter' | 'none';

/**
 * The body of a file. `text` is the decoded source after the header (what stood before the header is put in front of it,
 * FORMAT.md A.1), with LF line ends; `line` is the line of the file on which `text` begins, counted from 1.
 */
export type Body =
  | {
      readonly format: 'markdown';
      readonly text: string;
      readonly line: number;
      /** Where each line of `text` comes from, where text of other files is in it. */
      readonly origins?: readonly LineOrigin[];
    }
  | {
      readonly format: 'json';
      readonly text: string;
      readonly line: number;
      /** The parsed value, keys as written; `undefined` where nothing could be read (a diagnostic says why). */
      readonly value: unknown;
      /** Markdown between header and fence besides the H1, such as a notice (FORMAT.md B); usually empty. */
      readonly preamble: string;
    };

/** The place in a file that a line of its body stands for; a column of 0 says that the line is the file's own, as it is. */
export interface LineOrigin {
  readonly line: number;
  readonly column: number;
}

/** A place in an article's own file, counted from 1 (columns in UTF-16 units). */
export type Spot = readonly [line: number, column: number];

/** A link as a Markdown body writes it. */
export interface PlacedLink {
  /** As written, with its escapes and entities. */
  readonly target: string;
  /** Where the target stands in the file, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** One content file, read. Every string is trimmed; nothing is `null` but what says so. */
export interface Article {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly kind: Kind;
  readonly headerForm: HeaderForm;
  /** What it is written in: told from its header, else from the folder. */
  readonly dialect: Dialect;
  /** As written, trimmed, else the number of a Knowledge Base article; empty where the file has none. Not unique: 15 ids of the public repository occur twice. */
  readonly articleId: string;
  /** It isn’t to be published yet: `status="draft"`, or it is in a folder `drafts`. */
  readonly isDraft: boolean;
  /** What it is about is no longer offered (`status="retired"`): it is kept for reference, and shown first nowhere. */
  readonly isRetired: boolean;
  /** The H1 as plain text, else `pageTitle`, else made from the file name; never empty. */
  readonly title: string;
  /** What lists, search and the page's h1 show: the title, unless that is a placeholder or says nothing (FORMAT.md B.1). */
  readonly name: string;
  readonly description: string;
  /** Old slugs and article ids that lead here (`aliases` property), as written, each once. */
  readonly aliases: readonly string[];
  /** BCP 47 tag of the text: what the header or the path says, else what the text shows (fields/language.ts). */
  readonly language: string;
  readonly metadata: Metadata;
  /** Canonical property name → value as written (entities decoded, white space collapsed, trimmed). */
  readonly properties: Readonly<Record<string, string>>;
  /** Canonical property name → where the header names it. */
  readonly propertyPlaces: Readonly<Record<string, Spot>>;
  readonly supportTopicIds: readonly string[];
  readonly productPesIds: readonly string[];
  /** `cloudEnvironments` in lower case, as listed. */
  readonly clouds: readonly string[];
  /** `clouds` without those of `disableClouds` (FORMAT.md A.6). */
  readonly effectiveClouds: readonly string[];
  readonly resourceTags: readonly string[];
  readonly body: Body;
  /** The links of a Markdown body in the order of its text; empty for JSON. */
  readonly links: readonly PlacedLink[];
  /** The question form of `problemScopingQuestions` and `TSG_Questions`; `null` for every other kind. */
  readonly form: Form | null;
}

/** What reading a file gives, whatever its bytes. */
export interface ReadResult {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
}
