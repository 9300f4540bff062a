import { closestLanguage, currentLanguage, type Language, languageName, type Text, textIn } from '@/lib/text';
import type { CaseSummary } from '../summary/summary';

/** A summary in one language, as a part of a copy. */
export interface SummaryPart {
  readonly summary: CaseSummary;
  readonly title: string;
  /** What there is to say about its language, in that language; empty for nothing. */
  readonly note: string;
  readonly wording: Wording;
}

/** The words of the interface in a copy, and their language. */
export interface Wording {
  readonly words: Text['caseSummary'];
  readonly language: Language;
}

/**
 * What a copy of a summary is made of: the support team's version first, for it is who reads it, and fields of ticket tools cut the
 * end; then what the reader saw, without what would only be said twice.
 */
export function partsOf(summary: CaseSummary, words: Text['caseSummary']): readonly SummaryPart[] {
  const wording = { words, language: currentLanguage() };
  const { support } = summary;
  if (support === null) return [{ summary, title: words.titleOf({ flow: summary.title }), note: '', wording }];
  const own = { words: textIn(support.language).caseSummary, language: support.language };
  const told = support.summary;
  const isRead = closestLanguage([told.language]) === support.language;
  const first = {
    summary: told,
    title: own.words.titleOf({ flow: told.title }),
    note: isRead ? '' : own.words.noTranslation({ language: languageName(told.language, own.language) }),
    wording: own,
  };
  if (!support.isTranslated) return [first];
  const language = languageName(summary.language, own.language);
  return [
    first,
    { summary: shortened(summary), title: own.words.original({ language, flow: summary.title }), note: '', wording },
  ];
}

function shortened(summary: CaseSummary): CaseSummary {
  return { ...summary, attach: [], outcome: summary.outcome && { ...summary.outcome, recommended: [] } };
}
