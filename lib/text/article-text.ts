import type { Kind } from '@/lib/format';

/** The words around an article's own, in the language of the article. Every language must hold every key. */
export interface ArticleText {
  readonly steps: string;
  readonly documents: string;
  readonly related: string;
  readonly contents: string;
  readonly finding: string;
  readonly step: (number: number) => string;
  readonly toStep: (number: number) => string;
  readonly stepLinkCopied: (number: number) => string;
  readonly copyLink: string;
  readonly linkTo: (heading: string) => string;
  readonly linkToCopied: (heading: string) => string;
  readonly code: string;
  readonly copyCode: string;
  readonly thisCode: string;
  readonly codeCopied: string;
  readonly wrapLines: string;
  readonly opensSite: (site: string) => string;
}

/** What an article is, as lists and pages say it. */
export type KindNames = Readonly<Record<Kind, string>>;
