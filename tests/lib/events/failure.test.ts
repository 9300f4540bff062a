import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { errorCode, failureOf } from '@/lib/events/failure';

const fromServer = (code: string) =>
  Object.assign(new pg.DatabaseError('words', 5, 'error'), { code, severity: 'ERROR' });
const withCode = (code: string) => Object.assign(new Error('words'), { code });

describe('what a database did not write', () => {
  it.each([
    ['a connection that ends', fromServer('08006'), 'away'],
    ['a server that starts', fromServer('57P03'), 'away'],
    ['a full disk', fromServer('53100'), 'away'],
    ['too many connections', fromServer('53300'), 'away'],
    ['a standby', fromServer('25006'), 'away'],
    ['a wrong password', fromServer('28P01'), 'away'],
    ['a disk that fails', fromServer('58030'), 'away'],
    ['a lock that was not to be had', fromServer('55P03'), 'away'],
    ['a database that is missing', fromServer('3D000'), 'away'],
    ['an address where nobody answers', withCode('ECONNREFUSED'), 'away'],
    ['a code of the system as long as a server’s', withCode('EPIPE'), 'away'],
    ['a connection that ends without a word', new Error('Connection terminated unexpectedly'), 'away'],
    ['what is no error', 'words', 'away'],
    ['a locked file', withCode('SQLITE_BUSY'), 'away'],
    ['the same, more precisely', withCode('SQLITE_IOERR_WRITE'), 'away'],
    ['a full disk of SQLite’s', withCode('SQLITE_FULL'), 'away'],
    ['a file that may not be written', withCode('SQLITE_READONLY'), 'away'],
    ['a damaged file', withCode('SQLITE_CORRUPT'), 'away'],
    ['a serialization failure', fromServer('40001'), 'conflict'],
    ['a deadlock', fromServer('40P01'), 'conflict'],
    ['a number that is too large', fromServer('22003'), 'refused'],
    ['U+0000', fromServer('22021'), 'refused'],
    ['a constraint', fromServer('23514'), 'refused'],
    ['a trigger', fromServer('P0001'), 'refused'],
    ['a row that is too long for an index', fromServer('54000'), 'refused'],
    ['an error within the server', fromServer('XX000'), 'refused'],
    ['a constraint of SQLite’s', withCode('SQLITE_CONSTRAINT_NOTNULL'), 'refused'],
    ['what SQLite has no code for', withCode('SQLITE_ERROR'), 'refused'],
    ['an error of our own', new TypeError('words'), 'refused'],
  ] as const)('because of $0 is $2', (_title, error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  it('has a code without a word of what was written', () => {
    expect(errorCode(fromServer('23514'))).toBe('23514');
    expect(errorCode(new TypeError('words'))).toBe('TypeError');
    expect(errorCode('words')).toBe('');
  });
});
