import type { Article } from '@/lib/format';
import { endsInGuid, fileStem } from '@/lib/format/values';

/** Longest address part, in UTF-16 units. */
const LONGEST_SLUG = 80;

/**
 * A text as an address part: letters and digits of any script in lower case, all else a hyphen, at most 80 characters,
 * cut at a word. Empty where the text has neither letter nor digit.
 *
 * @example slugify('Restore a server (Flexible)') // 'restore-a-server-flexible'
 */
export function slugify(text: string): string {
  const words = text
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  // One endless word is cut inside, but never through a surrogate pair.
  return slug === '' ? (words[0] ?? '').slice(0, LONGEST_SLUG).replace(/[\ud800-\udbff]$/, '') : slug;
}

/**
 * The address part that an article wishes for: its `slug` property, else its file stem; a stem that is or ends in a GUID
 * says nothing, so the name stands in for it. The catalog makes it unique.
 */
export function slugOf({ path, name, properties }: Pick<Article, 'path' | 'name' | 'properties'>): string {
  const stem = fileStem(path);
  const fromFile = endsInGuid(stem) ? slugify(name) : slugify(stem);
  return slugify(properties.slug ?? '') || fromFile || slugify(name) || slugify(stem) || 'article';
}
