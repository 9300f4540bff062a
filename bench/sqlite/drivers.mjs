/** SQLite's drivers for Node, each with the same few calls: rows come as arrays, as lib/catalog/database.ts reads them. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../rig/places.mjs';

const WRITING = 'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;';

/** By name: opens a file, to be read or, where it is none yet, to be written. @throws where this Node has no such driver */
export const DRIVERS = {
  libsql: (file, isNew) => {
    const Database = createRequire(path.join(ROOT, 'package.json'))('libsql');
    const database = new Database(isNew ? file : `${pathToFileURL(file).href}?mode=ro&immutable=1`);
    return { ...wrapped(database, isNew), prepare: (sql) => raw(database.prepare(sql), true) };
  },
  'better-sqlite3': (file, isNew, folder) => {
    const Database = createRequire(path.join(folder, 'package.json'))('better-sqlite3');
    const database = new Database(file, isNew ? {} : { readonly: true });
    return { ...wrapped(database, isNew), prepare: (sql) => raw(database.prepare(sql), false) };
  },
  'node:sqlite': (file, isNew) => {
    const { DatabaseSync } = createRequire(import.meta.url)('node:sqlite');
    const database = new DatabaseSync(file, { readOnly: !isNew });
    const prepare = (sql) => {
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      return statement;
    };
    return { ...wrapped(database, isNew), prepare };
  },
};

function wrapped(database, isNew) {
  if (isNew) database.exec(WRITING);
  return { exec: (sql) => database.exec(sql), close: () => database.close() };
}

/** libsql takes what a statement needs as one list. */
function raw(statement, isList) {
  if (statement.reader) statement.raw(true);
  if (!isList) return statement;
  return {
    get: (...cells) => statement.get(cells),
    all: (...cells) => statement.all(cells),
    iterate: (...cells) => statement.iterate(cells),
    run: (...cells) => statement.run(cells),
  };
}
