import * as z from 'zod';

const option = z
  .strictObject({
    value: z.string().describe('What conditions compare with; unique among the options.'),
    text: z.string().describe('What readers see.'),
  })
  .describe('A choice. The last one of a choice is best { "value": "dont_know_answer", … }.');

const validation = z.strictObject({
  type: z.enum(['RegExMatch', 'greaterthan', 'MaxLength']),
  value: z.union([z.string(), z.number()]).optional().describe('A pattern, or a number.'),
  controlId: z.string().optional().describe('For greaterthan: the question whose answer is the limit.'),
  text: z.string().describe('What the reader is to type, as the message beside the field.'),
});

const liveList = z
  .looseObject({
    uri: z.string(),
    dependsOn: z.string().optional().describe('The id of the question whose answer the address needs.'),
    defaultDropdownOptions: option.optional().describe('Offered where nothing can be loaded.'),
  })
  .describe('Options that the Azure portal loads from the reader’s subscription; here they become a text box.');

const element = z.strictObject({
  id: z.string().min(1).describe('Letters, digits and "_"; unique in the form.'),
  order: z.number().int().describe('The sequence; unique in the form, gaps are fine.'),
  controlType: z.enum([
    'dropdown',
    'multiselectdropdown',
    'radioButtonGroup',
    'textbox',
    'multilinetextbox',
    'numerictextbox',
    'datetimepicker',
    'infoblock',
    'textBlock',
  ]),
  displayLabel: z.string().optional().describe('The question.'),
  content: z.string().optional().describe('What an infoblock says; a, b, ul and li are allowed.'),
  required: z.boolean().optional(),
  visibility: z
    .string()
    .optional()
    .describe('When to ask, such as `restore_kind == server && region != null`; always if left out.'),
  dropdownOptions: z.array(option).optional(),
  radioButtonOptions: z.array(option).optional(),
  dynamicDropdownOptions: liveList.optional(),
  watermarkText: z.string().optional().describe('A hint below the question.'),
  infoBalloonText: z.string().optional().describe('Help.'),
  hints: z
    .array(z.strictObject({ text: z.string() }))
    .optional()
    .describe('What to say in the answer.'),
  maxLength: z.number().int().min(0).optional().describe('Characters; 0 for no limit.'),
  numberOfLines: z.number().int().min(0).optional().describe('Lines of the text box; 0 for the usual.'),
  validations: z.array(validation).optional(),
  useAsAdditionalDetails: z.boolean().optional().describe('True on the one question whose answer describes the case.'),
  diagnosticInputRequiredClients: z.string().optional().describe('Clients whose automatic check takes the answer.'),
});

/** The JSON body of a question form as authors should write it; `readForm` takes much more, and reports it. */
export const formSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().optional(),
  subscriptionRequired: z.boolean().optional(),
  resourceRequired: z.boolean().optional(),
  fileAttachmentHint: z.string().optional().describe('What to attach to the case.'),
  diagnosticCard: z
    .strictObject({ title: z.string(), description: z.string(), insightNotAvailableText: z.string() })
    .optional()
    .describe('The automatic check that the form belongs to.'),
  formElements: z.array(element).min(1),
});

/** The JSON Schema of a question form (draft 2020-12), for `/schemas/` and for the editors of its authors. */
export function formJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(formSchema, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: 'A question form (selfHelpType="problemScopingQuestions")' };
}
