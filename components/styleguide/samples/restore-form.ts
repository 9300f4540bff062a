import { formFlow } from '@/lib/flow';
import type { FormQuestion, Option } from '@/lib/format';
import { LONG_TITLE } from './articles';

/** A question of this id; what isn’t said is empty. */
function question(id: string, label: string, changes: Partial<FormQuestion> = {}): FormQuestion {
  return {
    id,
    order: 0,
    control: changes.options === undefined ? 'textbox' : 'dropdown',
    label,
    required: true,
    options: [],
    dynamicOptions: null,
    visibility: null,
    hidden: false,
    watermarkText: '',
    infoBalloonText: '',
    hints: [],
    content: '',
    maxLength: 0,
    numberOfLines: 0,
    validations: [],
    useAsAdditionalDetails: false,
    diagnosticInputRequiredClients: [],
    ...changes,
  };
}

function options(...texts: readonly string[]): readonly Option[] {
  return texts.map((text) => ({ value: text, text }));
}

const REGIONS = options(
  'East US',
  'West US',
  'North Europe',
  'West Europe',
  'Japan East',
  'Brazil South',
  'UK South',
  'India',
);
const SERVERS = options('prod-orders', 'prod-billing');

/**
 * Every field a form can have, one for each example: all are drawn on one page, so none is drawn twice. Ids of a page come
 * from a question’s place in its flow, so all examples of fields are questions of this one.
 */
export const FIELDS = formFlow({
  id: 'example-fields',
  title: 'Questions about your restore',
  description: '',
  form: {
    title: 'Questions about your restore',
    subscriptionRequired: false,
    resourceRequired: false,
    fileAttachmentHint: '',
    diagnosticCard: null,
    questions: [
      question('line', 'What is the name of the source server?', { hints: ['It’s on the server’s overview page.'] }),
      question('line-filled', 'What is the name of the target server?', { required: false, maxLength: 63 }),
      question('line-wrong', 'What is the name of the resource group?'),
      question('line-long', `${LONG_TITLE}: what did you see first?`),
      question('lines', 'Describe what happened', { control: 'multilinetextbox', numberOfLines: 4, required: false }),
      question('number', 'How many hours ago did it fail?', { control: 'numerictextbox' }),
      question('number-wrong', 'How many servers are affected?', { control: 'numerictextbox' }),
      question('time', 'When did the restore start?', { control: 'datetimepicker' }),
      question('time-filled', 'When did the restore end?', { control: 'datetimepicker' }),
      question('list', 'Which region is the server in?', { options: REGIONS }),
      question('list-filled', 'Which region do you restore to?', { options: REGIONS }),
      question('live', 'Which server is it?', {
        options: SERVERS,
        dynamicOptions: {
          uri: '/subscriptions/{subscriptionid}/providers/Microsoft.DBforPostgreSQL/flexibleServers?api-version=1',
          textTemplate: '',
          dependsOn: '',
          fallback: SERVERS,
        },
      }),
      question('one', 'What kind of restore was it?', { options: options('Point in time', 'Geo', 'Deleted server') }),
      question('one-chosen', 'Did the restore finish?', { options: options('Yes', 'No') }),
      question('one-wrong', 'Is the server still needed?', { options: options('Yes', 'No') }),
      question('one-long', 'What did the portal say?', { options: options(`${LONG_TITLE}.`, 'Nothing') }),
      question('many', 'What is affected?', {
        control: 'multiselectdropdown',
        options: options('Reads', 'Writes', 'Backups'),
        required: false,
      }),
    ],
  },
});

/** A small form, for what is drawn beside its questions: progress, answers, the map. */
export const RESTORE = formFlow({
  id: 'example-restore',
  title: 'A restore didn’t finish',
  description: '',
  form: {
    title: 'A restore didn’t finish',
    subscriptionRequired: false,
    resourceRequired: false,
    fileAttachmentHint: '',
    diagnosticCard: null,
    questions: [
      question('kind', 'What kind of restore was it?', { options: options('Point in time', 'Geo') }),
      question('region', 'Which region do you restore to?', {
        options: options('East US', 'West US'),
        visibility: 'kind == Geo',
      }),
      question('server', 'What is the name of the source server?'),
      question('message', 'What did the portal say?', { control: 'multilinetextbox' }),
    ],
  },
});
