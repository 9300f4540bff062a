import * as z from 'zod';
import { summarySchema } from '@/lib/share';
import { named } from './named';
import { articleSummarySchema } from './schemas';

const link = z.object({ title: z.string(), href: z.string() });

/** A choice of a question. */
const optionSchema = z.object({
  key: z.string().describe('What to send in `choices`.'),
  text: z.string(),
  group: z.string().describe('The heading it’s under; empty if none.'),
});

/** What a flow asks: a question, a step with whether it helped, or an article to follow on the way. */
export const questionSchema = named(
  'Question',
  z.object({
    id: z.string(),
    kind: z.enum(['question', 'step', 'card']),
    title: z.string(),
    language: z.string().describe('The language of its texts, as a BCP 47 tag.'),
    html: z.string().describe('Safe HTML that explains it: the step to take, or help for the question; empty if none.'),
    hints: z.array(z.string()),
    articleId: z.string().describe('For a card, the article to follow; otherwise empty.'),
    input: z.enum(['radios', 'select', 'checkboxes', 'line', 'lines', 'number', 'dateTime']),
    options: z.array(optionSchema),
    isMany: z.boolean().describe('Whether several options may be chosen.'),
    takesText: z.boolean().describe('Whether the answer is, or may hold, typed text.'),
    isRequired: z.boolean(),
  }),
);

const graphSchema = z.object({
  starts: z.array(z.string()),
  nodes: z.array(
    z.object({ id: z.string(), kind: z.enum(['question', 'step', 'card', 'outcome']), title: z.string() }),
  ),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      label: z.string().describe('The answers that lead this way, in words; empty if it’s the only way.'),
    }),
  ),
});

/** A flow as a whole. */
export const flowSchema = named(
  'Flow',
  z.object({
    id: z.string(),
    title: z.string(),
    language: z.string().describe('The language of its author’s texts, as a BCP 47 tag.'),
    source: z.enum(['form', 'steps', 'troubleshooter', 'finder']),
    solves: z.string(),
    haveReady: z.array(z.string()),
    attach: z.string(),
    questionCount: z.int().describe('The most questions it can ask.'),
    questions: z.array(questionSchema).describe('In the flow’s order; empty if there are more than 500.'),
    graph: graphSchema.nullable().describe('What can come after what; null if there are too many ways to list.'),
    url: z.string(),
  }),
);

const answerSchema = z.strictObject({
  question: z.string().max(2000).describe('ID of the question.'),
  choices: z
    .array(z.string().max(4000))
    .max(200)
    .default([])
    .describe('Keys of the chosen options: one, unless `isMany`.'),
  text: z
    .string()
    .max(200_000)
    .default('')
    .describe('Typed text. A date and time is `2024-05-01T10:00`, in `timeZone`.'),
  timeZone: z
    .string()
    .max(100)
    .default('')
    .describe(
      'Time zone of a date and time: an IANA name such as `Europe/Berlin`, `UTC`, or an offset such as `+02:00`. UTC if left out.',
    ),
});

/** What the reader answered so far. */
export const flowAnswersSchema = named(
  'FlowAnswers',
  z.strictObject({
    answers: z
      .array(answerSchema)
      .max(300)
      .default([])
      .describe('All answers so far, in any order, one for each question.'),
    at: z
      .string()
      .max(2000)
      .optional()
      .describe('`at` of the screen that was just answered. Leave it out to get the first unanswered screen.'),
  }),
);

const problemOfAnswer = z.object({
  kind: z.string(),
  severity: z.enum(['error', 'warning']).describe('An error stops the reader; a warning is only shown.'),
  message: z.string(),
  fix: z.string().describe('What to send instead, in the fields of this API; empty where `message` says it.'),
});

const note = z.object({ title: z.string(), html: z.string() });

/** Where the reader is now. */
export const flowScreenSchema = named(
  'FlowScreen',
  z.object({
    flow: z.string(),
    language: z.string().describe('The language of the flow’s texts, as a BCP 47 tag.'),
    kind: z
      .enum(['question', 'check', 'outcome'])
      .describe('check: every answer once more, before the outcome of a form.'),
    isUnfinished: z
      .boolean()
      .describe(
        'Whether required questions are still unanswered, or nothing is answered yet. `title` and `text` then say so, nothing is recommended, and the summary is based on the answers so far.',
      ),
    at: z.string().describe('Send it with the next request.'),
    url: z.string().describe('The same screen for people. It holds choices, never typed text.'),
    progress: z.object({ number: z.int(), atMostMore: z.int(), text: z.string() }),
    questions: z
      .array(z.object({ question: questionSchema, problems: z.array(problemOfAnswer), notes: z.array(note) }))
      .describe('What’s asked now; if `kind` is check, every question with what’s wrong with its answer.'),
    answered: z.array(z.object({ question: z.string(), title: z.string(), answers: z.array(z.string()) })),
    notes: z.array(note).describe('The outcome’s explanation.'),
    dropped: z
      .array(z.object({ name: z.string(), reason: z.string(), message: z.string() }))
      .describe('Answers that match no question or option. The rest were used.'),
    outcome: z
      .object({
        title: z.string(),
        text: z.string(),
        ending: z.enum(['solved', 'notSolved', 'answer', 'summary']),
        recommended: articleSummarySchema.nullable(),
        more: z.array(articleSummarySchema),
        documents: z.array(link),
        form: articleSummarySchema.nullable().describe('The questions to answer if nothing helped.'),
      })
      .nullable(),
    summary: z
      .object({ data: named('CaseSummary', summarySchema), text: z.string(), markdown: z.string() })
      .nullable()
      .describe('The case summary, for a ticket. It’s made from this request only and isn’t stored.'),
  }),
);

/** Where the reader is now, as it is sent. */
export type FlowScreen = z.infer<typeof flowScreenSchema>;
/** A question as it is sent. */
export type Question = z.infer<typeof questionSchema>;
/** What a client sends. */
export type FlowAnswers = z.infer<typeof flowAnswersSchema>;
