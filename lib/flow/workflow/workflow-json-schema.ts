import { z } from 'zod';
import { workflowSchema } from './workflow-schema';

/** The JSON Schema of a troubleshooter's body (draft 2020-12), for `/schemas/` and for the editors of its authors. */
export function workflowJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(workflowSchema, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: 'A Stepwise troubleshooter (selfHelpType="TSG_Workflow")' };
}
