/** English words of the case summary: in the page, and in the text that is copied. */
export const enSummary = {
  /** Over the copied text. */
  titleOf: 'Case summary: {flow}',
  answers: 'Answers',
  tried: 'What was tried',
  attach: 'What to attach',
  notKnown: 'Answered “Don’t know”:',
  /** Under an answer that its question does not accept. */
  refused: '(Check this: it isn’t the kind of answer the question asks for.)',
  /** Under a question that the translation doesn’t have, so that it’s in the reader’s language. */
  onlyIn: '(Only in {language}. The translation doesn’t have it.)',
  /** Over a summary for the support team of an article that isn’t in its language. */
  noTranslation: 'There’s no translation. The questions and answers are in {language}.',
  /** Over what the reader saw, below the same in the support team’s language. */
  original: 'Answered in {language}: {flow}',
  link: 'Link:',
  /** A time in UTC, then as it was entered. */
  time: '{utc} (entered as {local}, {zone})',
} as const;

/** English words around the case summary on its page. */
export const enSummaryPage = {
  title: 'Case summary',
  lead: 'Everything you answered, ready to hand over. We don’t store it, so copy or print it before you leave this page.',
  empty: 'You haven’t answered anything, so there’s nothing to summarize yet. You can still share the link.',
  /** Over the summary in the reader’s language, beside the one for the support team. */
  inYours: 'In {language}',
  forSupport: 'For support, in {language}',
  recommended: 'Recommended',
  attachHelp: 'Check off what you have ready.',
  notKnownHelp:
    '{count, plural, one {One question was left open because you didn’t know the answer.} other {{count} questions were left open because you didn’t know the answers.}}',
  linkName: 'Permanent link',
  linkHelp: 'This link restores your choices, but not what you typed.',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied.',
  copyAs: 'More formats',
  copySummary: 'Copy summary',
  formats: { html: 'Email and documents', markdown: 'Markdown', json: 'JSON for a ticket system' },
  copied: {
    text: 'Summary copied as plain text.',
    html: 'Summary copied with headings and lists.',
    markdown: 'Summary copied as Markdown.',
    json: 'Summary copied as JSON.',
  },
  copyFailed: 'Couldn’t copy. Select the text below and copy it yourself.',
  print: 'Print',
  asText: 'As plain text, to select and copy',
  asJson: 'As JSON, for a ticket system',
  contactLink: 'Contact support',
  contactLinkHelp: 'Copy the summary first. Support will ask for it.',
  contactMail: 'Email {address}',
  contactMailHelp: 'The email opens with the link in it. Copy the summary first, then paste it in.',
  mailSubject: 'Case: {title}',
  mailBody: 'Paste the case summary here:\n\n\n{link}\n',
  contactSend: 'Send this summary to support',
  contactSendHelp: 'The summary above is sent to support exactly as shown, and to no one else.',
  delivered: 'The summary has been sent to support.',
  reference: 'Your reference number is {reference}. Save it for your records.',
  failed: {
    title: 'The summary couldn’t be sent',
    unreachable: 'We couldn’t reach the support system.',
    timeout: 'The support system didn’t answer in time.',
    busy: 'Too many summaries are on their way to the support system right now.',
    refused: 'The support system didn’t accept it (status {status}).',
    help: 'Nothing was lost. Your summary is below. Try again in a minute, or copy it and send it another way.',
  },
} as const;
