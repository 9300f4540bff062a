import type { CaseSummary, SummaryAnswer } from '../summary/summary';
import type { SummaryJson } from './summary-schema';

/** Where the shape of the JSON is published. */
const SCHEMA_ADDRESS = '/schemas/case-summary.json';

/** The summary as the data that ticket systems expect: control id, order, question and answer; `summarySchema` is its shape. */
export function summaryJson(summary: CaseSummary): SummaryJson {
  const { answers, notKnown, tried } = summary;
  const all = [...answers, ...notKnown].toSorted((a, b) => a.order - b.order);
  return {
    $schema: SCHEMA_ADDRESS,
    version: 1,
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
    scopingDetails: all.map(scopingDetail),
    refused: all.flatMap(({ id, isRefused }) => (isRefused ? [id] : [])),
    times: all.flatMap(({ id, time }) => (time === null ? [] : [{ controlId: id, ...time }])),
    steps: tried.map(({ id, order, step, result, answer, articleId }) => {
      return { controlId: id, orderId: order, step, result, displayValue: answer, articleId };
    }),
    attach: [...summary.attach],
  };
}

/** The same as text, indented for people who look into it. */
export function summaryAsJson(summary: CaseSummary): string {
  return `${JSON.stringify(summaryJson(summary), null, 2)}\n`;
}

function scopingDetail({ id, order, question, answers, values, time, isLive }: SummaryAnswer) {
  const type = time === null ? ('string' as const) : ('datetime' as const);
  return {
    question,
    controlId: id,
    orderId: order,
    inputType: isLive ? ('nonstatic' as const) : ('static' as const),
    answer: { displayValue: answers.join('; '), value: values.join('; '), type },
  };
}
