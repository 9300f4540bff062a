import type { Family } from '../example';
import { AnswersExample, HeadExample, MapExample } from './flow-parts';

const ANSWERED = 'kind=Geo&region=East+US';

/** What is around the questions of a flow. */
export const FLOWS: Family = {
  id: 'flows',
  name: 'Progress, answers, and map',
  examples: [
    {
      name: 'Progress at the first question',
      use: 'Put it on top of every page of a flow; Back leads to the flow’s own page.',
      drawn: <HeadExample at="kind" />,
    },
    {
      name: 'Progress further on',
      use: 'Readers meet it once something was answered; Back keeps what they typed.',
      drawn: <HeadExample at="server" query={ANSWERED} hasBack />,
    },
    {
      name: 'Your answers',
      use: 'Put it beside a question, so that people can change what they said.',
      drawn: <AnswersExample at="server" query={ANSWERED} />,
    },
    {
      name: 'Map with the reader’s way',
      use: 'Use it to show a whole flow; the way that was taken is marked.',
      drawn: <MapExample query="kind=Geo" />,
    },
  ],
};
