/**
 * Attackers of each kind that gave way once, beside the readers of a soak: each asks as quickly as it is answered, over one
 * connection, with something new every time. None of what they ask for may fail with 5xx, nor keep a reader waiting.
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** A slow sender is cut after this time at the latest; it gives up before. */
const SLOW_MS = 8000;

/** Between two requests of one attacker. On one machine they share the processor with the server that they attack. */
const PAUSE_MS = 50;

const words = (count, word) => Array.from({ length: count }, (_, at) => word(at)).join('+');

/** What each does, the nth time; `slow` and `silent` are not answered in time. */
const ATTACKS = {
  'many empty fields': () => ({ path: '/flows/finder/product', body: '&'.repeat(500_000) }),
  'one value a thousand times': (nth) => ({ path: '/flows/finder/product', body: `product=azure${nth}&`.repeat(999) }),
  'a mebibyte of text': (nth) => ({ path: '/flows/finder/product', body: `x=${nth}${'+%E5%A4%87'.repeat(100_000)}` }),
  'a long query': (nth) => ({ path: `/flows/finder/topic?${`product=a${nth}&`.repeat(200)}` }),
  '500 unknown ids': (nth) => ({
    path: nth % 2 === 0 ? '/engineer' : '/engineer/ids.csv',
    body: `ids=${Array.from({ length: 500 }, (_, at) => `azure-backup-server-${nth}-${at}`).join('%0A')}`,
  }),
  'made-up spellings': (nth) => ({ path: `/%61rticles//${nth}%2e/./azure-backup` }),
  'hostile searches': (nth) => ({ path: `/search?q=${words(24, (at) => `conection${nth}x${at}`)}` }),
  'searches of common words': (nth) => ({ path: `/search?q=the+a+to+azure+vm+error+not+with+your+${nth}` }),
  suggestions: (nth) => ({ path: `/api/suggest?q=the+a+to+azure+vm+error+s${nth}` }),
  'missing pages': (nth) => ({ path: `/articles/azure-virtual-machine-${nth}-${'storage-'.repeat(300)}` }),
  'missing pictures': (nth) => ({ path: `/previews/articles/nothing-${nth}.png` }),
  'pages with a query': (nth) => ({ path: `/products?utm=${nth}` }),
};

/**
 * Starts them all, on a thread of their own: what they write must not hold up who measures.
 * @returns how often each asked, and what went wrong, once `end` is over
 */
export function attack(url, end) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { url, end } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread) parentPort.postMessage(await attackAll(workerData.url, workerData.end));

async function attackAll(url, end) {
  const faults = [];
  const counts = new Map();
  const agent = new Agent({ keepAlive: true });
  const asking = Object.entries(ATTACKS).map(([name, shape]) =>
    askOnAndOn(url, agent, name, shape, end, counts, faults),
  );
  await Promise.all([...asking, sendSlowly(url, end, counts), holdOpen(url, end, counts)]);
  agent.destroy();
  return { faults, told: [...counts].map(([name, count]) => `${name} ${count}`).join(', ') };
}

async function askOnAndOn(url, agent, name, shape, end, counts, faults) {
  for (let nth = 0; Date.now() < end; nth += 1) {
    const { path, body } = shape(nth);
    const status = await statusOf(url, agent, path, body);
    if (status >= 500) faults.push(`${name}: status ${status}`);
    counts.set(name, nth + 1);
    await sleep(PAUSE_MS);
  }
}

/** 0 for a connection that was cut, as one may be that sends what is not read. */
function statusOf(url, agent, path, body) {
  return new Promise((resolve) => {
    const options = body === undefined ? { agent } : { agent, method: 'POST', headers: FORM };
    const asked = request(url + path, options, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
      answer.once('error', () => resolve(0));
    });
    asked.once('error', () => resolve(0));
    asked.end(body);
  });
}

/** Forms of which a byte comes now and then. */
async function sendSlowly(url, end, counts) {
  for (let nth = 1; Date.now() < end; nth += 1) {
    counts.set('slow forms', nth);
    const socket = openTo(url);
    socket.write(
      'POST /flows/finder/product HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n',
    );
    socket.write('Content-Length: 100000\r\n\r\n');
    for (let sent = 0; sent < SLOW_MS && Date.now() < end && !socket.destroyed; sent += 500) {
      socket.write('a');
      await sleep(500);
    }
    socket.destroy();
  }
}

/** Connections that ask for a large page and take nothing. */
async function holdOpen(url, end, counts) {
  for (let nth = 1; Date.now() < end; nth += 1) {
    counts.set('readers who take nothing', nth);
    const socket = openTo(url);
    socket.pause();
    for (let at = 0; at < 50; at += 1) socket.write('GET /products HTTP/1.1\r\nHost: a\r\n\r\n');
    await sleep(Math.min(SLOW_MS, Math.max(0, end - Date.now())));
    socket.destroy();
  }
}

function openTo(url) {
  const { hostname, port } = new URL(url);
  // The server may well cut what is sent like this.
  return connect(Number(port), hostname).on('error', () => undefined);
}
