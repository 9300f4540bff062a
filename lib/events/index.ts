/**
 * What readers did and said: typed events and feedback, masked, kept in SQLite or PostgreSQL.
 * Goal: nothing lost and nothing counted twice, whatever ends or goes away; nothing that says who somebody is.
 * Not here: what reports make of it (lib/desk), HTTP and threads (cli/events), the form and the script (components/feedback).
 *
 * @example
 * const { batch } = readBeacon(JSON.parse(body), Date.now()); // typed, masked, with ids
 * const database = openDatabase('/srv/stepwise/events.db'); // or 'postgres://…'
 * const writer = createWriter({ database, spoolFolder: '/srv/stepwise/events.db.spool' });
 * writer.add(batch); // written within 200 ms, or kept on disk while the database is away
 */
export { type Batch, EMPTY_BATCH, joinBatches, rowsIn, type StoredEvent, type StoredFeedback } from './batch';
export { type Count, type EventsDatabase, isPostgres, openDatabase, type Tables } from './database';
export { DAY_MS, EVENTS, type EventName, isEventName, WEEK_DAYS } from './event';
export { createIntake, type Intake, type Message } from './intake';
export { masked } from './masked';
export { migrate, withLock } from './migrate';
export { readBeacon } from './read-beacon';
export { readFeedback } from './read-feedback';
export { removeOld } from './remove-old';
export { removeSetAside } from './set-aside';
export { openSpool, type Spool } from './spool';
export { countedTime, typicalSeconds } from './typical-seconds';
export { writeBatch } from './write-batch';
export { createWriter, type EventWriter, type WriterFigures } from './writer';
