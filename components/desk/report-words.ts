import { ownWords, type Written } from '@/components/lists';

/** The attributes of an element with words of a report: reports are in English, whatever the page is in (docs/translating.md). */
export function reportWords(words: string): Written {
  return ownWords({ language: 'en' }, words);
}
