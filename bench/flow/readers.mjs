/** Readers at a time, each with a connection of its own, each asking for the next page when the last has come. */
import { Agent, request } from 'node:http';

/**
 * Lets readers ask for some seconds.
 * @param {number} readers how many at a time
 * @param {number} seconds
 * @param {(turn: number) => { url: string, body?: string }} ask what is asked next; `turn` counts over all readers
 * @returns {Promise<number[]>} milliseconds to the last byte of each answer
 * @throws where an answer is an error
 */
export async function measureReaders(readers, seconds, ask) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  let turn = 0;
  const read = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (performance.now() < end) {
      turn += 1;
      const started = performance.now();
      await answerOf(ask(turn), agent);
      times.push(performance.now() - started);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: readers }, read));
  return times;
}

/** As browsers do: 307 posts again, any other redirect reads. */
function answerOf({ url, body }, agent) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' };
    const asked = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const { statusCode = 0 } = response;
      response.resume();
      response.once('end', () => {
        if (statusCode >= 400) reject(new Error(`${url}: ${statusCode}`));
        else if (statusCode < 300) resolve(undefined);
        else {
          const next = {
            url: new URL(response.headers.location, url).href,
            body: statusCode === 307 ? body : undefined,
          };
          answerOf(next, agent).then(resolve, reject);
        }
      });
    });
    asked.once('error', reject).end(body);
  });
}
