import type { ContentData } from '@/lib/format';

/** The two sections every article is built around. */
export type StandardSection = 'steps' | 'documents';

/** Edits that a misspelt section name may be away from the right one (`Recommended Documenst` is two). */
const MOST_EDITS = 2;

/**
 * Which standard section a heading names, in any language of the data file; decoration, suffixes such as `- Internal` and
 * misspellings are forgiven (FORMAT.md C.1: 13,873 headings). `undefined` for any other heading.
 */
export function standardSection(heading: string, names: ContentData['sectionNames']): StandardSection | undefined {
  const plain = heading
    .replace(/[*_#:：\u00A0]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (plain === '' || plain.length > 80) return undefined;
  for (const language of Object.values(names)) {
    if (language.steps.some((name) => begins(plain, name))) return 'steps';
    if (language.documents.some((name) => begins(plain, name))) return 'documents';
  }
  return undefined;
}

function begins(plain: string, name: string): boolean {
  if (plain.startsWith(name)) return !/^[\p{L}\p{N}]{2}/u.test(plain.slice(name.length)) || !/^[a-z]/.test(name);
  if (name.length < 12 || plain[0] !== name[0]) return false;
  const words = name.split(' ').length;
  const start = plain.split(' ').slice(0, words).join(' ');
  return Math.abs(start.length - name.length) <= MOST_EDITS && edits(start, name) <= MOST_EDITS;
}

/** Levenshtein distance; both strings are short. */
function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
