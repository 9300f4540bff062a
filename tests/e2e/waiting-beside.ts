import { Agent, get } from 'node:http';

/** The rule for all pages: however costly one is, it may not keep a reader of a kept page waiting longer. */
const LONGEST_WAIT_MS = 50;

/** What a busy machine does to a wait by itself, seen just before; it may well do more in the next moment. */
const NOISE_FACTOR = 4;

/** Time for which the idle server is asked. */
const IDLE_MS = 400;

const BETWEEN_MS = 4;

/** How long the longest wait for a kept page was, without and beside some work, in milliseconds. */
export interface Waits {
  readonly idle: number;
  readonly beside: number;
}

/** Asks for a kept page over one connection, one time after the other: first alone, then until `work` is done. */
export async function waitsBeside(address: string, work: () => Promise<unknown>): Promise<Waits> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    await waitOnce(address, agent);
    const idle = await longestUntil(pause(IDLE_MS), address, agent);
    const beside = await longestUntil(work(), address, agent);
    return { idle, beside };
  } finally {
    agent.destroy();
  }
}

/** Whether nobody was kept waiting, as far as this machine can tell. */
export function isHeld({ idle, beside }: Waits): boolean {
  return beside <= LONGEST_WAIT_MS + NOISE_FACTOR * idle;
}

async function longestUntil(work: Promise<unknown>, address: string, agent: Agent): Promise<number> {
  let isDone = false;
  const end = work.finally(() => {
    isDone = true;
  });
  let longest = 0;
  do {
    longest = Math.max(longest, await waitOnce(address, agent));
    await pause(BETWEEN_MS);
  } while (!isDone);
  await end;
  return longest;
}

function waitOnce(address: string, agent: Agent): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      response.resume().once('end', () => resolve(performance.now() - started));
    }).once('error', reject);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
