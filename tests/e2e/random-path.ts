/** Parts that break things when they meet: names of prototypes, escapes, dots, the site's own words. */
const PIECES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'articles',
  'products',
  'a',
  't',
  'p',
  'flows',
  'search',
  'api',
  'markdown',
  'missing',
  'gone',
  'unavailable',
  '_next',
  'static',
  'chunks',
  '..',
  '.',
  '%2e%2e',
  '%2f',
  '%5c',
  '%00',
  '%0a',
  '%ff',
  '%',
  '%25',
  '%zz',
  'ü',
  '%F0%9F%98%80',
  '<script>',
  '"',
  "'",
  '*',
  '$',
  '{}',
  '[]',
  '()',
  ';',
  '&',
  '=',
  '+',
  '~',
  '|',
  '.md',
  '.json',
  '.php',
  '.git',
  '.env',
  'wp-admin',
  'azure-backup',
  'azure-vm-backup-fails',
  'favicon.ico',
  'robots.txt',
] as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_.~';

/** Numbers from 0 up to 1 that are the same at every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A path that nobody should ask for, sometimes with a query. */
export function randomPath(random: () => number): string {
  const segments = Array.from({ length: 1 + Math.floor(random() * 5) }, () => randomSegment(random));
  const query = random() < 0.3 ? `?${randomSegment(random)}=${randomSegment(random)}` : '';
  return `/${segments.join('/')}${query}`;
}

function randomSegment(random: () => number): string {
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
  if (random() < 0.5) return piece;
  const letters = Array.from(
    { length: Math.floor(random() * (random() < 0.05 ? 3000 : 12)) },
    () => LETTERS[Math.floor(random() * LETTERS.length)],
  ).join('');
  return random() < 0.5 ? letters : piece + letters;
}
