import { listed, siteText, type Text } from '@/lib/text';

/** The words that a flow itself holds; a test may give others. */
export interface FlowWords {
  readonly doNotKnow: string;
  readonly noneOfThese: string;
  readonly howDidItGo: string;
  readonly yes: string;
  readonly no: string;
  readonly skip: string;
  /** What a summary says for `no` and `skip`. */
  readonly done: string;
  readonly skipped: string;
  readonly step: (number: number) => string;
  readonly solved: string;
  readonly notSolved: string;
  /** What the end of an article's steps is called where not all of them were answered. */
  readonly stoppedAfter: (done: number, all: number) => string;
  readonly notBegun: string;
  readonly summary: string;
  /** Where the finder ends with "None of these", and what to do then. */
  readonly nothingFits: string;
  readonly nothingFitsHelp: string;
  /** Where to find a value that only the reader's subscription holds; `what` is a plural such as `storage accounts`. */
  readonly whereToFind: (what: string) => string;
  readonly whereToFindUnknown: string;
  readonly whichMatches: string;
  readonly notSure: string;
  readonly chooseProduct: string;
  readonly chooseKind: (product: string) => string;
  readonly chooseTopic: string;
  /** One of these answers, each in quotes. */
  readonly anyOf: (answers: readonly string[]) => string;
  readonly is: (question: string, answers: readonly string[]) => string;
  /** None of the answers. */
  readonly isNot: (question: string, answers: readonly string[]) => string;
  readonly includes: (question: string, answers: readonly string[]) => string;
  readonly doesNotInclude: (question: string, answers: readonly string[]) => string;
  readonly isAnswered: (question: string) => string;
  /** Answered, and by none of these answers. */
  readonly isAnsweredNot: (question: string, answers: readonly string[]) => string;
  readonly isNotAnswered: (question: string) => string;
  readonly and: (first: string, second: string) => string;
  readonly or: (first: string, second: string) => string;
  /** An answer that decides together with others. */
  readonly answerIf: (answer: string, others: string) => string;
  /** Two conditions of which one is enough. */
  readonly eitherOf: (one: string, other: string) => string;
  readonly never: string;
  /** A way that is taken where a question is left out. */
  readonly noAnswer: string;
  readonly otherwise: string;
}

/** The words in the language of the page. */
export function flowWords(): FlowWords {
  const { language, flowWords: words } = siteText();
  return WORDS.get(language) ?? kept(language, wordsOf(words));
}

const WORDS = new Map<string, FlowWords>();

function kept(language: string, words: FlowWords): FlowWords {
  WORDS.set(language, words);
  return words;
}

function wordsOf(words: Text['flowWords']): FlowWords {
  const anyOf = (answers: readonly string[]) =>
    listed(
      answers.map((answer) => words.quoted({ answer })),
      'or',
    );
  const about = (message: Text['flowWords']['is']) => (question: string, answers: readonly string[]) =>
    message({ question, answers: anyOf(answers) });
  return {
    ...words,
    step: (number) => words.step({ number }),
    stoppedAfter: (done, all) => words.stoppedAfter({ done, all }),
    whereToFind: (what) => words.whereToFind({ what }),
    chooseKind: (product) => words.chooseKind({ product }),
    anyOf,
    is: about(words.is),
    isNot: about(words.isNot),
    includes: about(words.includes),
    doesNotInclude: about(words.doesNotInclude),
    isAnswered: (question) => words.isAnswered({ question }),
    isAnsweredNot: about(words.isAnsweredNot),
    isNotAnswered: (question) => words.isNotAnswered({ question }),
    and: (first, second) => words.and({ first, second }),
    or: (first, second) => words.or({ first, second }),
    answerIf: (answer, others) => words.answerIf({ answer, others }),
    eitherOf: (one, other) => words.eitherOf({ one, other }),
  };
}
