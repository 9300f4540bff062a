import { closestMatch } from 'leven';
import type { Edit } from './diagnostic';
import { GUESS } from './rule';

/** Names longer than this are no slip of the pen; comparing them would only cost time. */
const LONGEST_NAME = 40;

/**
 * The known name that `name` was most likely meant to be, in any case; `undefined` where none is near (more than one
 * edit in three letters).
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const lower = name.toLowerCase();
  const maxDistance = Math.max(1, Math.floor(name.length / 3));
  const found = closestMatch(
    lower,
    known.map((one) => one.toLowerCase()),
    { maxDistance },
  );
  return known.find((one) => one.toLowerCase() === found);
}

/** The edit that writes a near name; none for no guess. */
export function guessedEdit(found: string, near: string | undefined): Edit | undefined {
  return near === undefined ? undefined : { found, text: near, ...GUESS };
}

/** The end of a message that names what was probably meant; empty for no guess. */
export function guess(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
