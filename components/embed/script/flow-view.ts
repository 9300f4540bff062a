import type { ArticleAnswer, FlowScreen, Question } from '@/lib/api';
import { embedText, scriptLanguage } from '@/lib/text/script';
import { htmlView, outward } from './article-view';
import { ask, queryOf } from './ask';
import { type Field, type FlowAnswer, fieldOf } from './flow-fields';
import { button, heading, make } from './make';
import { outcomeView } from './outcome-view';
import type { Panel } from './panel';

/** What the reader did in a flow. It stays here: each request holds all of it, and the site keeps nothing. */
interface Course {
  readonly panel: Panel;
  readonly id: string;
  readonly place: HTMLElement;
  readonly answers: Map<string, FlowAnswer>;
  /** Screens that led here, for "Back". */
  readonly before: FlowScreen[];
}

/** A flow from its first question; its screens take each other's place. */
export async function drawFlow(panel: Panel, id: string): Promise<readonly Node[]> {
  const course: Course = { panel, id, place: make('div', { part: 'flow' }), answers: new Map(), before: [] };
  await show(course, await next(course), false);
  return [course.place];
}

function next({ id, answers }: Course, at?: string): Promise<FlowScreen> {
  const sent = { answers: [...answers.values()], ...(at === undefined ? {} : { at }) };
  return ask(`/flows/${encodeURIComponent(id)}/next${queryOf({ language: scriptLanguage() })}`, sent);
}

async function show(course: Course, screen: FlowScreen, isAsked: boolean): Promise<void> {
  const { panel, place, id } = course;
  const fields =
    screen.kind === 'question'
      ? screen.questions.map((asked) => fieldOf(asked, course.answers.get(asked.question.id)))
      : [];
  const [only, ...others] = screen.questions;
  const isSingle = screen.kind === 'question' && only !== undefined && others.length === 0;
  const title = isSingle
    ? only.question.title
    : screen.kind === 'check'
      ? embedText().check
      : (screen.outcome?.title ?? '');
  const top = heading(title);
  const { text } = screen.progress;
  const progress = text === '' ? [] : [make('p', { part: 'progress', class: 'soft' }, text)];
  const dropped = screen.dropped.map(({ message }) => make('p', {}, message));
  const body = screen.kind === 'outcome' ? outcomeView(panel, screen) : [await formOf(course, screen, fields)];
  place.replaceChildren(...progress, top, ...dropped, ...body, ...movesOf(course));
  if (screen.kind === 'outcome') tellOutcome(panel, id, screen);
  const wrong = screen.questions.findIndex(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  if (isAsked) (fields[wrong]?.first ?? top).focus();
}

async function formOf(course: Course, screen: FlowScreen, fields: readonly Field[]): Promise<HTMLElement> {
  const form = make('form', { novalidate: '' });
  for (let at = 0; at < screen.questions.length; at += 1) {
    const asked = screen.questions[at];
    const field = fields[at];
    if (asked === undefined) continue;
    if (field === undefined) form.append(checkedOf(screen, asked));
    else form.append(await helpOf(course.panel, asked.question), ...notesOf(course.panel, asked.notes), field.element);
  }
  const send = make('button', { part: 'button', class: 'main' }, embedText().goOn);
  form.append(...notesOf(course.panel, screen.notes), send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendAnswers(course, screen, fields, send);
  });
  return form;
}

/** What explains a question: the step to take, help, or the article to follow on the way. */
async function helpOf(panel: Panel, { html, hints, articleId }: Question): Promise<HTMLElement> {
  const parts = [html, ...hints].filter((part) => part !== '');
  if (articleId !== '') {
    const path = `/articles/${encodeURIComponent(articleId)}${queryOf({ fields: 'name,html', language: scriptLanguage() })}`;
    const article = await ask<ArticleAnswer>(path).catch(() => undefined);
    if (article?.html === undefined)
      return make('p', {}, outward(`/a/${encodeURIComponent(articleId)}`, embedText().openPage));
    parts.push(article.html);
  }
  return make('div', { part: 'help' }, ...parts.map((part) => htmlView(panel, part)));
}

function notesOf(panel: Panel, notes: FlowScreen['notes']): readonly HTMLElement[] {
  return notes.map(({ title, html }) =>
    make('div', { part: 'note' }, make('strong', {}, title), htmlView(panel, html)),
  );
}

/** A line of the check: the question, its answer, and what is wrong with it. */
function checkedOf({ answered }: FlowScreen, { question, problems }: FlowScreen['questions'][number]): HTMLElement {
  const answers = answered.find((each) => each.question === question.id)?.answers ?? [];
  const said = new Intl.ListFormat(scriptLanguage()).format(answers);
  const lines = problems.map(({ message }) => make('p', { class: 'problem', part: 'problem' }, message));
  return make('p', {}, make('strong', {}, question.title), make('br'), said || embedText().noAnswer, ...lines);
}

async function sendAnswers(
  course: Course,
  screen: FlowScreen,
  fields: readonly Field[],
  send: HTMLButtonElement,
): Promise<void> {
  for (const field of fields) {
    const answer = field.answer();
    course.answers.set(answer.question, answer);
  }
  send.disabled = true;
  for (const old of course.place.querySelectorAll('[data-failed]')) old.remove();
  course.panel.tell('');
  try {
    const answer = await next(course, screen.at);
    // Another flow or article took its place meanwhile.
    if (course.place.parentNode === null) return;
    if (answer.at !== screen.at) course.before.push(screen);
    await show(course, answer, true);
  } catch {
    send.disabled = false;
    course.panel.tell(embedText().failed);
    course.place.append(make('p', { class: 'problem', part: 'problem', 'data-failed': '' }, embedText().failed));
  }
}

function movesOf(course: Course): readonly HTMLElement[] {
  const { back, start } = embedText();
  if (course.before.length === 0) return [];
  const goBack = button(back, () => {
    const last = course.before.pop();
    if (last !== undefined) void show(course, last, true);
  });
  return [
    make(
      'p',
      { part: 'moves' },
      goBack,
      ' ',
      button(start, () => course.panel.open({ kind: 'flow', id: course.id })),
    ),
  ];
}

function tellOutcome(panel: Panel, flow: string, { outcome, summary }: FlowScreen): void {
  if (outcome?.ending === 'solved') panel.emit('solved', { kind: 'flow', id: flow });
  if (summary !== null) panel.emit('summary', { flow, ...summary });
}
