import type { AroundDesk, Desk } from './desk-frame';

/** What makes the desk of a file; `undefined` for a file that is edited as text. */
export type MadeDesk = (new (around: AroundDesk) => Desk) | undefined;

/** Loads the desk of a file when one of its kind is opened. @param kind as the server says it */
export async function deskFor(kind: string): Promise<MadeDesk> {
  if (kind === 'form') return (await import('./form')).FormDesk;
  return kind === 'map' ? (await import('./map')).MapDesk : undefined;
}
