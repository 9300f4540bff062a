/** English words of "Did this solve your problem?". */
export const enFeedback = {
  question: 'Did this solve your problem?',
  yes: 'Yes',
  no: 'No',
  why: 'What went wrong?',
  reasons: {
    didNotWork: 'It didn’t work',
    notMyProblem: 'It’s about a different problem',
    hardToFollow: 'It’s hard to follow',
    outOfDate: 'It’s out of date',
    other: 'Something else',
  },
  comment: 'Anything we should know? (optional)',
  note: 'The people who write these articles read this. They can’t reply. Leave out names, passwords, and keys.',
  send: 'Send',
  thanks: 'Thanks. Your answer helps us improve this page.',
  failed: 'Your answer couldn’t be sent. Try again.',
  thanksTitle: 'Thank you',
  back: 'Back to the page',
} as const;
