/** What a header of another dialect says about its article beside its title (FORMAT-LEARN.md 1). All empty in self-help. */
export interface Metadata {
  /** The service as the header has it, in lower case, such as `virtual-machines`; empty for none. */
  readonly product: string;
  /** A part of the product, in lower case; empty for none. */
  readonly subProduct: string;
  /** The support topic, its category first where it has one; empty for none. */
  readonly topic: readonly string[];
  /** When the text was last looked over, `YYYY-MM-DD`; empty for none. */
  readonly changed: string;
  /** Products and versions that the article is about, as written. */
  readonly appliesTo: readonly string[];
  /** Number of the Knowledge Base article that it was; empty for none. */
  readonly kbNumber: string;
}

/** The metadata of an article that has none. */
export const NO_METADATA: Metadata = {
  product: '',
  subProduct: '',
  topic: [],
  changed: '',
  appliesTo: [],
  kbNumber: '',
};
