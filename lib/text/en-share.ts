import { plural } from './plural';

/** English words of sharing and copying. Scripts that load later read them by `shareText`. */
export const enShare = {
  open: 'Share',
  link: 'Link',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  linkWithDetailsCopied: 'The link is copied. It holds the details; whoever has the link can read them.',
  copyFailed: 'Copying did not work. Please select the text and copy it yourself.',
  thisLink: 'Link to this page',
  asMarkdown: 'This page as Markdown',
  copyAs: 'Copy the text',
  formats: { html: 'For mail and documents', markdown: 'Markdown', text: 'Plain text' },
  formatCopied: {
    html: 'The page is copied with its headings and lists.',
    markdown: 'The page is copied as Markdown.',
    text: 'The page is copied as plain text.',
  },
  mail: 'By mail',
  device: 'Another app',
  qr: 'QR code',
  qrFor: (link: string) => `QR code of ${link}`,
  qrHelp: 'Point a phone’s camera at it.',
  qrTooLong: 'This link is too long for a QR code.',
  withDetails: 'With the details that are filled in',
  withDetailsHelp: 'Whoever has the link can read them.',
  onlySteps: 'Only some steps',
  onlyStepsHelp: 'The link then shows the chosen steps first, and leads on to the whole page.',
  step: (number: number, words: string) => `Step ${number}: ${words}`,
  steps: (numbers: readonly number[]) =>
    `${plural(numbers.length, { one: 'step', other: 'steps' })} ${new Intl.ListFormat('en').format(numbers.map(String))}`,
  sendOn: 'Send this to somebody',
  typedStays: 'The link holds what was chosen. What you typed stays in this browser.',
  sent: (count: number) =>
    `Whoever sent you this link has ${plural(count, { one: 'answered one question', other: 'answered {n} questions' })} for you. What was answered stands below; change what is not so, and go on from here.`,
  from: 'From',
  printedOn: 'Printed on',
  excerpt: (steps: string, of: number) =>
    `You were sent ${steps} of ${of}. The rest of the page is hidden, so that you see these first.`,
  showAll: 'Show the whole page',
  allShown: 'The whole page is shown.',
};
