/** Sends made-up events at a rate until it is killed or told to stop; says on standard output how many, every 20 ms. */
import { pathToFileURL } from 'node:url';

const [bundle, place, spoolFolder, run, rate, seconds] = process.argv.slice(2);
const { createWriter, openDatabase } = await import(pathToFileURL(bundle).href);
const writer = createWriter({ database: openDatabase(place, 150), spoolFolder, retryMs: 200 });
const TICK_MS = 20;
const GATHER_MS = 100;
const started = performance.now();
let sent = 0;
let gathered = [];
let handedOver = started;

const timer = setInterval(() => {
  const now = performance.now();
  const elapsed = Math.min((now - started) / 1000, Number(seconds));
  for (const due = Math.floor(elapsed * Number(rate)); sent < due; sent += 1) gathered.push(event(sent));
  process.stdout.write(`${sent} ${Date.now()}\n`);
  const isOver = elapsed >= Number(seconds);
  if (isOver || gathered.length >= 1000 || now - handedOver >= GATHER_MS) {
    writer.add({ events: gathered, feedback: [] });
    gathered = [];
    handedOver = now;
  }
  if (isOver) void end();
}, TICK_MS);

async function end() {
  clearInterval(timer);
  await writer.close();
}

/** One of 2,000 articles and 10,000 visits. */
function event(number) {
  const page = `/articles/made-up-${(number * 7919) % 2000}`;
  const visit = `visit-${(number * 104_729) % 10_000}`;
  return { id: `${run}.${number}`, at: Date.now(), visit, name: 'view', page, part: '', choice: '', number: 0 };
}
