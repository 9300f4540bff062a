import type { KindFields } from './kind-fields';

/** What a troubleshooter's JSON holds; lib/flow reads it, checks it, and makes a flow of it. */
export const WORKFLOW_FIELDS: KindFields = {
  shown: [
    'title',
    'solves',
    'haveready[]',
    'fileattachmenthint',
    'questions[].displaylabel',
    'questions[].dropdownoptions[]',
    'questions[].dropdownoptions[].text',
    'questions[].radiobuttonoptions[].text',
    'cards[].displaylabel',
    'outcomes[].title',
    'outcomes[].text',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'questionsfrom', reason: 'its questions are shown' },
    { path: 'start', reason: 'machinery' },
    { path: 'questions[]', reason: 'rules and values; hints stand with the question in the flow' },
    { path: 'cards[]', reason: 'rules, and what becomes the link to the article' },
    { path: 'outcomes[]', reason: 'what becomes the links to the articles' },
  ],
};
