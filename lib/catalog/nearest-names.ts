import leven from 'leven';

/** Edits beyond which two long names are different names. */
const MOST_EDITS = 4;

/**
 * The names nearest to a mistyped one, best first; none where all are too far (a third of its letters, or four).
 * Compares without case. The first letter is taken to be right: it nearly always is, and few names need to be compared then.
 */
export function nearestNames(wanted: string, names: Iterable<string>, limit: number): readonly string[] {
  const folded = wanted.toLowerCase();
  const most = Math.min(MOST_EDITS, Math.floor(folded.length / 3));
  const near: { readonly name: string; readonly distance: number }[] = [];
  if (most === 0) return [];
  for (const name of names) {
    if (Math.abs(name.length - folded.length) > most || name.charAt(0).toLowerCase() !== folded.charAt(0)) continue;
    const distance = leven(folded, name.toLowerCase(), { maxDistance: most + 1 });
    if (distance <= most) near.push({ name, distance });
  }
  return near
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}
