import { decodeForm, type Flow, formFlow } from '@/lib/flow';
import { type CaseSummary, caseSummary } from '@/lib/share';
import { form, options, question } from '../flow/sample-form';

/** A form with every kind of answer that a summary tells apart. */
export const FLOW: Flow = formFlow({
  id: 'restore-questions',
  title: 'Restore a server',
  description: '',
  form: {
    ...form(
      question('start', { control: 'datetimepicker', label: 'When did it <b>begin</b>?', order: 10 }),
      question('info', { control: 'infoblock', content: 'Read this first' }),
      question('kind', {
        label: 'What kind?',
        order: 20,
        options: options(['pitr', 'To a point in time'], ['geo', 'Geo restore'], ['dont_know_answer', 'Not known']),
      }),
      question('region', { label: 'Which region?', visibility: 'kind == geo', options: options('East', 'West') }),
      question('tags', { control: 'multiselectdropdown', label: 'Which tools?', options: options('CLI', 'Portal') }),
      question('server', { label: 'Which server?' }),
      question('details', {
        control: 'multilinetextbox',
        label: 'What happened?',
        useAsAdditionalDetails: true,
        order: 1000,
      }),
    ),
    fileAttachmentHint: 'A screenshot; the <a href="https://logs.example">log</a>',
  },
});

/** The permanent link of the sample. */
export const LINK = '/flows/restore-questions/summary?kind=pitr';

/** The summary of what a form posted. */
export function summaryOf(
  posted: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
): CaseSummary {
  const fields = Array.isArray(posted) ? posted : Object.entries(posted);
  const { answers } = decodeForm(FLOW, fields);
  return caseSummary(FLOW, answers, { link: LINK, articleId: 'restore-form' });
}
