import type { FlowAnswers, FlowScreen } from '@/lib/api';
import { embedText } from '@/lib/text/script';
import { make } from './make';

/** An answer as it is sent. */
export type FlowAnswer = FlowAnswers['answers'][number];

type Asked = FlowScreen['questions'][number];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a question, and what they say. */
export interface Field {
  readonly element: HTMLElement;
  /** What gets the focus where the answer is wrong. */
  readonly first: HTMLElement;
  readonly answer: () => FlowAnswer;
}

let made = 0;

/** The controls for a question, filled in with the answer it has. */
export function fieldOf(asked: Asked, given: FlowAnswer | undefined): Field {
  const { question } = asked;
  const problems = problemsOf(asked);
  const isChosen = question.options.length > 0;
  const choice = isChosen ? choiceOf(asked, given, problems.id) : undefined;
  const text = !isChosen || question.takesText ? typedOf(asked, given, problems.id, isChosen) : undefined;
  const first = choice?.first ?? text?.control ?? problems.element;
  const element = make('div', { part: 'field' }, problems.element);
  if (choice) element.append(choice.element);
  if (text) element.append(text.label, text.control);
  return {
    element,
    first,
    answer: () => ({
      question: question.id,
      choices: choice?.chosen() ?? [],
      text: text?.control.value ?? '',
      timeZone: question.input === 'dateTime' ? Intl.DateTimeFormat().resolvedOptions().timeZone : '',
    }),
  };
}

function problemsOf({ problems }: Asked): { readonly id: string | undefined; readonly element: HTMLElement } {
  const lines = problems.map(({ message }) => make('p', { part: 'problem', class: 'problem' }, message));
  made += 1;
  const id = `problems-${made}`;
  return { id: lines.length === 0 ? undefined : id, element: make('div', { id }, ...lines) };
}

function titleOf({ question: { title, isRequired } }: Asked): string {
  return isRequired ? title : `${title} ${embedText().optional}`;
}

function choiceOf(asked: Asked, given: FlowAnswer | undefined, problemId: string | undefined) {
  const { options, input, isMany } = asked.question;
  if (input === 'select' && !isMany) return selectOf(asked, given, problemId);
  made += 1;
  const name = `choice-${made}`;
  const boxes = options.map(({ key, text }) => {
    const box = make('input', { type: isMany ? 'checkbox' : 'radio', name, value: key });
    box.checked = given?.choices.includes(key) ?? false;
    return { box, label: make('label', { part: 'choice', class: 'choice' }, box, make('span', {}, text)) };
  });
  const legend = make('legend', {}, titleOf(asked));
  const described = { 'aria-describedby': problemId };
  return {
    element: make('fieldset', described, legend, ...boxes.map(({ label }) => label)),
    first: boxes[0]?.box ?? legend,
    chosen: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
  };
}

function selectOf(asked: Asked, given: FlowAnswer | undefined, problemId: string | undefined) {
  const entries = asked.question.options.map(({ key, text }) => make('option', { value: key }, text));
  const select = make('select', errorOf(problemId), make('option', { value: '' }, embedText().chooseOne), ...entries);
  select.value = given?.choices[0] ?? '';
  return {
    element: make('label', { part: 'label', class: 'label' }, titleOf(asked), select),
    first: select,
    chosen: () => (select.value === '' ? [] : [select.value]),
  };
}

const TYPES: Readonly<Record<string, string>> = { dateTime: 'datetime-local' };

function typedOf(asked: Asked, given: FlowAnswer | undefined, problemId: string | undefined, isBeside: boolean) {
  const { input, title } = asked.question;
  const control: Control =
    input === 'lines' ? make('textarea', { rows: '4' }) : make('input', { type: TYPES[input] ?? 'text' });
  if (input === 'number') control.setAttribute('inputmode', 'decimal');
  const marks: Readonly<Record<string, string | undefined>> = errorOf(problemId);
  for (const name of Object.keys(marks)) if (marks[name] !== undefined) control.setAttribute(name, marks[name]);
  made += 1;
  control.id = `typed-${made}`;
  control.value = given?.text ?? '';
  const words = isBeside ? embedText().orType({ title }) : titleOf(asked);
  return { control, label: make('label', { for: control.id, part: 'label', class: 'label' }, words) };
}

function errorOf(problemId: string | undefined) {
  return { 'aria-describedby': problemId, 'aria-invalid': problemId === undefined ? undefined : 'true' };
}
