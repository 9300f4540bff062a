import { fieldOf } from '@/lib/format/values';

/** A field as trimmed text; empty for what is no text or the word `null`. `key` in lower case. */
export function textOf(value: unknown, key: string): string {
  const field = fieldOf(value, key);
  const text = typeof field === 'string' ? field.trim() : '';
  return text.toLowerCase() === 'null' ? '' : text;
}

/** A field as a list; empty for what is none. `key` in lower case. */
export function listFieldOf(value: unknown, key: string): readonly unknown[] {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}

/** A field as an address that may be followed; empty for anything but http and https. `key` in lower case. */
export function addressFieldOf(value: unknown, key: string): string {
  const text = textOf(value, key);
  const written = /href\s*=\s*["']([^"']+)/i.exec(text)?.[1] ?? text;
  return /^https?:\/\/[^\s{}<>"]+$/i.test(written) && URL.canParse(written) ? written : '';
}
