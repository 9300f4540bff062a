import { plural } from './plural';

/** English words of the pages of flows. */
export const enFlow = {
  kinds: {
    form: 'Questions',
    steps: 'Step by step',
    troubleshooter: 'Troubleshooter',
    finder: 'Guided search',
  },
  solvesPlain: {
    form: 'These are the questions that support asks for this problem. At the end you have a summary that you can copy or send.',
    steps: 'Follow the steps one at a time and say what happened. At the end you have a summary of what you tried.',
    troubleshooter: 'Answer a few questions and come to what solves your problem.',
    finder: 'Choose the product, the kind of problem and the problem.',
  },
  start: 'Start now',
  startHere: {
    form: 'Answer the questions',
    steps: 'Follow step by step',
    troubleshooter: 'Start now',
    finder: 'Start now',
  },
  startHelp: {
    form: 'One at a time. You get a summary to copy or to send to support.',
    steps: 'One at a time. What you tried is kept for support.',
    troubleshooter: 'One question at a time, to what solves your problem.',
    finder: 'One choice at a time, to the article that solves it.',
  },
  before: 'Before you start',
  about: 'What to expect',
  count: (questions: number) => plural(questions, { one: 'One question', other: 'Up to {n} questions, one at a time' }),
  stepCount: (steps: number) => plural(steps, { one: '{n} step', other: '{n} steps, one at a time' }),
  noQuestions: 'It asks nothing: you go straight to the summary.',
  haveReady: 'Have this ready',
  attach: 'You may be asked to attach',
  privacy:
    'What you type stays in this browser: it is in no link and is kept on no server. What you choose stands in the address of the page, so you can send the link to somebody who goes on from there.',
  allOnOne: 'All questions on one page',
  oneByOne: 'One question at a time',
  articleLink: {
    form: 'About these questions',
    steps: 'The whole article',
    troubleshooter: 'About this troubleshooter',
  },
  progress: (number: number, more: number) =>
    more === 0 ? `Question ${number}, the last` : `Question ${number}, up to ${more} more`,
  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  choiceOf: (number: number) => `Choice ${number}`,
  required: 'Needed',
  optional: 'You can leave this out',
  chooseOne: 'Choose…',
  chooseMany: 'Choose all that apply',
  whatToSay: 'What to say',
  example: (text: string) => text,
  upTo: (characters: string) => `Up to ${characters} characters`,
  numberHint: (examples: readonly string[]) => `A number${suchAs(examples)}`,
  dateHint: 'Date and time, on the clock of the time zone beside it',
  zone: 'Time zone',
  zones: { common: 'Common', all: 'All time zones' },
  inUtc: (times: string) => `That is ${times}.`,
  groups: 'Groups of choices',
  liveText: (what: string) => (what === '' ? 'Or type its name' : `Or type the name (${what})`),
  check: 'Automatic check',
  checkUses:
    'In the Azure portal, an automatic check uses this answer. This site cannot run it; your answer goes into the summary.',
  checkNotHere:
    'An automatic check belongs to these questions. It runs in the Azure portal when you file a request there.',
  goOn: 'Continue',
  back: 'Back',
  toSummary: 'Skip to the summary',
  yourAnswers: 'Your answers',
  change: 'Change',
  answerNow: 'Answer',
  notAnswered: 'Not answered',
  typedElsewhere: 'Not here: typed text is never in a link',
  noLonger: 'No longer asked',
  noLongerHelp:
    'You answered these before you changed another answer. They are kept while you answer, and left out of the summary and of links that you send on.',
  forget: 'Forget what I typed',
  startAgain: 'Start again',
  dropped: 'Something in this link no longer fits',
  droppedHelp: 'The rest was kept. Please check the answers below.',
  droppedReasons: {
    unknownQuestion: (name: string) => `There is no question “${name}” any more.`,
    unknownOption: (name: string, value: string) =>
      value === ''
        ? `The answer to “${name}” is no longer offered.`
        : `“${value}” is no longer an answer to “${name}”.`,
    onlyOneAnswer: (name: string, value: string) => `“${name}” takes one answer; “${value}” was left out.`,
    takesNoText: (name: string) => `“${name}” takes no text.`,
    isTyped: (name: string) => `“${name}” is answered by typing, and a link carries no typed text.`,
  },
  moreAsked: (count: number) =>
    plural(count, {
      one: 'One more question is asked because of your answers.',
      other: '{n} more questions are asked because of your answers.',
    }),
  errorTitle: (title: string) => `Error: ${title}`,
  errors: 'There is a problem',
  problems: {
    required: 'Please answer this question',
    requiredChoice: 'Please choose an answer',
    pattern: 'This does not look as expected',
    greaterThan: (limit: string) => `This must be more than ${limit}`,
    lessThan: (limit: string) => `This must be less than ${limit}`,
    maxLength: (limit: string) => `This may have at most ${limit} ${limit === '1' ? 'character' : 'characters'}`,
    minLength: (limit: string) => `This must have at least ${limit} ${limit === '1' ? 'character' : 'characters'}`,
    notANumber: (examples: readonly string[]) => `This must be a number${suchAs(examples)}`,
    notADate: 'This must be a date and a time, such as 2024-05-31 14:30, in a time zone of the list',
    skippedTime: 'Clocks skipped this time when they were put forward; please check it',
    repeatedTime: 'Clocks showed this time twice when they were put back; the first one is meant',
  },
  error: 'Error:',
  warning: 'Please check:',
  checkTitle: 'Check your answers',
  checkHelp: 'This becomes your case summary. Nothing is sent.',
  checkEmpty: 'These questions need no answer.',
  toSummaryFromCheck: 'Continue to the summary',
  goOnWithout: 'Go on without them',
  unfinished: 'Not everything is answered yet',
  unfinishedHelp: 'You can go on answering, or take the summary of what you answered so far.',
  goOnAnswering: 'Go on answering',
  because: 'Because you answered',
  tryFirst: 'Try this first',
  recommended: 'Recommended solution',
  more: 'More that may help',
  similar: 'Similar articles',
  similarOnly: 'Articles that may help',
  documents: 'Documents',
  form: 'Questions that support asks',
  formHelp: 'Answer them before you ask for help, and support can start at once.',
  followSteps: 'Follow these steps one at a time',
  openArticle: 'Open the article',
  restOfArticle: (steps: number) =>
    steps === 0
      ? 'Read the rest in the article'
      : plural(steps, { one: 'One more step in the article', other: '{n} more steps in the article' }),
  readHere: 'Read it here',
  solvedLead: 'Good. Here is what helped, should you need it again.',
  notSolvedLead: 'Here is what you can do next.',
  caseSummary: 'Your case summary',
  changeAnswers: 'Change your answers',
  search: 'Or search',
  noneTried: 'You have not answered anything yet.',
  offers: 'Guided help',
  finderFor: (product: string) => `Find your problem with ${product}, one choice at a time`,
  formsOf: (count: number) => plural(count, { one: '{n} question form', other: '{n} question forms' }),
  findIt: 'Find your answer, one choice at a time',
  failed: 'The next page could not be loaded. Please try again.',
};

