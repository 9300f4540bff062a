import { decodeSegment } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { nearestName } from '@/lib/format/values';
import {
  API_PREFIX,
  apiMethods,
  EMPTY_PART,
  hasEmptyPart,
  methodWords,
  movedProblem,
  plainProblem,
  REPRESENTATIONS,
  type Representation,
} from './http';
import { openApiDocument } from './openapi';
import type { Operation, Outcome } from './operation';
import { OPERATIONS } from './operations';
import type { Problem } from './problem';

/** The OpenAPI document. */
export const API_DOCUMENT = `${API_PREFIX}/openapi.json`;

/** A request to the API, read as far as HTTP goes. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** With its query. */
  readonly address: string;
  readonly representation: Representation;
  /** What was posted. */
  readonly body: Uint8Array | undefined;
}

/** What is sent. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request to the API. Never throws for anything that somebody may send. */
export async function answerApi(catalog: Catalog, request: ApiRequest): Promise<ApiAnswer> {
  const url = new URL(request.address, 'http://site.invalid');
  if (url.pathname === API_DOCUMENT) return json(200, openApiDocument());
  const path = url.pathname.slice(API_PREFIX.length);
  const matches = OPERATIONS.flatMap((operation) => {
    const found = matchPath(operation.path, path);
    return found === undefined ? [] : [{ operation, found }];
  });
  const match = matches.find(({ operation }) => operation.method === request.method);
  if (match === undefined) {
    return matches.length > 0 ? wrongMethod(url.pathname) : problemAnswer(unknownPath(path));
  }
  const { operation, found } = match;
  const representation = operation.representations.includes(request.representation) ? request.representation : 'json';
  const read = readBody(operation, request.body);
  if (read.kind === 'broken') return problemAnswer(read.problem);
  const parameters = readParameters(url.searchParams, found);
  if ('status' in parameters) return problemAnswer(parameters);
  const outcome = await operation.call(parameters.given, read.body, { catalog, representation });
  return answerOf(outcome, representation, url.search);
}

function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const segment = given[at] ?? '';
    if (name === undefined ? part !== segment : segment === '') return undefined;
    if (name !== undefined) found[name] = decodeSegment(segment);
  }
  return found;
}

/** Every parameter may be given once. What the path gives has its own place, whatever the query names. */
function readParameters(
  query: URLSearchParams,
  found: Readonly<Record<string, string>>,
): Problem | { readonly given: Readonly<Record<string, string>> } {
  const names = [...query.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at || Object.hasOwn(found, name));
  if (twice !== undefined) {
    const error = { field: twice, message: 'This parameter is given twice.', fix: 'Give it once.' };
    return plainProblem(400, 'A parameter is given twice.', [error]);
  }
  return { given: Object.fromEntries([...query, ...Object.entries(found)]) };
}

type BodyReading =
  | { readonly kind: 'read'; readonly body: unknown }
  | { readonly kind: 'broken'; readonly problem: Problem };

function readBody(operation: Operation, body: Uint8Array | undefined): BodyReading {
  if (operation.body === undefined) return { kind: 'read', body: undefined };
  try {
    return { kind: 'read', body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    const error = { field: 'body', message: 'It isn’t JSON.', fix: 'Send JSON in UTF-8, such as {}.' };
    return { kind: 'broken', problem: plainProblem(400, 'The body can’t be read.', [error]) };
  }
}

function wrongMethod(path: string): ApiAnswer {
  const allowed = apiMethods(path) ?? [];
  const answer = problemAnswer(plainProblem(405, methodWords(allowed)));
  return { ...answer, headers: { ...answer.headers, allow: [...allowed, 'OPTIONS'].join(', ') } };
}

function unknownPath(path: string): Problem {
  if (hasEmptyPart(path)) return plainProblem(404, EMPTY_PART);
  const first = path.split('/')[1] ?? '';
  const known = [...new Set(OPERATIONS.map(({ path: each }) => each.split('/')[1] ?? ''))];
  const near = nearestName(first, known);
  const fix =
    near === undefined || near === first ? 'See the reference at /api.' : `Did you mean ${API_PREFIX}/${near}?`;
  return plainProblem(404, `The API has nothing at this address. ${fix}`);
}

/** @param query with its `?`: what was asked of an old address holds at the new one */
function answerOf(outcome: Outcome<unknown>, representation: Representation, query: string): ApiAnswer {
  switch (outcome.kind) {
    case 'value':
      return json(200, outcome.value);
    case 'text':
      return {
        status: 200,
        headers: typeHeader(`${REPRESENTATIONS[representation]}; charset=utf-8`),
        body: outcome.text,
      };
    case 'choice':
      return json(300, outcome.value);
    case 'moved': {
      const to = `${API_PREFIX}${outcome.to}${query}`;
      const answer = problemAnswer(movedProblem(to));
      return { ...answer, headers: { ...answer.headers, location: to } };
    }
    case 'problem':
      return problemAnswer(outcome.problem);
  }
}

function problemAnswer(found: Problem): ApiAnswer {
  return { ...json(found.status, found), headers: typeHeader('application/problem+json') };
}

function json(status: number, sent: unknown): ApiAnswer {
  return { status, headers: typeHeader('application/json'), body: `${JSON.stringify(sent)}\n` };
}

/** One address may be sent in several formats. */
function typeHeader(type: string): Readonly<Record<string, string>> {
  return { 'content-type': type, vary: 'Accept, Accept-Encoding' };
}
