/** How a part of an ornament is drawn: as the ground under it, as what is missing or far, or as what it is about. */
type Tone = 'ground' | 'faint' | 'line' | 'full';

/** The stair of the site's mark, and the ground under it. */
const STAIR = 'M8 112h36V88h36V64h36V40h36';
const GROUND = 'M8 112h36V88h36V64h36V40h36v72z';

/** Each on the stair of the site's mark, in a box of 160 by 120. */
const ORNAMENTS = {
  /** Nothing found: a lens, and nothing under it. */
  nothing: [
    ['ground', GROUND],
    ['faint', STAIR],
    ['full', 'M58 8a30 30 0 1 1 0 60 30 30 0 0 1 0-60z'],
    ['line', 'M58 8a30 30 0 1 1 0 60 30 30 0 0 1 0-60zM80 59l22 22M46 38h24'],
  ],
  /** A page that never was: the step that should be there isn't. */
  missing: [
    ['ground', 'M8 112h36V88h36v24zM116 112V40h36v72z'],
    ['faint', 'M80 88V64h36V40'],
    ['line', 'M8 112h36V88h36M116 40h36M90 32a9 9 0 1 1 13 8c-4 2-4 4-4 7M99 54v.5'],
  ],
  /** A page that was taken away: its steps are put into a box. */
  gone: [
    ['ground', 'M8 112h36V88h36v24z'],
    ['faint', 'M80 88V64h36V40h36'],
    ['line', 'M8 112h36V88h36M100 88h44v-10h-44zM104 88v24h36V88M116 97h12'],
  ],
  /** A site that can't answer for a while: a clock. */
  unavailable: [
    ['ground', GROUND],
    ['faint', STAIR],
    ['full', 'M58 10a28 28 0 1 1 0 56 28 28 0 0 1 0-56z'],
    ['line', 'M58 10a28 28 0 1 1 0 56 28 28 0 0 1 0-56zM58 22v16l11 7'],
  ],
  /** A problem that is solved: a flag on the last step. */
  done: [
    ['ground', GROUND],
    ['line', STAIR],
    ['full', 'M134 8l-26 9 26 9z'],
    ['line', 'M134 40V8l-26 9 26 9'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [Tone, string])[]>>;

/** What an ornament stands for. */
export type OrnamentName = keyof typeof ORNAMENTS;

/** A drawing beside the title of a page that has little else. It only decorates: the title says the same. */
export function Ornament({ name }: { readonly name: OrnamentName }) {
  return (
    <svg className="ornament no-print" viewBox="0 0 160 120" aria-hidden="true" fill="none" stroke="currentColor">
      {ORNAMENTS[name].map(([tone, path]) => (
        <path key={`${tone} ${path}`} className={tone === 'line' ? undefined : `ornament-${tone}`} d={path} />
      ))}
    </svg>
  );
}
