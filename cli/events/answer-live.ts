import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { cellText, type DeskAnswer } from '@/lib/desk';
import { sendPlain } from '../serve/plain-answer';
import { sendAway, sendForbidden, sendRefused } from './desk-exchange';

/** Time between two looks, in milliseconds. */
const LOOK_MS = 3000;

/** Looks before a browser is made to ask anew: a server that is told to stop waits for nobody. */
const MOST_LOOKS = 20;

/** Pages that are followed at a time. */
const MOST_FOLLOWED = 50;

let followed = 0;

/**
 * Sends the figures of a page whenever they have changed (server-sent events), until the session ends or nobody reads.
 * @param look asks for the report, and is no sign that somebody is there
 */
export async function answerLive(response: ServerResponse, look: () => Promise<DeskAnswer | undefined>): Promise<void> {
  if (followed >= MOST_FOLLOWED) return sendPlain(response, 503, 'Too many pages are followed right now.');
  const first = await look();
  if (first === undefined) return sendAway(response);
  if (first.kind === 'forbidden') return sendForbidden(response);
  if (first.kind !== 'report') return sendRefused(response);
  followed += 1;
  try {
    await follow(response, look, first);
  } finally {
    followed -= 1;
  }
}

async function follow(
  response: ServerResponse,
  look: () => Promise<DeskAnswer | undefined>,
  first: DeskAnswer,
): Promise<void> {
  response.setHeader('Content-Type', 'text/event-stream');
  // nginx would hold it back.
  response.setHeader('X-Accel-Buffering', 'no');
  response.writeHead(200);
  let answer: DeskAnswer | undefined = first;
  let sent = '';
  for (let looks = 0; looks < MOST_LOOKS && answer?.kind === 'report' && !response.destroyed; looks += 1) {
    const figures = JSON.stringify(answer.report.figures.map(({ value, kind }) => cellText(value, kind)));
    response.write(figures === sent ? ':\n\n' : `data: ${figures}\n\n`);
    sent = figures;
    await sleep(LOOK_MS);
    if (!response.destroyed) answer = await look();
  }
  response.end();
}
