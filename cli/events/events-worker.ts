import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Catalog, contentDirsOf, currentCatalog } from '@/lib/catalog';
import { answerDesk, createProvider, type DeskQuestion, type DeskRules, noteServer, type Server } from '@/lib/desk';
import {
  createWriter,
  type EventsDatabase,
  isPostgres,
  migrate,
  openDatabase,
  removeOld,
  removeSetAside,
} from '@/lib/events';
import { startBreathing } from '../serve/breathe';
import { stepBack } from '../serve/step-back';
import type { EventsOrder, EventsReport, WriterPlace } from './events-thread';

/** How long SQLite may keep this thread waiting, and with it whoever looks at the desk, in milliseconds. */
const SQLITE_PATIENCE_MS = 150;

const SERVER_PATIENCE_MS = 5000;

/** Far behind the threads that answer, and that put on disk what comes. */
const NICENESS = 10;

/** Time between two transactions: each writes a row of a count once, however often it was counted meanwhile. */
const PAUSE_MS = 150;

/** Time between two looks for what is old. */
const TIDY_MS = 3_600_000;

/** Time between two signs of life. */
const NOTE_MS = 60_000;

/** The first look, when the server has started. */
const FIRST_TIDY_MS = 60_000;

/** The thread's side of events-thread.ts. What it is started with and sent comes from the server alone, so it is taken at its word. */
const place: WriterPlace = workerData;

// What it writes is on disk already, so nothing is lost where it comes last.
stepBack(NICENESS);

const breathe = startBreathing();

const open = () =>
  openDatabase(place.database, isPostgres(place.database) ? SERVER_PATIENCE_MS : SQLITE_PATIENCE_MS, breathe);

const writer = createWriter({
  database: open(),
  spoolFolder: place.spoolFolder,
  spoolOwner: place.spoolOwner,
  breathe,
  onRest: () => setTimeout(rest, PAUSE_MS),
  onProblem: (error) => say({ kind: 'problem', message: `the database of events: ${messageOf(error)}` }),
});

parentPort?.on('message', (order: EventsOrder) => {
  if (order.kind === 'close') void writer.close().then(() => say({ kind: 'closed' }));
  else if (order.kind === 'ask') void answer(order.id, order.question);
  else if (order.kind === 'unkept') writer.writeUnkept(order.batch);
  else writer.look();
});

function rest(): void {
  say({ kind: 'rest', figures: writer.figures(), isReachable: writer.isReachable() });
}

setTimeout(tidy, FIRST_TIDY_MS).unref();
setInterval(tidy, TIDY_MS).unref();

const rules: DeskRules = {
  roles: place.desk.roles,
  provider: place.desk.provider && createProvider(place.desk.provider),
  catalog: readCatalog,
  dataFile: readDataFile,
};

/** The newest catalog; none before there is one. The environment is this thread's own. */
function readCatalog(): Catalog | undefined {
  process.env.STEPWISE_CATALOG = place.catalogFile;
  try {
    return currentCatalog();
  } catch {
    return undefined;
  }
}

/** A file of `data/`, of the first content folder that has it; the folders may be on another machine. */
function readDataFile(name: string): string | undefined {
  const dirs = contentDirsOf(readCatalog()?.info.contentDir ?? '');
  const files = dirs.map((dir) => path.join(dir, 'data', `${name}.json`));
  const file = files.find((each) => existsSync(each));
  return file && readFileSync(file, 'utf8');
}

const server: Server = { id: randomUUID(), host: hostname(), pid: process.pid, started: Date.now() };

/** Tells the others, and who looks at Health, that this process runs; never makes a database where there is none. */
async function note(): Promise<void> {
  if (desk === undefined && writer.figures().written === 0) return;
  desk ??= openDatabase(place.database, SERVER_PATIENCE_MS);
  try {
    await migrate(desk);
    await noteServer(desk.query, server, readCatalog()?.info, Date.now());
  } catch (error) {
    say({ kind: 'problem', message: `this process couldn’t be recorded: ${messageOf(error)}` });
  }
}

setInterval(() => void note(), NOTE_MS).unref();

/** Readers of the desk have a connection of their own, opened when the first comes. */
let desk: EventsDatabase | undefined;

async function answer(id: number, question: DeskQuestion): Promise<void> {
  desk ??= openDatabase(place.database, SERVER_PATIENCE_MS);
  try {
    if (question.kind === 'report' && question.page === 'health') await note();
    const answer = await answerDesk(desk, question, Date.now(), rules);
    if (answer.kind === 'refused' && answer.why !== undefined) say({ kind: 'problem', message: answer.why });
    say({ kind: 'answer', id, answer });
  } catch (error) {
    say({ kind: 'problem', message: `the desk: ${messageOf(error)}` });
    say({ kind: 'answer', id, answer: undefined });
  }
}

/** Deletes what is old, where there is anything at all; another time where the database is busy or away. */
async function tidy(): Promise<void> {
  removeSetAside(place.spoolFolder, place.retentionDays, Date.now());
  if (writer.figures().written === 0) return;
  const database = open();
  try {
    await migrate(database);
    await removeOld(database, place.retentionDays, Date.now());
  } catch (error) {
    say({ kind: 'problem', message: `old events were not deleted: ${messageOf(error)}` });
  } finally {
    await database.close();
  }
}

/** An address may hold a password, which no message of ours shall repeat. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/:\/\/[^@\s]*@/g, '://…@');
}

function say(report: EventsReport): void {
  parentPort?.postMessage(report);
}
