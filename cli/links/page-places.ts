import { Parser } from 'htmlparser2';

/**
 * Those of some fragments that lead to no place of a page. A page without a heading that can be linked to builds itself in the
 * browser, or hides its places: nothing is said of it.
 */
export function missingPlaces(html: string, fragments: readonly string[]): readonly string[] {
  const places = new Set<string>();
  let headings = 0;
  const parser = new Parser({
    onopentag(name, { id, name: anchor }) {
      if (id) places.add(id);
      if (name === 'a' && anchor) places.add(anchor);
      if (/^h[1-6]$/.test(name) && id) headings += 1;
    },
  });
  parser.end(html);
  if (headings === 0) return [];
  return fragments.filter(
    (fragment) => !places.has(fragment) && !places.has(decoded(fragment)) && !places.has(`user-content-${fragment}`),
  );
}

/** What is behind the `#` of an address, where it names a place of the page; empty for none, and for what scripts and browsers read. */
export function placeIn(address: string): string {
  const fragment = new URL(address).hash.slice(1);
  return /^(?:top$|[!/:]|.*[=~])/i.test(fragment) ? '' : fragment;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
