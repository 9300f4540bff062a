import { type CompiledTroubleshooter, troubleshooterFlow } from '@/lib/flow';
import { form, options, question } from './sample-form';

/** A troubleshooter's body with every part that it can have. */
export const WORKFLOW = {
  $schema: '/schemas/tsg-workflow.json',
  title: 'My restore failed',
  solves: 'Finds out why a restore failed.',
  haveReady: ['The name of the server'],
  fileAttachmentHint: 'The error message',
  questionsFrom: 'shared-questions',
  start: 'kind',
  questions: [
    {
      id: 'kind',
      displayLabel: 'What kind of restore was it?',
      dropdownOptions: [
        { value: 'pitr', text: 'To a point in time' },
        'Geo restore',
        { value: 'other', text: 'Other' },
      ],
      next: [
        { when: 'kind == pitr', goto: 'age' },
        { when: 'kind == Geo restore', goto: 'geo' },
        { goto: 'check_agent' },
      ],
    },
    { id: 'age', displayLabel: 'How old is the backup in days?', controlType: 'numerictextbox' },
    {
      id: 'network',
      next: [{ when: 'network == private && kind == pitr', goto: 'private' }, { goto: 'too_old' }],
    },
  ],
  cards: [
    {
      id: 'check_agent',
      articleId: 'agent-card',
      next: [{ when: 'check_agent == yes', goto: 'solved' }, { goto: 'too_old' }],
    },
  ],
  outcomes: [
    { id: 'geo', title: 'Wait for the replica', text: 'It takes an hour.', articleIds: ['geo-article'] },
    { id: 'private', title: 'Open the private endpoint' },
    { id: 'too_old', title: 'The backup is too old', ending: 'notSolved' },
    { id: 'solved', title: 'Solved', ending: 'solved' },
  ],
} as const;

/** The body with some keys changed. */
export function workflow(changes: Readonly<Record<string, unknown>> = {}): unknown {
  return { ...WORKFLOW, ...changes };
}

const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['agent-card', 'Check the agent'],
  ['geo-article', 'Geo restore'],
]);
const SHARED = form(
  question('network', { label: 'How do you connect?', options: options('public', 'private'), required: true }),
);

/** What the articles around the troubleshooter are. */
export const LOOK_UPS = {
  form: (articleId: string) => (articleId === 'shared-questions' ? SHARED : undefined),
  articleTitle: (articleId: string) => ARTICLES.get(articleId),
};

/** Compiles a body. */
export function compiled(value: unknown): CompiledTroubleshooter {
  return troubleshooterFlow({ id: 'restore-failed', title: 'Untitled', value, ...LOOK_UPS });
}
