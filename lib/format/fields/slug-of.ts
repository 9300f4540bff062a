import { endsInGuid } from './is-guid';
import { slugify } from './slugify';
import { stemOf } from './stem-of';

/**
 * The address part that an article wishes for: its `slug` property, else its file stem; a stem that is or ends in a GUID
 * says nothing, so the name stands in for it.
 */
export function slugOf(path: string, slugProperty: string, name: string): string {
  const stem = stemOf(path);
  const fromFile = endsInGuid(stem) ? slugify(name) : slugify(stem);
  return slugify(slugProperty) || fromFile || slugify(name) || slugify(stem) || 'article';
}
