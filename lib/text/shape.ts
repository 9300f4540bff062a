import type { en } from './en';
import type { Opened, Translated } from './messages';

/** The shape that the catalog of every language of the interface fills. */
export type Catalog = Translated<typeof en>;

/** Every word of the interface in one language, ready to use. */
export type Text = Opened<typeof en> & Spoken;

/** Words that know their language. */
export interface Spoken {
  /** Of all these words, as a BCP 47 tag. */
  readonly language: string;
}
