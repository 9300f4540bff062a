import { form, judged, request, send } from './send.mjs';
import { ARTICLE, LARGE_FORM } from './target.mjs';
import { measureBeside } from './wait-beside.mjs';

export const title = '24. Every address that computes, with its worst legal input, beside a kept page';

/** Each is asked so often a round, in other words each time where words are what it reads. */
const TIMES = 5;

const SLUG = ARTICLE.split('/').at(-1);
const words = (seed, count) => Array.from({ length: count }, (_, at) => `backup${(seed * 31 + at) % 997}`).join('%20');
const unknownIds = (seed) => Array.from({ length: 500 }, (_, at) => `unknown-id-${seed}-${at}`).join('%0A');

const many = (seed) => Array.from({ length: 300 }, (_, at) => ({ question: `q-${seed}-${at}`, choices: ['azure'] }));
const json = (address, body) => request('POST', address, ['Content-Type: application/json'], JSON.stringify(body));
const tool = (id, name, args) =>
  json('/mcp', { jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } });

/**
 * Title, the nth request, statuses that are right.
 * @type {readonly (readonly [title: string, nth: (at: number) => string, allowed: readonly number[]])[]}
 */
export const CASES = [
  ['a search for 200 words', (at) => request('GET', `/search?q=${words(at, 200)}`), [200]],
  ['a search for one word of 2,000 letters', (at) => request('GET', `/search?q=${String(at).repeat(2000)}`), [200]],
  ['a search for common words', (at) => request('GET', `/search?q=azure%20the%20to%20a%20of%20in%20${at}`), [200]],
  ['suggestions for 200 words', (at) => request('GET', `/api/suggest?q=${words(at, 200)}`), [200]],
  ['500 unknown ids', (at) => form('/engineer', `ids=${unknownIds(at)}`), [200]],
  ['500 unknown ids as a table', (at) => form('/engineer/ids.csv', `ids=${unknownIds(at)}`), [200]],
  ['64 kB of one id', (at) => form('/engineer', `ids=${String(at).repeat(60_000)}`), [200, 413]],
  ['a missing page of 4 kB', (at) => request('GET', `/nothing/${at}-${'backup-azure-vm-'.repeat(240)}`), [404]],
  ['an unknown id', (at) => request('GET', `/a/${at}-${'azure-'.repeat(300)}`), [404]],
  ['the first page of the finder', () => request('GET', '/flows/finder?view=all'), [200, 303, 307]],
  ['a form of 10,000 options', (at) => request('GET', `${LARGE_FORM}/pick?x=${at}`), [200, 303, 307]],
  ['its summary', (at) => request('GET', `${LARGE_FORM}/summary?pick=v${at}`), [200, 303, 307]],
  ['the map of a form', (at) => request('GET', `${LARGE_FORM}/map?x=${at}`), [200, 303, 307, 404]],
  ['the sitemap', (at) => request('GET', `/sitemap.xml?${at}`), [200]],
  ['a part of the sitemap', () => request('GET', '/sitemaps/1.xml'), [200]],
  ['the API’s search for 200 words', (at) => request('GET', `/api/v1/search?q=${words(at, 200)}`), [200]],
  ['the API’s suggestions', (at) => request('GET', `/api/v1/suggest?q=${words(at, 24)}`), [200]],
  ['the API’s list', (at) => request('GET', `/api/v1/articles?limit=${100 - at}`), [200]],
  ['the API’s lookup of 500 ids', (at) => json('/api/v1/lookup', { ids: unknownIds(at).split('%0A') }), [200]],
  ['the API’s next question', (at) => json('/api/v1/flows/finder/next', { answers: many(at) }), [200]],
  ['an assistant’s search', (at) => tool(at, 'search', { query: decodeURIComponent(words(at, 60)) }), [200]],
  ['how to show a link', (at) => request('GET', `/oembed?url=https%3A%2F%2Fhelp.example${ARTICLE}%3F${at}`), [200]],
  ['a frame', (at) => request('GET', `/embed?query=${words(at, 200)}`), [200]],
  ['an article in a frame', (at) => request('GET', `/embed${ARTICLE}?query=${at}`), [200]],
  ['a search as Markdown', (at) => request('GET', `/search.md?q=${words(at, 200)}`), [200]],
  ['a form of 10,000 options as Markdown', (at) => request('GET', `${LARGE_FORM}.md?${at}`), [200]],
  ['an article as Markdown', (at) => request('GET', `${ARTICLE}.md?${at}`), [200]],
  ['a context link', (at) => request('GET', `/go?error=${words(at, 20)}`), [307]],
  ['the page of feedback', (at) => request('GET', `/feedback?page=${ARTICLE}%3F${at}`), [200, 404]],
  ['an untidy address', (at) => request('GET', `/previews/articles/${SLUG}.png${')'.repeat(at + 1)}.`), [301]],
  ['a product', (at) => request('GET', `/products/azure-backup?page=${at}`), [200]],
  ['all products', (at) => request('GET', `/products?${at}`), [200]],
  ['an engineer’s page', (at) => request('GET', `/engineer/articles/${SLUG}?${at}`), [200]],
  ['the picture of a link', () => request('GET', `/previews/articles/${SLUG}.png`), [200]],
];

export function rowsFor({ url }) {
  return CASES.map(([name, nth, allowed]) => ({
    title: name,
    run: async () => {
      const answers = [];
      const { told, fault } = await measureBeside(url, async (round) => {
        for (let at = 0; at < TIMES; at += 1) answers.push(await send(url, nth(round * TIMES + at)));
      });
      const wrong = answers.map((answer) => judged(answer, allowed)).find((verdict) => verdict.fault !== undefined);
      const bytes = Math.max(...answers.map(({ text }) => text.length));
      return { told: `${Math.round(bytes / 1024)} kB; ${told}`, fault: wrong?.fault ?? fault };
    },
  }));
}
