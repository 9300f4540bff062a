import { plural } from './plural';

/** Numbers that are spelled out in a sentence. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** English words of sharing and copying. Scripts that load later read them by `shareText`. */
export const enShare = {
  open: 'Share',
  link: 'Link',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkWithDetailsCopied: 'Link copied. It includes your details, which anyone with the link can read.',
  copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  thisLink: 'Link to this page',
  asMarkdown: 'This page as Markdown',
  copyAs: 'Copy the text',
  formats: { html: 'For email and documents', markdown: 'Markdown', text: 'Plain text' },
  formatCopied: {
    html: 'Page copied with headings and lists.',
    markdown: 'Page copied as Markdown.',
    text: 'Page copied as plain text.',
  },
  mail: 'Email',
  device: 'Another app',
  qr: 'QR code',
  qrFor: (link: string) => `QR code for ${link}`,
  qrHelp: 'Scan it with a phone’s camera.',
  qrTooLong: 'This link is too long for a QR code.',
  withDetails: 'Include the details you filled in',
  withDetailsHelp: 'Anyone with the link can read them.',
  onlySteps: 'Only some steps',
  onlyStepsHelp: 'The link shows these steps first, with a button to show the whole page.',
  step: (number: number, words: string) => `Step ${number}: ${words}`,
  steps: (numbers: readonly number[]) =>
    `${plural(numbers.length, { one: 'step', other: 'steps' })} ${new Intl.ListFormat('en').format(numbers.map(String))}`,
  sendOn: 'Send this to someone',
  typedStays: 'The link includes your choices, but not what you typed.',
  /** @param isEnd whether the page is where the flow ends, so that nothing is left to answer */
  sent: (count: number, isEnd: boolean) => {
    const [is, it] = count === 1 ? ['Their answer is', 'it if it’s'] : ['Their answers are', 'anything that’s'];
    const next = isEnd
      ? `Check ${count === 1 ? 'it' : 'them'} before you follow these steps.`
      : `Change ${it} wrong, and continue from here.`;
    return `The person who sent you this link answered ${NUMBERS[count] ?? count} ${count === 1 ? 'question' : 'questions'} for you. ${is} below. ${next}`;
  },
  from: 'From',
  printedOn: 'Printed on',
  excerpt: (steps: string, of: number) => `This link shows ${steps} of ${of}. The rest of the page is hidden for now.`,
  showAll: 'Show the whole page',
  allShown: 'Showing the whole page.',
};
