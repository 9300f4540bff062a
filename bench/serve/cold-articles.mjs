/** How long a reader waits for an article that nobody asked for before. */
import { Agent, get } from 'node:http';

/** Pages that are asked for first, so that the code that draws them is warm; the pages themselves are others. */
const WARM_UP = 40;

/**
 * Asks for articles one after the other, each for the first time.
 * @returns {Promise<number[]>} milliseconds to the first byte
 */
export async function coldTimes(site, slugs) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (const slug of slugs) times.push(await firstByte(`${site}/articles/${encodeURIComponent(slug)}`, agent));
  agent.destroy();
  return times.slice(WARM_UP);
}

function firstByte(url, agent) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.once('data', () => {
        const waited = performance.now() - started;
        response.once('end', () => resolve(waited));
      });
      response.resume();
    }).once('error', reject);
  });
}
