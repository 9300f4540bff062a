/** English words of the case summary: in the page, and in the text that is copied. */
export const enSummary = {
  /** Over the copied text. */
  titleOf: (flow: string) => `Case summary: ${flow}`,
  answers: 'Answers',
  tried: 'What was tried',
  attach: 'What to attach',
  notKnown: 'Not known:',
  link: 'Link:',
  /** A time in UTC, then as it was entered. */
  time: (utc: string, local: string, zone: string) => `${utc} (entered as ${local}, ${zone})`,
};
