import * as z from 'zod';
import type { Catalog } from '@/lib/catalog';
import { type FieldError, plainProblem, type Representation } from './http';
import { withNumbers } from './parameters';
import { type Problem, problemOfBody, problemOfQuery, SOME_INVALID, WITH_INPUT } from './problem';

/** What an operation answers. */
export type Outcome<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: unknown }
  /** `to` is an address below `/api/v1`, without the query, which is kept. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What an operation is asked with. */
export interface Asked {
  readonly catalog: Catalog;
  readonly representation: Representation;
}

/** One operation as it is written down: its schemas say what it takes and gives, and OpenAPI is made of them. */
interface OperationRow<Parameters extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`; parts in braces are parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: Parameters;
  /** `NO_BODY` where nothing is posted. */
  readonly body: Body;
  readonly answer: Answer;
  /** Representations besides JSON. */
  readonly also?: readonly Representation[];
  /** Statuses besides 200, 304, and those of every operation. */
  readonly statuses?: readonly (300 | 301 | 404 | 410)[];
  readonly handle: (
    given: { readonly parameters: z.output<Parameters>; readonly body: z.output<Body> },
    asked: Asked,
  ) => Outcome<z.output<Answer>> | Promise<Outcome<z.output<Answer>>>;
}

/** An operation as it is called: what comes in is unknown until its schemas have read it. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: z.ZodObject;
  /** `undefined` where nothing is posted. */
  readonly body: z.ZodType | undefined;
  readonly answer: z.ZodType;
  readonly representations: readonly Representation[];
  readonly statuses: readonly number[];
  readonly call: (
    parameters: Readonly<Record<string, string>>,
    body: unknown,
    asked: Asked,
  ) => Promise<Outcome<unknown>>;
}

/** For operations that take no body. */
export const NO_BODY = z.undefined();

/** An operation from its row. What does not fit its schemas never comes to `handle`. */
export function defineOperation<Parameters extends z.ZodObject, Answer extends z.ZodType, Body extends z.ZodType>(
  row: OperationRow<Parameters, Body, Answer>,
): Operation {
  const { id, method, path, summary, description = '', parameters, body, answer, also = [], statuses = [] } = row;
  return {
    ...{ id, method, path, summary, description, parameters, answer, statuses },
    body: body instanceof z.ZodUndefined ? undefined : body,
    representations: ['json', ...also],
    call: async (givenParameters, givenBody, asked) => {
      const read = readInput(row, givenParameters, givenBody);
      if (read.kind === 'issues') return { kind: 'problem', problem: read.problem };
      return row.handle(read, asked);
    },
  };
}

type Input<Parameters extends z.ZodObject, Body extends z.ZodType> =
  | { readonly kind: 'read'; readonly parameters: z.output<Parameters>; readonly body: z.output<Body> }
  | { readonly kind: 'issues'; readonly problem: Problem };

function readInput<Parameters extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType>(
  row: OperationRow<Parameters, Body, Answer>,
  parameters: Readonly<Record<string, string>>,
  body: unknown,
): Input<Parameters, Body> {
  const readParameters = row.parameters.safeParse(withNumbers(row.parameters, parameters), WITH_INPUT);
  const readBody = row.body.safeParse(body, WITH_INPUT);
  if (!readParameters.success)
    return { kind: 'issues', problem: problemOfQuery(readParameters.error.issues, queryOf(row.path, row.parameters)) };
  if (!readBody.success) return { kind: 'issues', problem: problemOfBody(readBody.error.issues, row.body) };
  return { kind: 'read', parameters: readParameters.data, body: readBody.data };
}

/** The parameters that a query may have: what is in the path can't be named there. */
function queryOf(path: string, { shape }: z.ZodObject): z.ZodObject {
  return z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => !path.includes(`{${name}}`))));
}

/** A value to send. */
export function value<Value>(found: Value): Outcome<Value> {
  return { kind: 'value', value: found };
}

/** Nothing is there under this id. @param hint how to find what is */
export function missing(what: string, id: string, hint: string): Outcome<never> {
  const message = `There’s no ${what} "${id}".`;
  return { kind: 'problem', problem: plainProblem(404, message, [{ field: 'id', message, fix: hint }]) };
}

/** What was there is retired. */
export function retired(id: string, reason: string): Outcome<never> {
  return { kind: 'problem', problem: plainProblem(410, reason || `"${id}" was removed.`) };
}

/** One field that keeps to its schema and still can't be used. */
export function invalid(field: string, message: string, fix: string): Outcome<never> {
  return { kind: 'problem', problem: plainProblem(400, SOME_INVALID, [{ field, message, fix }]) };
}

/** Filters that name nothing there is. */
export function unknownFilters(errors: readonly FieldError[]): Outcome<never> {
  return {
    kind: 'problem',
    problem: plainProblem(400, 'A filter names something that doesn’t exist. See "errors".', errors),
  };
}

/** A cursor that this server did not write. */
export function badCursor(): Outcome<never> {
  const fix = 'Send `next` from the previous page unchanged, or leave `cursor` out to start over.';
  return {
    kind: 'problem',
    problem: plainProblem(400, 'The cursor can’t be read.', [
      { field: 'cursor', message: 'It isn’t a cursor from this API.', fix },
    ]),
  };
}
