/** The words that a flow itself holds; whoever compiles one may give those of another language. */
export interface FlowWords {
  readonly doNotKnow: string;
  readonly noneOfThese: string;
  readonly howDidItGo: string;
  readonly yes: string;
  readonly no: string;
  readonly skip: string;
  readonly step: (number: number) => string;
  readonly solved: string;
  readonly notSolved: string;
  /** What the end of an article's steps is called where not all of them were answered. */
  readonly stoppedAfter: (done: number, all: number) => string;
  readonly notBegun: string;
  readonly summary: string;
  /** Where to find a value that only the reader's subscription holds; `what` is a plural such as `storage accounts`. */
  readonly whereToFind: (what: string) => string;
  readonly whereToFindUnknown: string;
  readonly whichMatches: string;
  readonly notSure: string;
  readonly chooseProduct: string;
  readonly chooseKind: (product: string) => string;
  readonly chooseTopic: string;
  readonly is: (question: string, answer: string) => string;
  readonly isNot: (question: string, answer: string) => string;
  readonly includes: (question: string, answer: string) => string;
  readonly doesNotInclude: (question: string, answer: string) => string;
  readonly isAnswered: (question: string) => string;
  readonly isNotAnswered: (question: string) => string;
  readonly and: string;
  readonly or: string;
  readonly never: string;
  readonly otherwise: string;
}

/** English. */
export const FLOW_WORDS: FlowWords = {
  doNotKnow: 'I don’t know',
  noneOfThese: 'None of these',
  howDidItGo: 'How did it go?',
  yes: 'It fixed my problem',
  no: 'Done, continue',
  skip: 'Skip this step',
  step: (number) => `Step ${number}`,
  solved: 'Your problem is solved',
  notSolved: 'These steps didn’t solve it',
  stoppedAfter: (done, all) => `You stopped after ${done} of ${all} steps`,
  notBegun: 'You haven’t tried these steps yet',
  summary: 'Your case summary',
  whereToFind: (what) =>
    `This list comes from your subscription. In the Azure portal, search for “${what}” and copy the name from there.`,
  whereToFindUnknown: 'This list comes from your subscription. You can find the name in the Azure portal.',
  whichMatches: 'Which of these matches your problem?',
  notSure: 'I’m not sure; try them in order',
  chooseProduct: 'Which product do you need help with?',
  chooseKind: (product) => `What kind of problem do you have with ${product}?`,
  chooseTopic: 'Which of these is closest to your problem?',
  is: (question, answer) => `“${question}” is “${answer}”`,
  isNot: (question, answer) => `“${question}” isn’t “${answer}”`,
  includes: (question, answer) => `“${question}” includes “${answer}”`,
  doesNotInclude: (question, answer) => `“${question}” doesn’t include “${answer}”`,
  isAnswered: (question) => `“${question}” is answered`,
  isNotAnswered: (question) => `“${question}” isn’t answered`,
  and: 'and',
  or: 'or',
  never: 'never',
  otherwise: 'otherwise',
};
