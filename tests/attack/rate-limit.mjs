import { request, send } from './send.mjs';
import { ARTICLE } from './target.mjs';

export const title = '25. The limit counts who asks, whatever they say';

const LIMIT = 10;

/** More than one reader may have, and more than a whole IPv6 site may; all at once, for what is used up is refilled. */
const TRIES = LIMIT * 8;

const hops = (count) => Array.from({ length: count }, (_, at) => `198.51.100.${at}`).join(', ');

/** Title, `X-Forwarded-For` of the nth request, whether the limit meets it. */
const CASES = [
  ['one address', () => '203.0.113.1', true],
  ['25 made-up hops in front, other ones each time', (at) => `10.9.8.${at}, ${hops(25)}, 203.0.113.2`, true],
  ['a made-up hop that looks like the proxy', (at) => `192.0.2.${at}, 127.0.0.1, 203.0.113.3`, true],
  ['another port each time', (at) => `203.0.113.4:${1000 + at}`, true],
  ['another address of one IPv6 household each time', (at) => `2001:db8:1:1::${at.toString(16)}`, true],
  ['another household of one IPv6 site each time', (at) => `2001:db8:2:${at.toString(16)}::1`, true],
  ['as many readers as requests', (at) => `192.0.2.${at}`, false],
];

export async function rowsFor({ start }) {
  const { url } = await start({ RATE_LIMIT: String(LIMIT) });
  const rows = CASES.map(([name, from, isMet], row) => ({
    title: name,
    run: async () => {
      const limited = await countLimited(url, row, from);
      const told = `${limited} of ${TRIES} refused`;
      return limited > 0 === isMet ? { told } : { told, fault: isMet ? 'the limit was passed' : 'others pay for it' };
    },
  }));
  return [...rows, { title: 'the site’s own style and script beyond the limit', run: () => tryFiles(url) }];
}

async function countLimited(url, row, from) {
  const answers = await Promise.all(
    Array.from({ length: TRIES }, (_, at) =>
      send(url, request('GET', `/a/nothing-${row}-${at}`, [`X-Forwarded-For: ${from(at)}`])),
    ),
  );
  return answers.filter(({ status }) => status === 429).length;
}

async function tryFiles(url) {
  const { text } = await send(url, request('GET', ARTICLE, ['X-Forwarded-For: 198.18.0.9']));
  const files = [...new Set(text.match(/\/_next\/static\/[\w./~%-]+/g) ?? [])];
  const statuses = [];
  for (const file of [...files, '/icon.svg'])
    statuses.push((await send(url, request('GET', file, ['X-Forwarded-For: 203.0.113.1']))).status);
  const told = `${files.length} files`;
  return statuses.length > 1 && statuses.every((status) => status === 200)
    ? { told }
    : { told, fault: statuses.join(', ') };
}
