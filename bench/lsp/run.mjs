#!/usr/bin/env node
/**
 * `npm run bench:lsp`: types into a language server that has the largest content open, and measures how long the findings of
 * each key take to come, and how much memory it takes. `-- --keys 2000 --seed 1`.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import protocol from 'vscode-languageserver-protocol/node';
import { defaultContent, ROOT } from '../rig/places.mjs';

const { values } = parseArgs({
  options: { keys: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const CONTENT = path.resolve(defaultContent());
const KEYS = Number(values.keys);
/** Files that are open at once, as in an editor with tabs. */
const OPEN_FILES = 20;
/** A quick typist's pause between two keys, and a pause to think after some of them, ms. */
const BETWEEN_KEYS_MS = 60;
const THINKING_MS = 700;
const KEYS_IN_A_ROW = 40;
const GOALS = { p95: 50, memory: 500 };

const random = randomBy(Number(values.seed));
const child = spawn(process.execPath, [path.join(ROOT, 'cli/stepwise.mjs'), 'lsp', '--stdio', '--content', CONTENT], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = protocol.createProtocolConnection(
  new protocol.StreamMessageReader(child.stdout),
  new protocol.StreamMessageWriter(child.stdin),
);
const waiting = new Map();
connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) =>
  waiting.get(`${uri} ${version}`)?.(),
);
connection.listen();
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {},
  workspaceFolders: [],
});
await connection.sendNotification('initialized', {});

const names = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort();
const started = performance.now();
const documents = [];
for (let count = 0; count < OPEN_FILES; count += 1) documents.push(await opened(names[random(names.length)]));
const opening = performance.now() - started;

const times = [];
const processorBefore = processorMs(child.pid);
for (let key = 0; key < KEYS; key += 1) {
  const document = documents[Math.floor(key / KEYS_IN_A_ROW) % documents.length];
  times.push(await typed(document, key));
  await wait(key % KEYS_IN_A_ROW === KEYS_IN_A_ROW - 1 ? THINKING_MS : BETWEEN_KEYS_MS);
}
const processor = (processorMs(child.pid) - processorBefore) / KEYS;
const { peak, now } = memoryOf(child.pid);
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');

times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(`${names.length} files, ${OPEN_FILES} open, ${KEYS} keys`);
console.log(`until the first files have findings: ${(opening / 1000).toFixed(1)} s`);
console.log(
  `ms from key to findings: half ${at(0.5).toFixed(1)}, 95 % ${at(0.95).toFixed(1)}, 99 % ${at(0.99).toFixed(1)}, most ${at(1).toFixed(1)}`,
);
console.log(`ms of processor a key, what is derived in pauses included: ${processor.toFixed(1)}`);
console.log(`MiB: ${now}, at most ${peak}`);
process.exitCode = at(0.95) <= GOALS.p95 && peak <= GOALS.memory ? 0 : 1;

async function opened(name) {
  const file = path.join(CONTENT, name);
  const text = readFileSync(file, 'utf8');
  const document = {
    uri: pathToFileURL(file).href,
    version: 1,
    lines: text.split('\n').map((line) => line.replace(/\r$/, '')),
  };
  const shown = findingsOf(document);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: document.uri, languageId: 'markdown', version: 1, text },
  });
  await shown;
  return document;
}

/** Types one letter, in turns into the header, the end of the body, and its middle; gives the ms until its findings are there. */
async function typed(document, key) {
  const turn = Math.floor(key / KEYS_IN_A_ROW) % 3;
  const inHeader = turn === 0;
  const lines = document.lines;
  const quoted = lines.findIndex((line) => /pageTitle="./i.test(line));
  const line = inHeader && quoted >= 0 ? quoted : turn === 2 ? Math.floor(lines.length * 0.6) : lines.length - 1;
  const character = inHeader && quoted >= 0 ? lines[line].indexOf('"') + 1 : lines[line].length;
  const text = 'abcdefghij klmno.'.charAt(random(17));
  lines[line] = lines[line].slice(0, character) + text + lines[line].slice(character);
  document.version += 1;
  const shown = findingsOf(document);
  const from = performance.now();
  const position = { line, character };
  const change = { range: { start: position, end: position }, text };
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: document.uri, version: document.version },
    contentChanges: [change],
  });
  await shown;
  return performance.now() - from;
}

function findingsOf({ uri, version }) {
  return new Promise((resolve) => waiting.set(`${uri} ${version}`, resolve));
}

function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mib = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { peak: mib('VmHWM'), now: mib('VmRSS') };
}

/** Processor time of a process so far; Linux counts it in hundredths of a second. */
function processorMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Numbers below another, by a seed (mulberry32). */
function randomBy(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