function suchAs(examples: readonly string[]): string {
  return examples.length === 0 ? '' : `, such as ${examples.join(' or ')}`;
}

/** English words of the finder. */
export const enFinder = {
  title: 'Find your answer',
  description:
    'Choose your product, then the kind of problem, then the problem itself, and you come to the articles that solve it.',
  otherKind: 'Other problems',
  otherGroup: 'Other services',
};

/** English words of a flow's map. */
export const enFlowMap = {
  name: 'Map',
  link: 'Map of all questions and ends',
  linkWithWay: 'Map, with your way marked',
  title: (flow: string) => `Map: ${flow}`,
  lead: 'Every question with the answers that lead on from it, and every end that can be reached.',
  leadBegun: 'Every question and every end that can be reached. The way that you have taken so far is marked.',
  begin: 'Start with the first question',
  toSummary: 'Back to your case summary',
  drawing: 'The flow as a drawing',
  list: 'The same as a list',
  onlyList: 'This flow is too large for a drawing that anybody could read, so it is shown as a list.',
  tooLarge: 'This flow is too large for a map. Its own pages show a part of it at a time.',
  kinds: { question: 'Question', step: 'Step', card: 'Check', outcome: 'End' },
  start: 'first',
  here: 'you are here',
  answered: 'You answered:',
  passedOver: 'nothing, or something typed that is in no link',
  next: 'Then:',
  when: (label: string) => `${label}:`,
};
