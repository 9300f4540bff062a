import { setTimeout as sleep } from 'node:timers/promises';

/** Events of one message; the script of a page sends as many where a reader does much. */
const EVENTS_A_MESSAGE = 10;

/** Messages of one visit; the server takes a thousand events of one, and 600 messages a minute of one address. */
const MESSAGES_A_VISIT = 50;

const TICK_MS = 20;

/**
 * @typedef {object} Acknowledged
 * @property {string} load the beginning of the ids of its events
 * @property {number} events how many
 * @property {number} sentAt when it was sent, in milliseconds since 1970: the server of that moment is the one that answered
 * @property {number} at when the server's answer was here, in milliseconds since 1970
 */

/**
 * Readers' browsers that send events to a site at a rate, whether it answers or not, each from an address of its own (the site
 * has to trust 127.0.0.1).
 * @param {() => string} urlOf where the site is just now
 * @param {number} perSecond events
 * @returns {{ acknowledged: readonly Acknowledged[], stop: () => Promise<void> }}
 */
export function startReaders(urlOf, perSecond) {
  const acknowledged = [];
  const open = new Set();
  const started = performance.now();
  let messages = 0;
  const timer = setInterval(() => {
    const due = ((performance.now() - started) / 1000) * (perSecond / EVENTS_A_MESSAGE);
    for (; messages < due; messages += 1) {
      const sending = sendMessage(urlOf(), messages, acknowledged);
      open.add(sending);
      void sending.then(() => open.delete(sending));
    }
  }, TICK_MS);
  return {
    acknowledged,
    stop: async () => {
      clearInterval(timer);
      while (open.size > 0) await sleep(TICK_MS);
    },
  };
}

/** What the server does not say that it has is nobody's loss. */
async function sendMessage(url, number, acknowledged) {
  const visit = Math.floor(number / MESSAGES_A_VISIT);
  const load = `load-${String(number).padStart(9, '0')}`;
  const events = Array.from({ length: EVENTS_A_MESSAGE }, (_, at) => ({ name: 'copied', part: `part-${at}` }));
  const page = `/articles/made-up-${(number * 7919) % 2000}`;
  const body = JSON.stringify({ visit: `visit-${String(visit).padStart(9, '0')}`, load, page, events, before: 0 });
  const sentAt = Date.now();
  try {
    const answer = await fetch(`${url}/feedback/events`, { method: 'POST', body, headers: headersOf(visit) });
    if (answer.status === 204) acknowledged.push({ load, events: EVENTS_A_MESSAGE, sentAt, at: Date.now() });
  } catch {
    // The server is being killed, or not up yet.
  }
}

function headersOf(visit) {
  const parts = [10, (visit >> 16) & 255, (visit >> 8) & 255, visit & 255];
  return { 'Content-Type': 'application/json', 'X-Forwarded-For': parts.join('.') };
}
