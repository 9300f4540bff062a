import * as z from 'zod';

/** The schemas that the OpenAPI document names under `components`, each with its name there. */
export const SCHEMAS = z.registry<{ id: string }>();

/** Gives a schema its name in the document, so that it stands there once. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  SCHEMAS.add(schema, { id });
  return schema;
}
