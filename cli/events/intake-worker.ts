import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, createIntake, joinBatches, openSpool, rowsIn } from '@/lib/events';
import { DROPPED, OWED } from './intake-counts';
import type { IntakeOrder, IntakeReport, IntakeStart } from './intake-thread';
import { unpackMessages } from './packed-messages';

/** The thread's side of intake-thread.ts. What it is started with and sent comes from the server alone, so it is taken at its word. */
const place: IntakeStart = workerData;
const intake = createIntake();
const spool = openSpool(place.spoolFolder, { owner: place.spoolOwner });
spool.adopt();

/** Whether the writer has nothing to do; until then what comes goes to the same file. */
let isWanted = false;
let isDiskTold = false;

/** A message like those of the script. */
const REHEARSAL = new TextEncoder().encode(
  JSON.stringify({
    visit: 'rehearsal',
    load: 'rehearsal',
    page: '/articles/rehearsal',
    events: [{ name: 'view' }, { name: 'search', part: 'some words', number: 1 }, { name: 'copied', part: 'link' }],
    before: 0,
  }),
);
const REHEARSALS = 20;

parentPort?.on('message', (order: IntakeOrder) => {
  if (order.kind === 'take') {
    keep(joinBatches([intake(unpackMessages(order.messages)), order.batch]));
    Atomics.store(place.counts, DROPPED, spool.dropped());
    Atomics.sub(place.counts, OWED, order.bytes);
    if (isWanted) handOn();
  } else if (order.kind === 'want') {
    isWanted = true;
    handOn();
  } else {
    spool.finish();
    say({ kind: 'closed' });
  }
});

// Reading the first messages takes longest, when a crash would cost the most: these are kept nowhere.
createIntake()(Array.from({ length: REHEARSALS }, () => ({ body: REHEARSAL, at: 0 })));
say({ kind: 'ready' });

/** A disk that takes nothing must not end the thread: the writer is given what it could not keep. */
function keep(batch: Batch): void {
  if (rowsIn(batch) === 0) return;
  try {
    spool.add(batch);
  } catch (error) {
    if (!isDiskTold) say({ kind: 'problem', message: `the spool of events: ${String(error)}` });
    isDiskTold = true;
    say({ kind: 'unkept', batch });
  }
}

function handOn(): void {
  if (!spool.finish()) return;
  isWanted = false;
  say({ kind: 'full' });
}

function say(report: IntakeReport): void {
  parentPort?.postMessage(report);
}
