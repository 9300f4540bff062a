import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { htmlElsewhere } from '@/lib/twins';
import { contradictionsIn } from '../contradictions';
import { type FlowAnswers, type FlowScreen, flowAnswersSchema, type Question } from '../flow-schemas';
import { screenView } from '../flow-views';
import { followFlow } from '../follow-flow';
import { inAskedLanguage } from '../languages';
import { currentFlow, languageOfFlow, noScreenWords } from '../operations/flows';
import { answer, LANGUAGE, mistake, READ_ONLY } from './answers';

/** Options of a question in one answer, and characters of a text, so that it stays below 8 KB. */
const OPTIONS = 25;
const LONG = 1500;

const question = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().describe('Instructions, information, and hints, as Markdown.'),
  isRequired: z.boolean(),
  isMany: z.boolean(),
  takesText: z.boolean(),
  options: z.array(z.object({ key: z.string(), text: z.string() })),
  moreOptions: z.number().describe('How many options are left out here; ask again with optionsFrom to see them.'),
  problems: z.array(z.string()),
});

const screen = {
  flow: z.string(),
  language: z.string(),
  kind: z.enum(['question', 'check', 'outcome']),
  at: z.string().describe('Send it with answer_flow.'),
  url: z.string(),
  progress: z.string(),
  questions: z.array(question),
  dropped: z.array(z.string()).describe('Answers that weren’t used, with the reason for each.'),
  outcome: z.string().nullable(),
  articles: z.array(z.object({ slug: z.string(), name: z.string(), url: z.string() })),
  summary: z.string().nullable().describe('The case summary, for a ticket.'),
};

const optionsFrom = z.number().int().min(0).default(0).describe('The first option to list, for long lists.');

/** Adds the tools that follow flows. */
export function addFlowTools(server: McpServer, read: () => Catalog): void {
  const flow = z.string().max(400).describe('`flow` of an article, or "finder" to narrow down from the product.');
  server.registerTool(
    'start_flow',
    {
      title: 'Start a flow',
      description: 'The first question of a flow.',
      inputSchema: { flow, language: LANGUAGE, optionsFrom },
      outputSchema: screen,
      annotations: READ_ONLY,
    },
    ({ flow: id, language, optionsFrom: from }) =>
      inAskedLanguage(read(), language, (catalog) => follow(catalog, { id, language, from }, { answers: [] })),
  );
  server.registerTool(
    'answer_flow',
    {
      title: 'Answer a flow',
      description:
        'The next question, or how the flow ends. Send all answers so far, including those to the screen `at`. Nothing is kept between calls.',
      inputSchema: { flow, ...flowAnswersSchema.shape, language: LANGUAGE, optionsFrom },
      outputSchema: screen,
      annotations: READ_ONLY,
    },
    ({ flow: id, answers, at, language, optionsFrom: from }) =>
      inAskedLanguage(read(), language, (catalog) => follow(catalog, { id, language, from }, { answers, at })),
  );
}

/** The flow that a tool was called for, and the first option to list. */
interface AskedFlow {
  readonly id: string;
  readonly language: string | undefined;
  readonly from: number;
}

function follow(catalog: Catalog, { id, language, from }: AskedFlow, answers: FlowAnswers) {
  const flow = currentFlow(catalog, id, language);
  if (flow === undefined)
    return mistake(`There’s no flow "${id.slice(0, 100)}". Use the \`flow\` of an article, or "finder".`);
  const errors = contradictionsIn(flow, answers.answers);
  if (errors.length > 0)
    return mistake(errors.map(({ field, message, fix }) => `${field}: ${message} ${fix}`).join('\n'));
  const followed = followFlow(catalog, flow, answers);
  if (followed === undefined)
    return mistake(`${noScreenWords(answers.at)} Leave \`at\` out to get the first open question.`);
  return answer(shortened(screenView(followed, languageOfFlow(catalog, flow)), from));
}

function shortened(view: FlowScreen, from: number) {
  const { flow, language, kind, at, url, outcome } = view;
  const slug = slugOfFlow(flow);
  const asked = kind === 'check' ? view.questions.filter(({ problems }) => problems.length > 0) : view.questions;
  const articles =
    outcome === null ? [] : [outcome.recommended, ...outcome.more, outcome.form].flatMap((each) => each ?? []);
  return {
    ...{ flow, language, kind, at, url, progress: view.progress.text },
    questions: asked.slice(0, 5).map(({ question: each, problems }) => ({
      ...shortQuestion(each, slug, from),
      problems: problems.map(({ message, fix }) => [message, fix].filter(Boolean).join(' ')),
    })),
    dropped: view.dropped.slice(0, 5).map(({ message }) => message.slice(0, 200)),
    outcome: outcome === null ? null : [outcome.title, outcome.text].filter(Boolean).join('\n\n').slice(0, LONG),
    articles: articles.slice(0, 6).map(({ slug, name, url: page }) => ({ slug, name, url: page })),
    summary: view.summary?.text.slice(0, LONG) ?? null,
  };
}

function shortQuestion(
  { id, title, html, hints, isRequired, isMany, takesText, options }: Question,
  flowSlug: string,
  from: number,
) {
  const shown = options.slice(from, from + OPTIONS).map(({ key, text }) => ({ key, text }));
  const lists = hints.length === 0 ? '' : `<ul>${hints.map((hint) => `<li>${hint}</li>`).join('')}</ul>`;
  return {
    id,
    title,
    text: cutAtLine(htmlElsewhere(html + lists, flowSlug).trim()),
    isRequired,
    isMany,
    takesText,
    options: shown,
    moreOptions: Math.max(0, options.length - from - OPTIONS),
  };
}

/** A long text up to the end of a line, where one is near; code that is cut is closed. */
function cutAtLine(text: string): string {
  if (text.length <= LONG) return text;
  const end = text.lastIndexOf('\n', LONG);
  const cut = text.slice(0, end > LONG / 2 ? end : LONG);
  const [fence = ''] = /^ *`{3,}/.exec(openFence(cut)) ?? [];
  return `${cut}${fence === '' ? '' : `\n${fence}`}\n\n…`;
}

/** The line that opened a block of code in which a text ends; empty where it ends in none. */
function openFence(text: string): string {
  const fences = text.split('\n').filter((line) => /^ *`{3,}/.test(line));
  return fences.length % 2 === 0 ? '' : (fences.at(-1) ?? '');
}
