import type { Control } from '@/lib/format';
import type { Language } from '@/lib/text';

/** A time as the reader entered it and in UTC. */
export interface SummaryTime {
  /** `2024-05-01T08:00Z`. */
  readonly utc: string;
  /** `2024-05-01T10:00`, on the clock of `zone`. */
  readonly local: string;
  /** IANA name, `UTC` or an offset. */
  readonly zone: string;
  /** `+02:00`. */
  readonly offset: string;
}

/** A question with what the reader answered. Everything is plain text. */
export interface SummaryAnswer {
  /** The author's id of the question: the control id of ticket systems. */
  readonly id: string;
  /** The author's number for it. */
  readonly order: number;
  readonly control: Control;
  readonly question: string;
  /** What readers see: the texts of the chosen options, then what was typed. */
  readonly answers: readonly string[];
  /** What machines compare: the values of the chosen options, then what was typed; a time in UTC. */
  readonly values: readonly string[];
  /** `null` where the answer is no time. */
  readonly time: SummaryTime | null;
  /** The options come from the reader's subscription. */
  readonly isLive: boolean;
  /** The answer does not fit what the question asks for, such as words for a number; the reader went on with it. */
  readonly isRefused: boolean;
  /** The author marked it as what becomes the ticket's description. */
  readonly isDescription: boolean;
  /** The language (BCP 47) of question and options where the summary's own lacks them, else empty. */
  readonly language: string;
}

/** A step or a card that the reader came by, and how it ended. */
export interface TriedStep {
  readonly id: string;
  readonly order: number;
  readonly step: string;
  /** The value of the answer; `yes`, `no` and `skip` unless the author offers answers of their own. */
  readonly result: string;
  /** The answer as readers see it. */
  readonly answer: string;
  /** Of a card's article, else empty. */
  readonly articleId: string;
  /** The language (BCP 47) of step and answer where the summary's own lacks them, else empty. */
  readonly language: string;
}

/** Where the reader came out. */
export interface SummaryOutcome {
  readonly title: string;
  readonly ending: 'solved' | 'notSolved' | 'answer';
  /** What was recommended, best first. */
  readonly recommended: readonly SummaryLink[];
}

/** A title with the address it leads to. */
export interface SummaryLink {
  readonly title: string;
  readonly href: string;
}

/** What a flow leaves its reader with, as plain data without any word of the interface. */
export interface CaseSummary {
  readonly title: string;
  readonly flowId: string;
  /** articleId of the form, the article or the troubleshooter; empty where there is none. */
  readonly articleId: string;
  /** The permanent link back into the flow. It holds choices, never typed text. */
  readonly link: string;
  /** `null` where the flow has none yet but the summary itself. */
  readonly outcome: SummaryOutcome | null;
  /** Every answered question in the order asked, those marked as description among them. */
  readonly answers: readonly SummaryAnswer[];
  /** Questions that the reader could only answer by "I don't know". */
  readonly notKnown: readonly SummaryAnswer[];
  readonly tried: readonly TriedStep[];
  /** What to attach, one thing an item. */
  readonly attach: readonly string[];
  /** The language (BCP 47) of the author's words in it. */
  readonly language: string;
  /** The same as support gets it; `null` where that is this summary. */
  readonly support: SupportSummary | null;
}

/** A case summary in the language of the support team (`supportLanguage` of `site.json`). */
export interface SupportSummary {
  /** Its questions and options are from the flow's version in that language, where there is one. */
  readonly summary: CaseSummary;
  /** The language of the interface that the support team reads. */
  readonly language: Language;
  /** There is a version in that language, so that its texts are others than the reader's. */
  readonly isTranslated: boolean;
}

/** Stands for the site's origin where only the reader's browser knows it; no site can have this name (RFC 2606). */
export const ORIGIN_STAND_IN = 'https://origin.invalid';

/** A summary whose links within the site are absolute. */
export function withOrigin(summary: CaseSummary, origin: string): CaseSummary {
  const absolute = (href: string): string => (href.startsWith('/') ? `${origin}${href}` : href);
  const { outcome, link, support } = summary;
  return {
    ...summary,
    support: support && { ...support, summary: withOrigin(support.summary, origin) },
    link: absolute(link),
    outcome: outcome && {
      ...outcome,
      recommended: outcome.recommended.map(({ title, href }) => ({ title, href: absolute(href) })),
    },
  };
}
