import { judged, request, send } from './send.mjs';
import { ARTICLE } from './target.mjs';

export const title = '27. Made-up spellings of one article make no page of their own';

const [, room, slug] = ARTICLE.split('/');

/** Title, spelling, status. */
const CASES = [
  ['an escaped letter', `/${room}/%${slug.charCodeAt(0).toString(16)}${slug.slice(1)}`, 301],
  ['every letter escaped', `/${room}/${[...slug].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('')}`, 301],
  ['an escaped room', `/%61rticles/${slug}`, 301],
  ['two slashes', `/${room}//${slug}`, 301],
  ['many slashes in front', `////${room}/${slug}`, 301],
  ['a slash at the end', `${ARTICLE}/`, 301],
  ['a dot segment', `/${room}/./${slug}`, 301],
  ['a way back', `/${room}/x/../${slug}`, 301],
  ['an escaped way back', `/${room}/x/%2e%2e/${slug}`, 301],
  ['the framework’s data', `${ARTICLE}.rsc`, 404],
  ['the framework’s data, escaped', `${ARTICLE}%2ersc`, 404],
];

/** Thousands of other spellings, mixed at random from the same parts. */
const MANY = 500;

export function rowsFor({ url }) {
  return [...CASES.map((row) => caseRow(url, row)), { title: `${MANY} spellings`, run: () => tryMany(url) }];
}

function caseRow(url, [name, address, status]) {
  return {
    title: name,
    run: async () => {
      const answer = await send(url, request('GET', address));
      const to = /^location: (.*)\r$/im.exec(answer.text)?.[1];
      if (status === 301 && to !== ARTICLE) return { fault: `sent to ${to}, not to ${ARTICLE}` };
      return judged(answer, [status]);
    },
  };
}

/** None is answered by a page: each 200 would be one more kept page. */
async function tryMany(url) {
  const statuses = new Set();
  for (let at = 0; at < MANY; at += 100) {
    const spellings = Array.from({ length: 100 }, (_, more) => spelling(at + more + 1));
    const answers = await Promise.all(spellings.map((address) => send(url, request('GET', address))));
    for (const { status } of answers) statuses.add(status);
  }
  const told = [...statuses].join(', ');
  return statuses.size === 1 && statuses.has(301) ? { told } : { told, fault: 'some were not sent to the page' };
}

/** The bits of a number from 1 say which letters are escaped. */
function spelling(number) {
  const letters = [...slug].map((each, at) => ((number >> at) & 1 ? `%${each.charCodeAt(0).toString(16)}` : each));
  return `/${room}/${letters.join('')}`;
}
