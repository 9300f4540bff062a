import * as z from 'zod';
import { flowIdOf, slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Flow } from '@/lib/flow';
import { openFlow } from '@/lib/journey';
import { currentLanguage } from '@/lib/text';
import { contradictionsIn } from '../contradictions';
import { flowAnswersSchema, flowSchema, flowScreenSchema } from '../flow-schemas';
import { flowView, screenView } from '../flow-views';
import { followFlow } from '../follow-flow';
import { plainProblem } from '../http';
import { inAskedLanguage, inLanguageParameter } from '../languages';
import { defineOperation, missing, NO_BODY, type Outcome, retired, value } from '../operation';

const parameters = z.strictObject({
  id: z.string().describe('ID of the flow: `finder`, or `flow.id` of an article.'),
  language: inLanguageParameter,
});

const getFlow = defineOperation({
  id: 'getFlow',
  method: 'GET',
  path: '/flows/{id}',
  summary: 'Get a flow',
  description: 'Its questions, and what can come after each.',
  parameters,
  body: NO_BODY,
  answer: flowSchema,
  statuses: [301, 404, 410],
  handle: ({ parameters: { id, language } }, { catalog }) =>
    inAskedLanguage(catalog, language, (asked) => {
      if (openFlow(asked, id) === undefined) return flowElsewhere(asked, id);
      const flow = currentFlow(asked, id, language);
      return flow === undefined ? flowElsewhere(asked, id) : value(flowView(flow, languageOfFlow(asked, flow)));
    }),
});

const nextScreen = defineOperation({
  id: 'nextScreen',
  method: 'POST',
  path: '/flows/{id}/next',
  summary: 'Answer a flow',
  description:
    'Send all answers so far and get the next screen: a question, the check of all answers, or the outcome with the case summary. Begin with `{}`. Then send the `at` value of the last screen and add the answers to its questions. If an answer isn’t valid, you get the same screen again with `problems`. A flow’s old name works, too; `flow` in the response is the new one. Nothing is kept between requests, and typed text is never stored.',
  parameters,
  body: flowAnswersSchema,
  answer: flowScreenSchema,
  statuses: [404, 410],
  handle: ({ parameters: { id, language }, body }, { catalog }) =>
    inAskedLanguage(catalog, language, (asked) => {
      const flow = currentFlow(asked, id, language);
      if (flow === undefined) return flowElsewhere(asked, id);
      const errors = contradictionsIn(flow, body.answers);
      if (errors.length > 0) return { kind: 'problem', problem: plainProblem(400, CONTRADICTION, errors) };
      const followed = followFlow(asked, flow, body);
      return followed === undefined ? noScreen(body.at) : value(screenView(followed, languageOfFlow(asked, flow)));
    }),
});

const CONTRADICTION = 'Some answers contradict each other. See "errors".';

/**
 * The flow of this id, or of the article that had this name: few clients post again to another address.
 * @param language in which it is wanted: its version in that, where it has one
 */
export function currentFlow(catalog: Catalog, id: string, language?: string): Flow | undefined {
  const flow = openFlow(catalog, id) ?? movedFlow(catalog, id);
  if (flow === undefined || !language || flow.source === 'finder') return flow;
  const translation = catalog.translationOf(slugOfFlow(flow.id), language);
  return translation === undefined ? flow : (openFlow(catalog, flowIdOf(translation.slug)) ?? flow);
}

function movedFlow(catalog: Catalog, id: string): Flow | undefined {
  const old = catalog.findOldSlug(id);
  return old.kind === 'moved' ? openFlow(catalog, flowIdOf(old.slug)) : undefined;
}

/** The language of a flow's texts: that of its article; of the finder, which has none, that of the interface. */
export function languageOfFlow(catalog: Catalog, { id, source }: Flow): string {
  const article = source === 'finder' ? undefined : catalog.article(slugOfFlow(id));
  return article?.language ?? currentLanguage();
}

function flowElsewhere(catalog: Catalog, id: string): Outcome<never> {
  const old = catalog.findOldSlug(id);
  if (old.kind === 'gone') return retired(id, old.reason);
  if (old.kind === 'moved' && currentFlow(catalog, id) !== undefined)
    return { kind: 'moved', to: `/flows/${encodeURIComponent(flowIdOf(old.slug))}` };
  return missing('flow', id, 'Use the `flow.id` of an article, or "finder".');
}

function noScreen(at: string | undefined): Outcome<never> {
  const fix = 'Send `at` from the last screen, or leave it out to get the first unanswered screen.';
  const message = noScreenWords(at);
  return { kind: 'problem', problem: plainProblem(400, message, [{ field: 'at', message, fix }]) };
}

/** What is said where answers come to no screen. @param at as it was sent */
export function noScreenWords(at: string | undefined): string {
  if (at === undefined) return 'These answers don’t lead to a screen.';
  return `This flow has no screen "${at.slice(0, 100)}", or these answers don’t lead to it.`;
}

/** Operations about flows. */
export const FLOW_OPERATIONS = [getFlow, nextScreen];
