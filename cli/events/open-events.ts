import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { EVENTS_ON } from '@/lib/events/form';
import type { Operation } from '../serve/operation';
import { eventsFileOf, type Settings } from '../serve/settings';
import { CALLBACK } from './answer-sign-in';
import { type EventSink, type EventsPlace, startEvents } from './events-thread';

/**
 * With so few, each thread frees the memory of its new objects alone. Shared among V8's helpers, which have the usual priority, it takes
 * all processors for some milliseconds, also where the thread that writes events began it; pages then wait (bench/events).
 */
const FEW_PROCESSORS = 2;

/** What takes what readers do; nothing of it exists where it is switched off. Pages read in the environment which it is. */
export function openEvents(
  { catalogFile }: Settings,
  { settings: { events, database, retentionDays, desk, origin }, log }: Pick<Operation, 'settings' | 'log'>,
): EventSink | undefined {
  const file = eventsFileOf(catalogFile);
  if (events === 'off') return undefined;
  if (events === 'where-possible' && database === undefined && !canBeMade(file)) {
    console.log(
      `Pages don’t ask if they helped, and nothing is counted: ${file} can’t be made. Set STEPWISE_DATABASE.`,
    );
    return undefined;
  }
  Object.assign(process.env, { [EVENTS_ON]: 'on' });
  if (availableParallelism() <= FEW_PROCESSORS) setFlagsFromString('--no-parallel-scavenge');
  const provider = desk?.provider && { ...desk.provider, redirectUri: `${origin}${CALLBACK}` };
  const place: EventsPlace = {
    database: database ?? file,
    spoolFolder: `${file}.spool`,
    retentionDays,
    catalogFile,
    desk: { roles: desk?.roles ?? [], provider },
  };
  return startEvents(place, (message) => log.problem({}, message));
}

/** Whether a file can be written, with others beside it; its folder may not be there yet. */
function canBeMade(file: string): boolean {
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK);
    let folder = path.dirname(file);
    while (!existsSync(folder)) folder = path.dirname(folder);
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
