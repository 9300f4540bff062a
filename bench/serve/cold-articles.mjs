/** How long a reader waits for an article that nobody asked for before. */
import { Agent, get } from 'node:http';

/** Pages that are asked for first, of few the half, so that the code that draws them is warm; the pages themselves are others. */
const WARM_UP = 40;

/**
 * Asks for articles one after the other, each for the first time.
 * @returns {Promise<number[]>} milliseconds to the first byte
 */
export async function coldTimes(site, slugs) {
  const times = await firstBytes(slugs.map((slug) => `${site}/articles/${encodeURIComponent(slug)}`));
  return times.slice(Math.min(WARM_UP, Math.floor(times.length / 2)));
}

/** Milliseconds to the first byte of each address, asked for one after the other over one connection. */
export async function firstBytes(urls) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (const url of urls) times.push(await firstByte(url, agent));
  agent.destroy();
  return times;
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
