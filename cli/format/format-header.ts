import { canonicalProperty, type Header, placesIn, type RawProperty } from '@/lib/format/places';

/**
 * A `<properties … />` header with a property a line, four blanks in front of each, in the spelling of the format. A header
 * that holds anything but properties is left alone, for it needs a person; so is front matter.
 */
export function formatHeader(text: string): string {
  const { header } = placesIn(text);
  if (header.form !== 'properties' || !isPlain(text, header)) return text;
  const lines = header.properties.map((property) => `    ${written(text, property)}`);
  const inside = text.slice(header.start, header.end);
  const opening = /^<properties\b/i.exec(inside)?.[0] ?? '<properties';
  const before = text.slice(0, header.start);
  const after = text.slice(header.end).replace(/^[ \t]+(?=\n|$)/, '');
  return `${/\S/.test(before) ? before : ''}${[opening, ...lines, '/>'].join('\n')}${after}`;
}

/** Whether a header is its properties, each in quotes, and nothing else but blanks. */
function isPlain(text: string, { start, end, properties }: Header): boolean {
  let rest = text.slice(start, end);
  for (const property of properties.toReversed()) {
    const [from, to] = [property.nameOffset - start, closeOf(text, property) - start];
    if (from < 0 || to > rest.length || !QUOTES.test(text.charAt(property.valueOffset - 1))) return false;
    if (text.charAt(closeOf(text, property) - 1) !== text.charAt(property.valueOffset - 1)) return false;
    rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  }
  return /^<properties[ \t\n]*\/>$/i.test(rest);
}

const QUOTES = /["']/;

/** The index behind the closing quote. */
function closeOf(_text: string, { valueOffset, value }: RawProperty): number {
  return valueOffset + value.length + 1;
}

/** A property as it is written, without the blanks around its sign. */
function written(text: string, property: RawProperty): string {
  const name = canonicalProperty(property.name) ?? property.name;
  return `${name}=${text.slice(property.valueOffset - 1, closeOf(text, property))}`;
}
