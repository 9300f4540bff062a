import { SolvedForm, ThanksPage } from '@/components/feedback';
import type { Family } from '../example';

/** What readers say about a page. */
export const FEEDBACK: Family = {
  id: 'feedback',
  name: 'Feedback',
  examples: [
    {
      name: 'Did this solve your problem?',
      use: 'Put it at the end of an article or an outcome; No asks for the reason.',
      drawn: <SolvedForm page="/articles/example-record" />,
    },
    {
      name: 'Done',
      use: 'Readers without script meet it after they sent the form.',
      drawn: <ThanksPage page="/articles/example-record" />,
    },
  ],
};
