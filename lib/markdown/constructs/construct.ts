import type { ContentWords } from '@/lib/text';

/** Reads one construct: a text whose code is masked becomes one that CommonMark and our own rules read. Linear in its length. */
export type Construct = (text: string, words: ContentWords) => string;
