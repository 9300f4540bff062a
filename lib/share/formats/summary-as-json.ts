import * as z from 'zod';
import type { CaseSummary, SummaryAnswer } from '../summary/summary';

/** Where the shape of the JSON is published. */
const SCHEMA_ADDRESS = '/schemas/case-summary.json';

/**
 * The summary as the data that ticket systems expect: control id, order, question and answer; `summarySchema` is its shape. Its texts are
 * in the support team's language, and what the reader saw is beside them (`original`).
 */
export function summaryJson(summary: CaseSummary): SummaryJson {
  const { support } = summary;
  const told = support?.summary ?? summary;
  const shared = {
    $schema: URL.canParse(told.link) ? new URL(SCHEMA_ADDRESS, told.link).href : SCHEMA_ADDRESS,
    version: 1 as const,
    original: support?.isTranslated ? textsOf(summary) : null,
  };
  return { ...shared, ...textsOf(told), untranslated: untranslatedIn(told) };
}

function textsOf(summary: CaseSummary): z.infer<typeof texts> {
  const { answers, tried } = summary;
  const all = inOrder(summary);
  return {
    language: summary.language,
    title: summary.title,
    flow: summary.flowId,
    articleId: summary.articleId,
    link: summary.link,
    description: answers
      .filter(({ isDescription }) => isDescription)
      .flatMap((answer) => answer.answers)
      .join('\n\n'),
    outcome:
      summary.outcome === null
        ? null
        : { ...summary.outcome, recommended: summary.outcome.recommended.map((link) => ({ ...link })) },
    scopingDetails: all.map(detailOf),
    refused: all.flatMap(({ id, isRefused }) => (isRefused ? [id] : [])),
    times: all.flatMap(({ id, time }) => (time === null ? [] : [{ controlId: id, ...time }])),
    steps: tried.map(({ id, order, step, result, answer, articleId }) => {
      return { controlId: id, orderId: order, step, result, displayValue: answer, articleId };
    }),
    attach: [...summary.attach],
  };
}

function inOrder({ answers, notKnown }: CaseSummary): readonly SummaryAnswer[] {
  return [...answers, ...notKnown].toSorted((a, b) => a.order - b.order);
}

function untranslatedIn(summary: CaseSummary): string[] {
  return [...inOrder(summary), ...summary.tried].flatMap(({ id, language }) => (language === '' ? [] : [id]));
}

/** The same as text, indented for people who look into it. */
export function summaryAsJson(summary: CaseSummary): string {
  return `${JSON.stringify(summaryJson(summary), null, 2)}\n`;
}

function detailOf({ id, order, question, answers, values, time, isLive }: SummaryAnswer) {
  const type = time === null ? ('string' as const) : ('datetime' as const);
  return {
    question,
    controlId: id,
    orderId: order,
    inputType: isLive ? ('nonstatic' as const) : ('static' as const),
    answer: { displayValue: answers.join('; '), value: values.join('; '), type },
  };
}

const answer = z.object({
  displayValue: z.string().describe('The answer as the reader saw it; several are separated by "; ".'),
  value: z
    .string()
    .describe('What machines compare: option values separated by "; ", typed text, or a time in UTC (ISO 8601).'),
  type: z.enum(['string', 'datetime']),
});

const scopingDetail = z.object({
  question: z.string(),
  controlId: z.string().describe('The ID of the question in its form.'),
  orderId: z.number().int().describe('The number of the question in its form.'),
  inputType: z.enum(['static', 'nonstatic']).describe('nonstatic: the options come from the reader’s subscription.'),
  answer,
});

const step = z.object({
  controlId: z.string(),
  orderId: z.number().int(),
  step: z.string(),
  result: z.string().describe('yes (it helped), no, skip, or a value of the author’s own.'),
  displayValue: z.string(),
  articleId: z.string().describe('The article that was followed; empty for a step of the article itself.'),
});

const link = z.object({ title: z.string(), href: z.string() });

const time = z.object({
  controlId: z.string(),
  utc: z.string(),
  local: z.string().describe('As entered, on the clock of `zone`.'),
  zone: z.string(),
  offset: z.string(),
});

const texts = z.object({
  language: z.string().describe('The language of the author’s texts, as a BCP 47 tag.'),
  title: z.string(),
  flow: z.string().describe('The flow’s part of its address.'),
  articleId: z.string(),
  link: z.string().describe('The permanent link back into the flow, with the choices and without any typed text.'),
  description: z.string().describe('What the author marked with useAsAdditionalDetails; empty if none.'),
  outcome: z
    .object({ title: z.string(), ending: z.enum(['solved', 'notSolved', 'answer']), recommended: z.array(link) })
    .nullable(),
  scopingDetails: z.array(scopingDetail).describe('Every answered question, "I don’t know" among them.'),
  refused: z
    .array(z.string())
    .describe('The controlId of every answer that doesn’t fit what its question asks for, such as words for a number.'),
  times: z.array(time).describe('The times among the answers, as entered and in UTC.'),
  steps: z.array(step).describe('What was tried, and how it ended.'),
  attach: z.array(z.string()),
});

/**
 * The case summary as JSON, for ticket systems. `articleId` and `scopingDetails` are, name for name, what the Azure support
 * API takes as `problemScopingQuestions`; the rest stands beside them.
 */
export const summarySchema = z.object({
  $schema: z.string(),
  version: z.literal(1),
  ...texts.shape,
  untranslated: z
    .array(z.string())
    .describe(
      'The controlId of every question or step that is in the reader’s language, because the translation doesn’t have it.',
    ),
  original: texts
    .nullable()
    .describe(
      'What the reader saw, if the summary is in the support team’s language (supportLanguage) and that is another one.',
    ),
});

/** The case summary as ticket systems get it. */
export type SummaryJson = z.infer<typeof summarySchema>;

/** The JSON Schema of a case summary (draft 2020-12), for `/schemas/`. */
export function summaryJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(summarySchema, { target: 'draft-2020-12' }), title: 'A Stepwise case summary' };
}
