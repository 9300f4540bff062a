import * as z from 'zod';
import { REPRESENTATIONS } from './http';
import { SCHEMAS } from './named';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { problemSchema } from './problem';
import { articleChoiceSchema } from './schemas';

type Json = { readonly [name: string]: unknown };

const DESCRIPTION = `Read everything on this site from other programs. No key or cookie needed. Version 1 only gains fields: ignore fields that you don’t know.

Responses have an ETag; send it as If-None-Match to get 304. Lists are paged: send \`next\` of one page as \`cursor\` to get the one after it. If the server limits requests per network, RateLimit headers say how much is left. A method that an address doesn’t take gets 405, with the ones that it takes in Allow; OPTIONS lists them too.`;

/** What any operation may answer, by status. */
const EVERYWHERE: Readonly<Record<number, string>> = {
  400: 'The request isn’t valid; `errors` lists each field and how to fix it.',
  414: 'The address is too long.',
  429: 'Too many requests from your network; Retry-After says when to try again.',
  500: 'Something failed on the server.',
  503: 'No content is available yet.',
};

const DESCRIBED: Readonly<Record<number, string>> = {
  300: 'Several articles have this ID.',
  301: 'Moved to a new address, with the same query.',
  404: 'Not found.',
  410: 'It was removed; `detail` says why.',
};

const WITH_BODY: Readonly<Record<number, string>> = {
  413: 'The body is too long.',
  415: 'The body isn’t declared as application/json in UTF-8, or it’s compressed.',
};

let made: Json | undefined;

/** The OpenAPI 3.1 document, made of the same schemas that requests are read and answers are typed by. */
export function openApiDocument(): Json {
  made ??= makeDocument();
  return made;
}

function makeDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = { ...paths[operation.path], [method]: operationEntry(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stepwise API',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [],
    paths,
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(SCHEMAS, { uri: refOf, io: 'output', override: loosened });
  const sorted = Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}

function refOf(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Fields may be added within a version, so an answer with more than these is no error; whole numbers need no bounds. */
function loosened({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** A parameter in the document. */
interface ParameterEntry {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Json;
}

/** An operation in the document. */
interface OperationEntry {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly ParameterEntry[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** What the document says of one operation. */
export function operationEntry(operation: Operation): OperationEntry {
  const { id, summary, description, path, parameters, body } = operation;
  const shape = z.toJSONSchema(parameters, { io: 'input', override: loosened });
  const required = new Set(shape.required);
  const named = Object.entries(shape.properties ?? {}).map(([name, schema]): ParameterEntry => {
    const isInPath = path.includes(`{${name}}`);
    const { description: told = '', ...rest } = typeof schema === 'boolean' ? {} : schema;
    return {
      name,
      in: isInPath ? 'path' : 'query',
      required: isInPath || required.has(name),
      description: told,
      schema: rest,
    };
  });
  return {
    operationId: id,
    summary,
    ...(description === '' ? {} : { description }),
    parameters: named,
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: bodySchema(body) } } } }),
    responses: responsesOf(operation),
  };
}

/** A body in place: read schemas say what may be left out, which `components` say for what is sent. */
function bodySchema(body: z.ZodType): Json {
  const { $schema, ...schema } = z.toJSONSchema(body, { io: 'input' });
  return schema;
}

function responsesOf({ method, answer, representations, statuses, body }: Operation): OperationEntry['responses'] {
  const failures = { ...EVERYWHERE, ...(body === undefined ? {} : WITH_BODY) };
  const isRead = method === 'GET';
  const own = statuses.map((status) => [String(status), DESCRIBED[status] ?? ''] as const);
  const problems = [...Object.entries(failures), ...own].map(([status, description]) => {
    const content = status === '300' ? jsonOf(articleChoiceSchema) : problemContent();
    return [status, { description, content }];
  });
  const texts = representations
    .filter((each) => each !== 'json')
    .map((each) => [REPRESENTATIONS[each], { schema: { type: 'string' } }]);
  const content = { ...jsonOf(answer), ...Object.fromEntries(texts) };
  const etag = isRead ? { headers: { ETag: { schema: { type: 'string' } } } } : {};
  return {
    200: { description: 'Success.', ...etag, content },
    ...(isRead ? { 304: { description: 'Not modified since your last request.' } } : {}),
    ...Object.fromEntries(problems),
  };
}

function jsonOf(schema: z.ZodType): Json {
  const id = SCHEMAS.get(schema)?.id;
  return { 'application/json': { schema: id === undefined ? z.toJSONSchema(schema) : { $ref: refOf(id) } } };
}

function problemContent(): Json {
  return { 'application/problem+json': { schema: { $ref: refOf(SCHEMAS.get(problemSchema)?.id ?? '') } } };
}
