import { plural } from './plural';

/** Numbers that are spelled out in a sentence. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** English words of the pages of flows. */
export const enFlow = {
  kinds: {
    form: 'Questions',
    steps: 'Step by step',
    troubleshooter: 'Guided troubleshooter',
  },
  solvesPlain: {
    form: 'These are the questions support asks about this problem.',
    steps: 'Follow the steps one at a time and say what happened.',
    troubleshooter: 'Answer a few questions to find what solves your problem.',
    finder: 'Choose your product, then your problem.',
  },
  start: 'Start now',
  startHere: {
    form: 'Answer the questions',
    steps: 'Follow these steps',
    troubleshooter: 'Start now',
    finder: 'Start now',
  },
  before: 'Before you start',
  canChange: 'You can go back and change any answer.',
  endsWith: {
    form: 'At the end, you get a summary to copy or send.',
    steps: 'At the end, you get a summary of what you tried.',
    troubleshooter: 'At the end, you see what solves your problem, and get a summary to copy or send.',
    finder: 'At the end, you see the articles about your problem.',
  },
  count: (questions: number) => plural(questions, { one: 'One question', other: 'Up to {n} questions, one at a time' }),
  /** @param isAll whether every reader takes all of them; else one cause of several has its own */
  stepCount: (steps: number, isAll: boolean) =>
    plural(steps, { one: '{n} step', other: `${isAll ? '' : 'Up to '}{n} steps, one at a time` }),
  noQuestions: 'There are no questions, so you’ll go straight to the summary.',
  haveReady: 'Have this ready',
  /** Of a form: what it asks for that takes looking up. */
  haveReadyForm: 'Find the answers to these first',
  attach: 'You may be asked to attach',
  privacy: (takesText: boolean) =>
    `${takesText ? 'What you type isn’t stored on our servers or put in links. ' : ''}What you choose is in the page’s address, so you can send the link to someone who can continue from there.`,
  allOnOne: 'All questions on one page',
  oneByOne: 'One question at a time',
  articleLink: {
    form: 'About these questions',
    steps: 'Read the full article',
    troubleshooter: 'About this troubleshooter',
  },
  progress: (number: number, more: number) =>
    more === 0 ? `Question ${number}, the last one` : `Question ${number} of about ${number + more}`,
  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  result: 'Your result',
  keys: 'When a choice has focus, press 1–9 to choose and Enter to continue.',
  steps: 'Steps',
  choiceOf: (number: number) => `Question ${number}`,
  required: 'Required',
  optional: 'Optional',
  chooseOne: 'Choose…',
  chooseMany: 'Choose all that apply',
  whatToSay: 'What to say',
  example: (text: string) => text,
  upTo: (characters: string) => `Up to ${characters} characters`,
  numberHint: (examples: readonly string[]) => `A number${suchAs(examples)}`,
  dateHint: 'Enter the date and time, and choose the time zone.',
  zone: 'Time zone',
  /** Where people say it otherwise than the list of zones. */
  zoneRegions: {
    America: 'Americas',
    Atlantic: 'Atlantic Ocean',
    Indian: 'Indian Ocean',
    Pacific: 'Pacific Ocean',
  } as Readonly<Record<string, string>>,
  inUtc: (times: string) => `That is ${times}.`,
  groups: 'Groups of choices',
  liveText: 'Or type the name',
  check: 'Automatic check',
  checkUses:
    'In the Azure portal, an automatic check uses this answer. This site can’t run it, but your answer goes into the summary.',
  checkNotHere:
    'These questions come with an automatic check. It runs in the Azure portal when you create a support request there.',
  goOn: 'Continue',
  back: 'Back',
  toSummary: 'Finish early',
  yourAnswers: 'Your answers',
  change: 'Change',
  answerNow: 'Answer',
  notAnswered: 'Not answered',
  typedElsewhere: 'Not included: what you type is never in a link',
  noLonger: 'No longer asked',
  noLongerHelp:
    'You answered these before you changed another answer. They’re kept while you continue, but left out of the summary and of links you share.',
  forget: 'Clear what I typed',
  startAgain: 'Start over',
  /**
   * @param isEnd whether the page is where the flow ends, so that nothing is left to answer
   * @param isDone whether some of it was done rather than answered, such as a step
   */
  sent: (count: number, { isEnd, isDone }: { readonly isEnd: boolean; readonly isDone: boolean }) => {
    const isOne = count === 1 && !isDone;
    const check = `Check ${isOne || isDone ? 'it' : 'them'} before you continue.`;
    const change = `Change ${isOne ? 'it if it’s' : 'anything that’s'} wrong, and continue from here.`;
    const answered = `answered ${NUMBERS[count] ?? count} ${count === 1 ? 'question' : 'questions'} for you`;
    const said = isDone
      ? 'already did part of this. What they did is below.'
      : `${answered}. ${isOne ? 'Their answer is' : 'Their answers are'} below.`;
    return `The person who sent you this link ${said} ${isEnd ? check : change}`;
  },
  dropped: 'Part of this link is out of date',
  droppedHelp: { check: 'The rest was kept. Check the answers below.', other: 'Your other answers were kept.' },
  droppedReasons: {
    unknownQuestion: (name: string) => `This flow has no question “${name}”.`,
    unknownOption: (name: string, value: string) =>
      value === '' ? `The answer to “${name}” isn’t one that it offers.` : `“${value}” isn’t an answer to “${name}”.`,
    onlyOneAnswer: (name: string, value: string) => `“${name}” takes one answer, so “${value}” was left out.`,
    takesNoText: (name: string) => `“${name}” doesn’t take text.`,
    isTyped: (name: string) => `You answer “${name}” by typing, and links don’t include typed text.`,
  },
  moreAsked: (count: number) =>
    plural(count, {
      one: 'Your answers added one more question.',
      other: 'Your answers added {n} more questions.',
    }),
  errorTitle: (title: string) => `Error: ${title}`,
  errors: 'There’s a problem',
  /** In the list of errors: the question, then what to do about its answer. */
  errorOf: (question: string, problem: string) =>
    /[.:?!。：？！]$/.test(question) ? `${question} ${problem}` : `${question}: ${problem}`,
  problems: {
    required: 'Answer this question',
    requiredChoice: 'Choose an answer',
    pattern: 'This isn’t in the expected format',
    greaterThan: (limit: string) => `This must be more than ${limit}`,
    lessThan: (limit: string) => `This must be less than ${limit}`,
    maxLength: (limit: string) => `This can have at most ${limit} ${limit === '1' ? 'character' : 'characters'}`,
    minLength: (limit: string) => `This must have at least ${limit} ${limit === '1' ? 'character' : 'characters'}`,
    notANumber: (examples: readonly string[]) => `Enter a number${suchAs(examples)}`,
    notADate: 'Enter a date and time, such as 2024-05-31 14:30, and choose a time zone from the list',
    skippedTime: 'This time doesn’t exist: clocks skipped it when they went forward',
    repeatedTime: 'This time occurred twice when clocks went back; the first one is used',
  },
  error: 'Error:',
  warning: 'Check this:',
  checkTitle: 'Check your answers',
  checkHelp: 'These answers become your case summary. Nothing is sent to support.',
  checkEmpty: 'None of these questions needs an answer.',
  toSummaryFromCheck: 'Continue to the summary',
  goOnWithout: 'Continue anyway',
  unfinished: 'Some questions aren’t answered yet',
  unfinishedHelp: 'Answer the rest, or get a summary of what you’ve answered so far.',
  goOnAnswering: 'Answer the rest',
  nothingYet: 'Your result so far',
  nothingYetHelp: 'You haven’t answered anything yet, so there’s nothing to summarize.',
  tryFirst: 'Try this first',
  recommended: 'Recommended solution',
  more: 'More articles that may help',
  similar: 'Similar articles',
  similarOnly: 'Articles that may help',
  documents: 'Documents',
  form: 'Questions support will ask',
  formHelp: 'Answer them now, so that support can start right away.',
  followSteps: 'Follow these steps one at a time',
  openArticle: 'Open the article',
  restOfArticle: (steps: number) =>
    steps === 0
      ? 'Read the rest in the article'
      : plural(steps, { one: 'One more step in the article', other: '{n} more steps in the article' }),
  readHere: (steps: number) => (steps < 2 ? 'Read it here' : `Read it here: ${steps} steps`),
  aboutCode: (code: string) => `About ${code}`,
  codeInArticle: (heading: string) => `Go to “${heading}” in the article`,
  solvedLead: 'Glad that worked. The summary below lists what you did, in case you need it again.',
  notSolvedLead: 'Here’s what you can do next.',
  caseSummary: 'Your case summary',
  changeAnswers: 'Change your answers',
  search: 'Or search',
  noneTried: 'You haven’t answered anything yet.',
  failed: 'The next page couldn’t be loaded. Try again.',
};

