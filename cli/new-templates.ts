import { articleTemplate, headerTemplate, type NewArticleFields } from './article-template';

/** What `stepwise new` can write: a name on the command line and the text of the file. */
export const TEMPLATES = {
  article: articleTemplate,
  form: formTemplate,
  troubleshooter: troubleshooterTemplate,
} as const satisfies Readonly<Record<string, (fields: NewArticleFields) => string>>;

/** A new question form with a question that depends on another. */
function formTemplate(fields: NewArticleFields): string {
  return jsonTemplate(fields, 'problemScopingQuestions', {
    $schema: 'SelfHelpContent',
    title: fields.title,
    subscriptionRequired: true,
    resourceRequired: true,
    fileAttachmentHint: '',
    formElements: [
      {
        id: 'problem_start_time',
        order: 1,
        controlType: 'datetimepicker',
        displayLabel: 'When did the problem start?',
        required: true,
      },
      {
        id: 'what_fails',
        order: 2,
        controlType: 'dropdown',
        displayLabel: 'What isn’t working?',
        dropdownOptions: [
          { value: 'it_fails', text: 'It fails with a message' },
          { value: 'it_is_slow', text: 'It takes too long' },
          { value: 'dont_know_answer', text: 'Other, don’t know, or not applicable' },
        ],
        required: true,
      },
      {
        id: 'message',
        order: 3,
        controlType: 'textbox',
        displayLabel: 'What does the message say?',
        visibility: 'what_fails == it_fails',
        required: false,
      },
      {
        id: 'problem_description',
        order: 1000,
        controlType: 'multilinetextbox',
        displayLabel: 'What happened?',
        hints: [{ text: 'What you have already tried' }],
        useAsAdditionalDetails: true,
        required: true,
      },
    ],
  });
}

/** A new guided troubleshooter with two questions and an outcome for each answer. */
function troubleshooterTemplate(fields: NewArticleFields): string {
  return jsonTemplate(fields, 'TSG_Workflow', {
    $schema: '/schemas/tsg-workflow.json',
    title: fields.title,
    solves: fields.description,
    haveReady: ['What the reader should have ready'],
    questions: [
      {
        id: 'what_fails',
        displayLabel: 'What isn’t working?',
        dropdownOptions: [
          { value: 'it_fails', text: 'It fails with a message' },
          { value: 'it_is_slow', text: 'It takes too long' },
        ],
        next: [{ when: 'what_fails == it_is_slow', goto: 'slow' }, { goto: 'message' }],
      },
      {
        id: 'message',
        displayLabel: 'What does the message say?',
        dropdownOptions: [
          { value: 'access', text: 'Access is denied' },
          { value: 'dont_know_answer', text: 'Other, don’t know, or not applicable' },
        ],
        next: [{ when: 'message == access', goto: 'no_access' }, { goto: 'ask_support' }],
      },
    ],
    outcomes: [
      { id: 'slow', title: 'Give it time', text: 'Say how long it usually takes.', articleIds: [] },
      { id: 'no_access', title: 'Ask for the right role', text: 'Say which role, and who gives it.', articleIds: [] },
      {
        id: 'ask_support',
        title: 'Send the summary to support',
        text: 'Say what support will look at.',
        articleIds: [],
        ending: 'notSolved',
      },
    ],
  });
}

function jsonTemplate(fields: NewArticleFields, kind: string, body: unknown): string {
  const header = headerTemplate({ ...fields, kind, schemaVersion: '1' });
  return `${header}\n# ${fields.title}\n\n---\n${JSON.stringify(body, null, 2)}\n---\n`;
}
