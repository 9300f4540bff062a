/** The words that a flow itself holds; whoever compiles one may give those of another language. */
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
  readonly and: string;
  readonly or: string;
  /** An answer that decides together with others. */
  readonly answerIf: (answer: string, others: string) => string;
  /** Two conditions of which one is enough. */
  readonly eitherOf: (one: string, other: string) => string;
  readonly never: string;
  /** A way that is taken where a question is left out. */
  readonly noAnswer: string;
  readonly otherwise: string;
}

const ANY_OF = new Intl.ListFormat('en', { type: 'disjunction' });

function anyOf(answers: readonly string[]): string {
  return ANY_OF.format(answers.map((answer) => `“${answer}”`));
}

/** English. */
export const FLOW_WORDS: FlowWords = {
  doNotKnow: 'I don’t know',
  noneOfThese: 'None of these',
  howDidItGo: 'How did it go?',
  yes: 'It fixed my problem',
  no: 'Done, continue',
  skip: 'Skip this step',
  done: 'Done',
  skipped: 'Skipped',
  step: (number) => `Step ${number}`,
  solved: 'Your problem is solved',
  notSolved: 'These steps didn’t solve it',
  stoppedAfter: (done, all) => `You stopped after ${done} of ${all} steps`,
  notBegun: 'You haven’t tried these steps yet',
  summary: 'Your case summary',
  nothingFits: 'We didn’t find an article for this',
  nothingFitsHelp: 'Search in your own words, or send support the following summary.',
  whereToFind: (what) =>
    `In the Azure portal, this list comes from your subscription. To find the name, search the portal for “${what}”.`,
  whereToFindUnknown: 'In the Azure portal, this list comes from your subscription. You can find the name there.',
  whichMatches: 'Which of these matches your problem?',
  notSure: 'I’m not sure; try them in order',
  chooseProduct: 'Which product do you need help with?',
  chooseKind: (product) => `What kind of problem do you have with ${product}?`,
  chooseTopic: 'Which of these is closest to your problem?',
  anyOf,
  is: (question, answers) => `“${question}” is ${anyOf(answers)}`,
  isNot: (question, answers) => `“${question}” isn’t ${anyOf(answers)}`,
  includes: (question, answers) => `“${question}” includes ${anyOf(answers)}`,
  doesNotInclude: (question, answers) => `“${question}” doesn’t include ${anyOf(answers)}`,
  isAnswered: (question) => `“${question}” is answered`,
  isAnsweredNot: (question, answers) => `“${question}” is answered, and the answer isn’t ${anyOf(answers)}`,
  isNotAnswered: (question) => `“${question}” isn’t answered`,
  and: 'and',
  or: 'or',
  answerIf: (answer, others) => `${answer}, if ${others}`,
  eitherOf: (one, other) => `${one}, or ${other}`,
  never: 'never',
  noAnswer: 'no answer',
  otherwise: 'otherwise',
};
