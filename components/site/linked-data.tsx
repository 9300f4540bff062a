import type { Thing } from 'schema-dts';

/** Facts as schema.org names them: what isn't in its vocabulary fails type-checking. */
export type LinkedFacts = Exclude<Thing, string>;

/**
 * Facts about a page for search engines, as JSON-LD (schema.org). It is data and never runs; whatever a text holds, it
 * cannot end the element or begin another.
 */
export function LinkedData({ data }: { readonly data: LinkedFacts }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text of a script element is not escaped by React; it is here.
      dangerouslySetInnerHTML={{ __html: escaped(json) }}
    />
  );
}

/** JSON means the same with these characters escaped, and HTML then sees none of them. */
function escaped(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
