import type { IncomingMessage } from 'node:http';
import { outliveClosedPipes } from '../closed-pipes';
import { type BoundedOutput, boundedOutput, standardStream } from './bounded-output';
import { isTrustedPeer } from './client-address';
import { createDeliveries } from './deliveries';
import { createLog, droppedLine, type Log, takeOverConsole, takeOverPrinting } from './log';
import { type OperationSettings, readOperation } from './operation-settings';
import { createPageStore, type PageStore } from './page-store';
import type { Environment } from './settings';
import type { Site } from './site';

/** Bytes of rendered pages that are kept: about 1,500 articles with their compressed forms. */
const PAGE_STORE_BYTES = 64 * 1024 * 1024;

/** What a server is run with: its settings, its log, what it keeps, and whether it was told to stop. */
export interface Operation {
  readonly settings: OperationSettings;
  readonly pages: PageStore;
  readonly log: Log;
  /** Where the log goes. */
  readonly logOutput: BoundedOutput;
  /** The part of it that a handler asks for. */
  readonly site: Pick<Site, 'origin' | 'trustedProxies' | 'isDraining' | 'log' | 'deliveries'>;
  drain(): void;
  /** Looks whether a proxy stands in front. */
  see(request: IncomingMessage): void;
  /** How long a server that was told to stop goes on answering, in milliseconds. */
  stopDelayMs(): number;
}

/** Time for a proxy to notice that a process is about to stop. */
const PROXY_NOTICE_MS = 2000;

/**
 * Reads how to run. The log goes to standard error, for standard output is for people; from here on neither can stop or end
 * the process.
 * @throws SettingsError
 */
export function createOperation(env: Environment): Operation {
  const settings = readOperation(env, process.stderr.isTTY === true);
  outliveClosedPipes();
  const logOutput = boundedOutput(standardStream(2), (count) => droppedLine(settings.logFormat, count));
  const log = createLog(settings.logFormat, logOutput.write);
  const deliveries = createDeliveries(env, log);
  takeOverPrinting(boundedOutput(standardStream(1), () => undefined).write);
  if (settings.logFormat === 'json') takeOverConsole(log);
  let isDraining = false;
  let isBehindProxy = false;
  const { origin, trustedProxies } = settings;
  return {
    settings,
    pages: createPageStore(PAGE_STORE_BYTES),
    log,
    logOutput,
    site: { origin, trustedProxies, isDraining: () => isDraining, log, deliveries },
    drain: () => {
      isDraining = true;
      deliveries.hurry();
    },
    see: (request) => {
      isBehindProxy ||= request.headers['x-forwarded-for'] !== undefined && isTrustedPeer(request, trustedProxies);
    },
    stopDelayMs: () => settings.shutdownDelayMs ?? (isBehindProxy ? PROXY_NOTICE_MS : 0),
  };
}
