/** Where a card stands in its troubleshooter. */
export interface CardPlace {
  readonly role: 'step' | 'outcome';
  /** The number at the end of its file name; endless for none, for such cards come last. */
  readonly number: number;
}

/** How the file names of outcomes begin, or what they hold (FORMAT.md B.3: `NNNNNN-s-tsg-GUID` is a solution). */
const OUTCOME = /^(?:solution|rca|escalat|resolution)|^\d+-s-|-(?:solution|escalat\w*|rca)(?:-|$)/;

/** A file number; longer runs of digits are parts of ids. */
const NUMBER = /-(\d{1,3})$/;

const LEADING_NUMBER = /^(\d+)-[ds]-/;

/**
 * Reads a card's place from its file name, the only thing that tells it (FORMAT.md B.3).
 *
 * @example cardOf('vm-restore-tsg/solution-disk-locked-7.md') // { role: 'outcome', number: 7 }
 */
export function cardOf(path: string): CardPlace {
  const stem = (path.split('/').at(-1) ?? '').toLowerCase().replace(/\.\w+$/, '');
  const [, number = LEADING_NUMBER.exec(stem)?.[1]] = NUMBER.exec(stem) ?? [];
  return {
    role: OUTCOME.test(stem) ? 'outcome' : 'step',
    number: number === undefined ? Number.POSITIVE_INFINITY : Number(number),
  };
}
