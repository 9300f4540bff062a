/** English words for question forms. */
export const enForm = {
  intro: 'These are the questions that support asks for this problem.',
  required: 'Required',
  optional: 'Optional',
  options: 'Answers to choose from',
  hints: 'What to say',
  dynamic: 'In the Azure portal, the list comes from your subscription.',
  askedWhen: 'Asked only when',
  neverAsked: 'Not asked at present',
  answerIs: (question: string, answer: string) => `“${question}” is “${answer}”`,
  answerIsNot: (question: string, answer: string) => `“${question}” is not “${answer}”`,
  answered: (question: string) => `“${question}” is answered`,
  notAnswered: (question: string) => `“${question}” is not answered`,
  and: 'and',
  or: 'or',
  doNotKnow: 'I do not know',
  unknownQuestion: 'another question',
  attach: 'What to attach',
  check: 'Automatic check',
  questions: 'Questions',
  controls: {
    dropdown: 'Choose one',
    multiselectdropdown: 'Choose any number',
    radiobuttongroup: 'Choose one',
    textbox: 'Short text',
    multilinetextbox: 'Text',
    numerictextbox: 'Number',
    datetimepicker: 'Date and time',
    infoblock: 'Information',
    textblock: 'Information',
  },
};

/** English words for the other kinds whose body is JSON. */
export const enKindPages = {
  recommendation: {
    impact: 'Impact',
    category: 'Helps with',
    offering: 'Product',
    resourceType: 'Resource type',
    benefits: 'What it brings',
    actions: 'What to do',
    tip: 'Tip',
    learnMore: 'Learn more about this recommendation',
  },
  topicList: { other: 'Other topics' },
  commonProblems: {
    other: 'Other problems',
    tools: 'Troubleshooting tools',
    toolsHelp: 'These open in the Azure portal, on the page of your resource.',
  },
};
