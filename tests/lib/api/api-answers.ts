import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { answerApi, openApiDocument } from '@/lib/api';
import type { Representation } from '@/lib/api/http';
import type { Catalog } from '@/lib/catalog';

/** An answer of the API, its JSON read; `undefined` where it is no JSON. */
export interface ReadAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers by the names that the document promises.
  readonly json: any;
}

/** Asks the API; with a body by POST. @param address below `/api/v1` */
export async function ask(
  catalog: Catalog,
  address: string,
  { body, representation = 'json' }: { readonly body?: unknown; readonly representation?: Representation } = {},
): Promise<ReadAnswer> {
  const answer = await answerApi(catalog, {
    method: body === undefined ? 'GET' : 'POST',
    address: `/api/v1${address}`,
    representation,
    body:
      body === undefined ? undefined : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
  });
  const type = answer.headers['content-type'] ?? '';
  return {
    status: answer.status,
    type,
    body: answer.body,
    json: type.includes('json') ? JSON.parse(answer.body) : undefined,
  };
}

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((part, name) => (isPart(part) ? part[name] : undefined), value);
}

/** The same with nothing allowed that the document does not name: so a field that was forgotten there is found. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isPart(value)) return value;
  const part = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, closed(inner)]));
  return isPart(value.properties) && value.type === 'object' ? { additionalProperties: false, ...part } : part;
}

const DOCUMENT = closed(openApiDocument());
const AJV = new Ajv({ strict: false, validateFormats: false });
AJV.addSchema({ $id: 'api', ...(isPart(DOCUMENT) ? { components: DOCUMENT.components } : {}) });
const KNOWN = new Map<string, ValidateFunction>();

/** What an answer has that the document does not promise for this operation; empty where it keeps to it. */
export function strayIn(path: string, method: 'get' | 'post', { status, type, json }: ReadAnswer): readonly string[] {
  const bare = type.split(';', 1)[0] ?? '';
  const content = partAt(DOCUMENT, 'paths', path, method, 'responses', String(status), 'content');
  if (!isPart(content)) return [`${method} ${path} answers ${status}, which is not documented`];
  if (!isPart(content[bare])) return [`${method} ${path} answers ${status} as ${bare}, which is not documented`];
  const reference = partAt(content[bare], 'schema', '$ref');
  if (typeof reference !== 'string') return [];
  const validate = KNOWN.get(reference) ?? AJV.compile({ $ref: `api${reference}` });
  KNOWN.set(reference, validate);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(
    (error) => `${path}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}
