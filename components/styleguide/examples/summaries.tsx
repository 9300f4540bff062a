import { SummarySheet, SummaryView } from '@/components/flow';
import type { Family } from '../example';
import { EMPTY_SUMMARY, FULL_SUMMARY, SUPPORT_SUMMARY } from '../samples/summary';

/** What a flow leaves its reader with. */
export const SUMMARIES: Family = {
  id: 'summaries',
  name: 'Case summaries',
  examples: [
    {
      name: 'Sheet of nothing yet',
      use: 'Readers meet it when they end a flow before they answered anything.',
      drawn: <SummarySheet summary={EMPTY_SUMMARY} />,
    },
    {
      name: 'Sheet in the language of support',
      use: 'It’s beside the reader’s where `supportLanguage` is another language; what its version lacks is marked.',
      drawn: <SummarySheet summary={SUPPORT_SUMMARY} language="de" />,
    },
    {
      name: 'Summary with a way to support',
      use: 'Put it at the end of every flow; the operator’s contact is the one main action.',
      drawn: (
        <SummaryView
          summary={FULL_SUMMARY}
          contact={{ kind: 'link', href: 'https://support.contoso.example/', label: '' }}
          action="/flows/example-restore/summary"
          fields={[]}
          level={2}
        />
      ),
    },
  ],
};
