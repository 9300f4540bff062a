/**
 * The second door of lib/api: what the server in front needs before an answer is made, without the operations themselves.
 * Goal: addresses, formats, and problems by status, as a few lines that cost a starting server nothing.
 * Not here: operations and their schemas (lib/api), headers (cli/serve).
 *
 * @example
 * plainProblem(429, 'Wait a moment.'); // { type: 'about:blank', title: 'Too many requests', status: 429, … }
 */

/** Where version 1 stands. */
export const API_PREFIX = '/api/v1';

/** The reference at `/api` as Markdown. */
export const API_TWIN = '/api.md';

/** Where assistants ask (Model Context Protocol, Streamable HTTP). */
export const MCP_ADDRESS = '/mcp';

/** How an article can be sent, by the media type of each; the first is meant where nobody says. */
export const REPRESENTATIONS = {
  json: 'application/json',
  markdown: 'text/markdown',
  html: 'text/html',
  text: 'text/plain',
} as const;

/** One of them. */
export type Representation = keyof typeof REPRESENTATIONS;

/** Methods of an address that is read. */
const READ = ['GET', 'HEAD'] as const;

/** What each address below `API_PREFIX` takes; a test holds it to the operations, which are loaded with the first question. */
const METHODS: readonly (readonly [path: RegExp, methods: readonly string[]])[] = [
  [/^\/(?:articles|changes|health|openapi\.json|products|search|suggest)$/, READ],
  [/^\/(?:articles|flows|products|topics)\/[^/]+$/, READ],
  [/^\/lookup$/, [...READ, 'POST']],
  [/^\/flows\/[^/]+\/next$/, ['POST']],
];

/** The methods that an address of the API takes, besides OPTIONS; `undefined` where nothing is. @param path with the prefix */
export function apiMethods(path: string): readonly string[] | undefined {
  const below = path.slice(API_PREFIX.length);
  return METHODS.find(([pattern]) => pattern.test(below))?.[1];
}

/** What is said where another method was used: `This address takes only GET and HEAD requests.` */
export function methodWords(methods: readonly string[]): string {
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(methods);
  return `This address takes only ${list} requests.`;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Server error',
  503: 'Unavailable',
};

/** What is wrong with one field, and what to do. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

/** A problem of a status (RFC 9457). @param errors what is wrong with each field */
export function plainProblem(status: number, detail: string, errors: readonly FieldError[] = []) {
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, errors: [...errors] };
}

/** Where something of the API is now, beside the `Location` of a 301. @param to with the prefix */
export function movedProblem(to: string) {
  return { ...plainProblem(301, `This is now at ${to}.`), title: 'Moved' };
}

/** Said where part of an address of the API is empty, as that of an article without an ID is. */
export const EMPTY_PART =
  'Part of this address is empty. Put an ID or slug there. Articles without an ID have a slug. For a list, leave out the slash at the end.';

/** Whether part of a path of the API is empty, such as that of `/api/v1/topics/`. */
export function hasEmptyPart(path: string): boolean {
  return path.split('/').slice(1).includes('');
}

/** Whether an address (with or without query) is one of the API. */
export function isApiAddress(address: string): boolean {
  return /^\/api\/v1(?:[/?#]|$)/.test(address);
}

/** Whether programs ask there, who read a problem rather than a sentence. */
export function isForPrograms(address: string): boolean {
  return isApiAddress(address) || /^\/mcp(?:[?#]|$)/.test(address);
}
