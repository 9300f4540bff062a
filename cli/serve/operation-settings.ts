import { BlockList, isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readOrigin } from '@/lib/addresses';
import { isPostgres } from '@/lib/events';
import { type DeskSettings, readDeskSettings } from './desk-settings';
import { SETTINGS } from './setting-table';
import { type Environment, isAddress, SettingsError } from './settings';

/** How the log is written: `json`, one object a line with every request; `text`, for people, problems alone. */
export type LogFormat = 'json' | 'text';

/** Whether readers are asked if a page helped, and what they do is counted; `where-possible` where a disk takes it. */
export type EventsSwitch = 'on' | 'off' | 'where-possible';

/** How a server is run, apart from what it serves. */
export interface OperationSettings {
  /** Where readers reach the site, such as `https://help.example`. */
  readonly origin: string | undefined;
  readonly logFormat: LogFormat;
  readonly events: EventsSwitch;
  /** Where that is kept: a file, or `postgres://…`; `undefined` for the file beside the catalog. */
  readonly database: string | undefined;
  /** Days after which raw events are deleted. */
  readonly retentionDays: number;
  /** How people sign in to the desk; `undefined` where there is none. */
  readonly desk: DeskSettings | undefined;
  /** Port for figures on 127.0.0.1; `undefined` for none, 0 for any free one. */
  readonly metricsPort: number | undefined;
  /** Pages that one address may have drawn in a minute; 0 for no limit. What is kept costs nothing, and is not counted. */
  readonly rateLimit: number;
  /** Threads that draw pages, at most; beside them, the framework has one. */
  readonly drawingThreads: number;
  /** Peers whose word on whom they ask for, and under which id, is taken. */
  readonly trustedProxies: BlockList;
  /**
   * How long a server that was told to stop says that it is not ready, before it takes no more connections; `undefined`
   * where it shall see for itself whether a proxy needs that time.
   */
  readonly shutdownDelayMs: number | undefined;
}

/**
 * Reads and checks every setting of this kind, so that a wrong one keeps a server from starting and not from answering.
 * @param isTerminal whether people read what is printed
 * @throws SettingsError that names all wrong ones
 */
export function readOperation(env: Environment, isTerminal: boolean): OperationSettings {
  const wrong: string[] = [];
  const read = <Value>(
    name: keyof typeof SETTINGS,
    reader: Reader<Value>,
    fallback: string = SETTINGS[name].default,
  ): Value => {
    const text = env[name]?.trim() || fallback;
    const found = reader(text);
    if (found.must !== undefined) wrong.push(`${name} is "${withoutSecret(text)}"; it must be ${found.must}`);
    return found.value;
  };
  const origin = read('STEPWISE_ORIGIN', readOptionalOrigin);
  const settings: OperationSettings = {
    origin,
    logFormat: read('LOG_FORMAT', readLogFormat, isTerminal ? 'text' : undefined),
    events: read('STEPWISE_EVENTS', readEvents),
    database: read('STEPWISE_DATABASE', readOptionalDatabase),
    retentionDays: read('RETENTION_DAYS', (text) => readWhole(text, 3650)),
    desk: readDeskSettings(read, (message) => wrong.push(message), origin),
    metricsPort: read('METRICS_PORT', readOptionalPort),
    rateLimit: read('RATE_LIMIT', (text) => readWhole(text, 1_000_000)),
    drawingThreads: read('STEPWISE_DRAWING_THREADS', readThreads, usualThreads()),
    trustedProxies: read('TRUSTED_PROXIES', readAddresses),
    shutdownDelayMs: read('SHUTDOWN_DELAY', readOptionalSeconds),
  };
  if (wrong.length > 0) throw new SettingsError(wrong.join('; '));
  return settings;
}

/** The value of a setting may be an address with a password. */
export function withoutSecret(text: string): string {
  return text.replace(/:\/\/[^@\s]*@/, '://…@');
}

/** Gives a value, and what the text should have been where it is none. */
type Reader<Value> = (text: string) => { readonly value: Value; readonly must?: string };

const readOptionalOrigin: Reader<string | undefined> = (text) => {
  if (text === '') return { value: undefined };
  const must = 'an origin, such as https://help.example, without a path';
  const value = readOrigin(text);
  return value === undefined ? { value, must } : { value };
};

const readLogFormat: Reader<LogFormat> = (text) =>
  text === 'json' || text === 'text' ? { value: text } : { value: 'json', must: 'json or text' };

const readEvents: Reader<EventsSwitch> = (text) => {
  if (text === '') return { value: 'where-possible' };
  return text === 'on' || text === 'off' ? { value: text } : { value: 'off', must: 'on or off' };
};

const readOptionalDatabase: Reader<string | undefined> = (text) => {
  if (text === '') return { value: undefined };
  if (!isAddress(text)) return { value: path.resolve(text) };
  return isPostgres(text)
    ? { value: text }
    : { value: undefined, must: 'a file, or an address that begins with postgres://' };
};

const readOptionalPort: Reader<number | undefined> = (text) => {
  if (text === '') return { value: undefined };
  return readWhole(text, 65_535);
};

const readOptionalSeconds: Reader<number | undefined> = (text) => {
  if (text === '') return { value: undefined };
  const { value, must } = readWhole(text, 300);
  return { value: value * 1000, ...(must === undefined ? {} : { must }) };
};

const MOST_THREADS = 64;

const readThreads: Reader<number> = (text) => {
  const { value } = readWhole(text, MOST_THREADS);
  return value > 0 ? { value } : { value: 1, must: `a whole number from 1 to ${MOST_THREADS}` };
};

/** The thread that answers requests needs a core as well. */
function usualThreads(): string {
  return String(Math.min(4, Math.max(1, availableParallelism() - 1)));
}

function readWhole(text: string, most: number): ReturnType<Reader<number>> {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= most ? { value } : { value: 0, must: `a whole number from 0 to ${most}` };
}

const readAddresses: Reader<BlockList> = (text) => {
  const value = new BlockList();
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const isGood = parts.every((part) => part === 'none' || addRange(value, part));
  return isGood ? { value } : { value, must: 'addresses or ranges such as 10.0.0.0/8, with commas between, or none' };
};

function addRange(list: BlockList, text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const length = bits === undefined ? most : Number(bits);
  if (version === 0 || rest.length > 0 || !/^\d+$/.test(bits ?? '0') || length > most) return false;
  list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6');
  return true;
}
