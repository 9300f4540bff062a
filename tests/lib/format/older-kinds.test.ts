import { expect, it } from 'vitest';
import { codesOf, readWith } from './reading';

const LIST = `
# Moving a server

Tell us before we call you.

* Is it one server, or several?
* What do these commands print?
  (sign in to the server first)
** \`hostname -f\`
    * \`nslookup <server>\`
* Since when?
`;

it('a form of an older repository asks what its list asks', () => {
  const { article, diagnostics } = readWith({ selfHelpType: 'supportTopicBasedScopingQuestions' }, LIST);
  expect(codesOf(diagnostics)).toEqual([]);
  expect(article.kind).toBe('problemScopingQuestions');
  expect(article.name).toBe('Moving a server');
  expect(
    article.form?.questions.map(({ id, control, label, hints, required }) => ({ id, control, label, hints, required })),
  ).toEqual([
    {
      id: 'question-1',
      control: 'multilinetextbox',
      label: 'Is it one server, or several?',
      hints: [],
      required: false,
    },
    {
      id: 'question-2',
      control: 'multilinetextbox',
      label: 'What do these commands print? (sign in to the server first)',
      hints: ['<code>hostname -f</code>', '<code>nslookup &lt;server></code>'],
      required: false,
    },
    { id: 'question-3', control: 'multilinetextbox', label: 'Since when?', hints: [], required: false },
  ]);
});

it('such a form without a list is reported', () => {
  const { article, diagnostics } = readWith(
    { selfHelpType: 'supportTopicBasedScopingQuestions' },
    '\n# Moving\n\nCall us.\n',
  );
  expect(article.form?.questions).toEqual([]);
  expect(codesOf(diagnostics)).toEqual(['form-without-questions@4:3']);
});

it('such a form whose body is JSON after all is read as JSON', () => {
  const json = '{ "formElements": [{ "id": "when", "order": 1, "controlType": "textbox", "displayLabel": "When?" }] }';
  const { article } = readWith(
    { selfHelpType: 'SupportTopicBasedScopingQuestions' },
    `\n# Moving\n---\n${json}\n---\n`,
  );
  expect(article.form?.questions.map(({ id }) => id)).toEqual(['when']);
});

it('a question of an older repository is an article with its answer', () => {
  const { article, diagnostics } = readWith(
    { selfHelpType: 'faq' },
    '\n# How do I set the time zone?\n\n* Open the settings.\n',
  );
  expect(codesOf(diagnostics)).toEqual([]);
  expect(article.kind).toBe('generic');
});
