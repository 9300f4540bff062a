import * as z from 'zod';
import { CONTROLS } from '@/lib/format/values';

const id = z
  .string()
  .min(1)
  .describe('Unique in this file. Used in addresses and conditions; letters, digits, "-", and "_" read best.');

const edge = z.strictObject({
  when: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A condition in the visibility language, such as `backup_kind == Full && region != null`; always if left out.',
    ),
  goto: z.string().min(1).describe('The id of the question, card or outcome to go to.'),
});

const next = z
  .union([z.string().min(1), z.array(edge)])
  .optional()
  .describe(
    'Where to go next: an id, or a list of which the first whose condition holds is taken. Left out, the next in this list.',
  );

const option = z
  .union([z.string().min(1), z.looseObject({ value: z.string().min(1), text: z.string().min(1) })])
  .describe('A choice: its text, or the value that conditions compare with and the text that readers see.');

const visibility = z
  .string()
  .optional()
  .describe('Ask only when this condition holds; else the question is passed over.');

const question = z
  .looseObject({
    id,
    displayLabel: z
      .string()
      .optional()
      .describe('What is asked. Left out, the question of this id in the file that questionsFrom names.'),
    controlType: z
      .enum(CONTROLS)
      .optional()
      .describe('How it is answered. Left out, a choice where there are dropdownOptions, else a line of text.'),
    dropdownOptions: z.array(option).optional().describe('What to choose from.'),
    required: z.boolean().optional().describe('Whether it must be answered; a choice must, if left out.'),
    visibility,
    next,
  })
  .describe('A question. Everything that an element of a question form may hold, it may hold too.');

const card = z
  .strictObject({
    id,
    articleId: z.string().min(1).describe('The article to read or to follow, such as a TSG_Content.'),
    displayLabel: z.string().optional().describe('The card’s heading; the article’s title if left out.'),
    dropdownOptions: z
      .array(option)
      .optional()
      .describe('What the reader may answer; "How did it go?" with the values yes, no and skip if left out.'),
    visibility,
    next,
  })
  .describe('An article on the way, and what came of it.');

const outcome = z
  .strictObject({
    id,
    title: z.string().min(1).describe('What the reader learns, in one line.'),
    text: z.string().optional().describe('Plain text below the title; an empty line parts paragraphs.'),
    articleIds: z.array(z.string().min(1)).optional().describe('The articles that answer, best first.'),
    ending: z
      .enum(['answer', 'solved', 'notSolved'])
      .optional()
      .describe('What kind of end it is: an answer (if left out), solved, or not solved.'),
  })
  .describe('An end of the troubleshooter.');

/**
 * The JSON body of a troubleshooter (`selfHelpType="TSG_Workflow"`). Descriptions are for the authors' editors; the JSON
 * Schema under `/schemas/` is made from it.
 */
export const workflowSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1).describe('What the troubleshooter finds out, such as "My restore failed".'),
  solves: z.string().optional().describe('For the start page: which problem it solves, in a sentence or two.'),
  haveReady: z.array(z.string().min(1)).optional().describe('For the start page: what the reader should have ready.'),
  fileAttachmentHint: z.string().optional().describe('What to attach to a case.'),
  questionsFrom: z.string().optional().describe('articleId of a TSG_Questions file whose questions may be used by id.'),
  start: z.string().optional().describe('The id of the first question or card; the first question if left out.'),
  questions: z.array(question),
  cards: z.array(card).optional(),
  outcomes: z.array(outcome),
});

/** A troubleshooter as its author wrote it. */
export type Workflow = z.infer<typeof workflowSchema>;
/** A question of it. */
export type WorkflowQuestion = z.infer<typeof question>;
/** A card of it. */
export type WorkflowCard = z.infer<typeof card>;
/** An outcome of it. */
export type WorkflowOutcome = z.infer<typeof outcome>;
/** Where it goes next. */
export type WorkflowNext = z.infer<typeof next>;
/** A choice of it. */
export type WorkflowOption = z.infer<typeof option>;

/** One schema a part, for reading what holds of a body that does not hold as a whole. */
export const workflowParts = { question, card, outcome } as const;

/** The JSON Schema of a troubleshooter's body (draft 2020-12), for `/schemas/` and for the editors of its authors. */
export function workflowJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(workflowSchema, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: 'A Stepwise troubleshooter (selfHelpType="TSG_Workflow")' };
}
