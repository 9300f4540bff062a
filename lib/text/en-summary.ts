/** English words of the case summary: in the page, and in the text that is copied. */
export const enSummary = {
  /** Over the copied text. */
  titleOf: (flow: string) => `Case summary: ${flow}`,
  answers: 'Answers',
  tried: 'What was tried',
  attach: 'What to attach',
  notKnown: 'Not known:',
  /** Under an answer that its question does not accept. */
  refused: '(Please check: this is not the kind of answer that was asked for.)',
  link: 'Link:',
  /** A time in UTC, then as it was entered. */
  time: (utc: string, local: string, zone: string) => `${utc} (entered as ${local}, ${zone})`,
};

/** English words around the case summary on its page. */
export const enSummaryPage = {
  title: 'Case summary',
  lead: 'Everything you answered, ready to hand over. It stands on this page alone: nothing of it is stored, so copy it or print it before you leave.',
  empty: 'Nothing was answered, so there is nothing to sum up yet. You can still hand over the link.',
  recommended: 'Recommended',
  attachHelp: 'Tick off what you have at hand.',
  notKnownHelp: (count: number) =>
    count === 1
      ? 'One question was left open, because the answer was not known.'
      : `${count} questions were left open, because the answer was not known.`,
  linkName: 'Permanent link',
  linkHelp: 'It leads back here with your choices. What you typed is not in it.',
  copyLink: 'Copy the link',
  linkCopied: 'The link is copied.',
  copyAs: 'Copy as',
  formats: { text: 'Plain text', html: 'Mail and documents', markdown: 'Markdown', json: 'JSON for a ticket system' },
  copied: {
    text: 'The summary is copied as plain text.',
    html: 'The summary is copied with its headings and lists.',
    markdown: 'The summary is copied as Markdown.',
    json: 'The summary is copied as JSON.',
  },
  copyFailed: 'Copying did not work. Please select the text below and copy it yourself.',
  print: 'Print',
  asText: 'As plain text, to select and copy',
  asJson: 'As JSON, for a ticket system',
  contact: 'Hand it over',
  contactLink: 'Contact support',
  contactLinkHelp: 'Copy the summary first; it is what support will ask you for.',
  contactMail: (address: string) => `Write to ${address}`,
  contactMailHelp: 'The mail opens with the link in it. Copy the summary first and paste it in.',
  mailSubject: (title: string) => `Case: ${title}`,
  mailBody: (link: string) => `The case summary (please paste it here):\n\n\n${link}\n`,
  contactSend: 'Send this summary to support',
  contactSendHelp: 'What stands above is sent as it stands, once, and to support alone.',
  delivered: 'The summary has been sent to support.',
  reference: (reference: string) => `Its number there is ${reference}. Please keep it.`,
  failed: {
    title: 'The summary could not be sent',
    unreachable: 'Support’s system could not be reached.',
    timeout: 'Support’s system did not answer in time.',
    refused: (status: number) => `Support’s system did not take it (status ${status}).`,
    help: 'Nothing is lost: everything still stands below. Send it once more in a minute, or copy it and hand it over by other means.',
  },
};
