import { Agent, get } from 'node:http';
import { connect } from 'node:net';

/** The rule for all pages: however costly one is, it may not keep a reader of a kept page waiting longer. */
const LONGEST_WAIT_MS = 50;

/** What a busy machine does to a wait by itself, seen just before; it may well do more in the next moment. */
const NOISE_FACTOR = 4;

/** A machine on which a kept page waits longer than this while nothing is asked for can tell nothing about waits. */
const QUIET_MS = 15;

/** Time for which the idle server is asked. */
const IDLE_MS = 400;

const BETWEEN_MS = 4;

/** The longest waits for a kept page, without and beside some work, and the longest turn of the server's thread, in milliseconds. */
export interface Waits {
  readonly idle: number;
  readonly beside: number;
  /** Of processor time; what the machine does meanwhile is no part of it. */
  readonly turn: number;
}

/**
 * Asks for a kept page over one connection, one time after the other: first alone, then until `work` is done.
 * @param turns the socket of tests/endurance/measure-turns.mjs
 */
export async function waitsBeside(address: string, turns: string, work: () => Promise<unknown>): Promise<Waits> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    await waitOnce(address, agent);
    const idle = await longestUntil(pause(IDLE_MS), address, agent);
    await longestTurn(turns);
    const beside = await longestUntil(work(), address, agent);
    return { idle, beside, turn: await longestTurn(turns) };
  } finally {
    agent.destroy();
  }
}

/**
 * Whether the server kept nobody waiting, by one round or several: its thread never worked for longer than a reader may wait,
 * and no reader waited longer. What is too long in one round and not in another was the machine, busy with other things.
 */
export function isHeld(rounds: readonly Waits[]): boolean {
  return (
    rounds.some(({ turn }) => turn <= LONGEST_WAIT_MS) &&
    rounds.some(({ idle, beside }) => beside <= LONGEST_WAIT_MS + NOISE_FACTOR * idle || idle > QUIET_MS)
  );
}

function longestTurn(turns: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    connect(turns)
      .on('data', (part) => {
        text += String(part);
      })
      .once('end', () => resolve(Number(text)))
      .once('error', reject);
  });
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