function suchAs(examples: readonly string[]): string {
  return examples.length === 0 ? '' : `, such as ${examples.join(' or ')}`;
}

/** English words of the finder. */
export const enFinder = {
  title: 'Guided help',
  description: 'Choose your product, then your problem, to get to the articles that solve it.',
  otherKind: 'Other problems',
  otherGroup: 'Other services',
};

/** What a screen of a flow asks about. */
type AskedKind = 'question' | 'step' | 'card';

const NAMES: Readonly<Record<AskedKind, string>> = { question: 'question', step: 'step', card: 'check' };

function namesOf(kinds: readonly AskedKind[]): string {
  return new Intl.ListFormat('en').format(kinds.map((kind) => NAMES[kind]));
}

/** English words of a flow's map. `asked` are the kinds of what it asks, each once. */
export const enFlowMap = {
  name: 'Map',
  link: {
    form: 'Map of all questions and outcomes',
    steps: 'Map of all steps and outcomes',
    troubleshooter: 'Map of all questions and outcomes',
  },
  linkWithWay: 'Map with your path marked',
  title: (flow: string) => `Map: ${flow}`,
  lead: (asked: readonly AskedKind[]) => `Every ${namesOf(asked)} with its answers, and every outcome they lead to.`,
  leadBegun: (asked: readonly AskedKind[]) =>
    `Every ${namesOf(asked)} and every outcome. The path you’ve taken so far is marked.`,
  begin: (first: AskedKind) => `Start at the first ${NAMES[first]}`,
  toSummary: 'Back to your case summary',
  toQuestion: (open: AskedKind) => `Back to your ${NAMES[open]}`,
  drawing: 'Diagram',
  tools: 'Diagram tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to frame',
  whole: 'Full screen',
  save: (format: string) => `Download as ${format}`,
  hint: 'Drag to move, Ctrl + scroll to zoom. When the diagram has focus, press + or − to zoom, 0 to fit, and the arrow keys to move.',
  list: 'As a list',
  onlyList: 'This flow is too large for a readable diagram, so it’s shown as a list.',
  tooLarge: 'This flow is too large for a map. Its pages show one part at a time.',
  kinds: { question: 'Question', step: 'Step', card: 'Check', outcome: 'Outcome' },
  firstKinds: { question: 'First question', step: 'First step', card: 'First check', outcome: 'Outcome' },
  here: 'you are here',
  answered: 'You answered:',
  passedOver: 'nothing, or something you typed, which links don’t include',
  next: 'Then:',
  /** The answers that take a way, where they begin a line. */
  way: (label: string) => label.charAt(0).toUpperCase() + label.slice(1),
};
