import { Agent, get } from 'node:http';
import { ARTICLE } from './target.mjs';

/** The rule for all pages: no request may keep a kept page of somebody else waiting longer. */
const LONGEST_WAIT_MS = 50;

/** Waits are measured this often. */
const EVERY_MS = 5;

/** So long are the waits measured before the attack, for what the machine itself does to them. */
const QUIET_MS = 300;

/** What a busy machine does to a wait by itself, seen just before; it may well do more in the next moment. */
const NOISE_FACTOR = 4;

/** On a busy machine anything may wait once; what holds others up does so every time. */
const ROUNDS = 3;

/**
 * Measures how long a kept page waits while `attack` runs, and before it, up to three times. What the machine is too busy
 * for without an attack is not held against the server.
 * @param {(round: number) => Promise<void>} attack
 * @returns {Promise<{ readonly told: string, readonly fault?: string }>}
 */
export async function measureBeside(url, attack) {
  let last;
  for (let round = 0; round < ROUNDS; round += 1) {
    last = await measureOnce(url, () => attack(round));
    if (last.fault === undefined) break;
  }
  return last;
}

async function measureOnce(url, attack) {
  const agent = new Agent({ keepAlive: true });
  await waitOnce(url, agent);
  const quiet = await waits(url, agent, new Promise((resolve) => setTimeout(resolve, QUIET_MS)));
  const beside = await waits(url, agent, attack());
  agent.destroy();
  const [before, during] = [quiet, beside].map((each) => percentile(each, 0.99));
  const told = `kept page waits ${during.toFixed(1)} ms (99 of 100), ${before.toFixed(1)} ms without`;
  const isHeld = during <= LONGEST_WAIT_MS + NOISE_FACTOR * before;
  return isHeld ? { told } : { told, fault: `longer than ${LONGEST_WAIT_MS} ms, ${ROUNDS} times` };
}

/** One wait after the other until the work is done; the one under way at its end counts. */
async function waits(url, agent, work) {
  const found = [];
  let isDone = false;
  const end = work.finally(() => {
    isDone = true;
  });
  do {
    found.push(await waitOnce(url, agent));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  } while (!isDone);
  await end;
  return found;
}

function waitOnce(url, agent) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(url + ARTICLE, { agent }, (response) => {
      response.resume().once('end', () => resolve(performance.now() - started));
    }).once('error', reject);
  });
}

function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
