import { expect, test } from 'vitest';
import { decodeChoices, endTitle, flowWords, shownQuestions, stepsFlow } from '@/lib/flow';

const step = (number: number) => ({ id: `step-${number}`, html: `<p>${number}</p>`, text: `Do ${number}`, group: '' });
const flow = stepsFlow({
  id: 'dig',
  title: 'Dig',
  description: '',
  articleId: 'a',
  steps: [step(1), step(2), step(3)],
  documents: [],
  formId: '',
});

test.each([
  ['', flowWords().notBegun],
  ['step-1=no', flowWords().stoppedAfter(1, 3)],
  ['step-1=no&step-2=skip', flowWords().stoppedAfter(2, 3)],
  ['step-1=no&step-2=no&step-3=no', flowWords().notSolved],
  ['step-1=yes', flowWords().solved],
])('steps that were answered by “%s” end as “%s”', (query, title) => {
  if (flow === undefined) throw new Error('these steps are a flow');
  const { answers } = decodeChoices(flow, new URLSearchParams(query));
  const { outcome, visits } = shownQuestions(flow, answers);
  expect(endTitle(flow, outcome, visits)).toBe(title);
});
