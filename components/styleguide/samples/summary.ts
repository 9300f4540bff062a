import type { CaseSummary, SummaryAnswer } from '@/lib/share';

function answer(id: string, question: string, said: string, changes: Partial<SummaryAnswer> = {}): SummaryAnswer {
  return {
    id,
    order: 0,
    control: 'textbox',
    question,
    answers: [said],
    values: [said],
    time: null,
    isLive: false,
    isRefused: false,
    isDescription: false,
    language: '',
    ...changes,
  };
}

/** A summary of nothing yet. */
export const EMPTY_SUMMARY: CaseSummary = {
  title: 'A restore didn’t finish',
  flowId: 'example-restore',
  articleId: '',
  link: '/flows/example-restore/summary',
  outcome: null,
  answers: [],
  notKnown: [],
  tried: [],
  attach: [],
  language: 'en',
  support: null,
};

/** A summary with everything that one can hold. */
export const FULL_SUMMARY: CaseSummary = {
  ...EMPTY_SUMMARY,
  outcome: {
    title: 'Wait for the replica',
    ending: 'answer',
    recommended: [{ title: 'Restore a server to another region', href: '/articles/example-1' }],
  },
  answers: [
    answer('what', 'Describe what happened', 'The restore has been at 99 % since this morning.', {
      isDescription: true,
    }),
    answer('server', 'What is the name of the source server?', 'prod-orders'),
    answer('hours', 'How many hours ago did it fail?', 'about a day', { isRefused: true, control: 'numerictextbox' }),
  ],
  notKnown: [answer('region', 'Which region do you restore to?', 'I don’t know')],
  tried: [
    {
      id: 's1',
      order: 1,
      step: 'Check the activity log',
      result: 'no',
      answer: 'It didn’t help',
      articleId: '',
      language: '',
    },
  ],
  attach: ['The activity log as a file', 'A screenshot of the error'],
};

/** What support gets of a form whose German version lacks a question. */
export const SUPPORT_SUMMARY: CaseSummary = {
  ...EMPTY_SUMMARY,
  title: 'Eine Wiederherstellung wurde nicht beendet',
  language: 'de',
  answers: [
    answer('what', 'Beschreiben Sie, was passiert ist', 'The restore has been at 99 % since this morning.', {
      isDescription: true,
    }),
    answer('region', 'In welche Region stellen Sie wieder her?', 'USA, Osten', { control: 'dropdown' }),
    answer('plan', 'Which plan is it?', 'Basic', { control: 'dropdown', language: 'en' }),
  ],
  attach: ['Das Aktivitätsprotokoll als Datei'],
};
