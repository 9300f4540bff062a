import { decodeHTMLStrict } from 'entities';

/**
 * A property value as it is meant: entities decoded (twice, for some exporters encode twice), white space collapsed,
 * trimmed (FORMAT.md A.4). `Backup &amp;amp; restore&#xD;` is `Backup & restore`.
 */
export function cleanValue(value: string): string {
  const decoded = value.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(value)) : value;
  return decoded.replace(/[\s\u200b]+/g, ' ').trim();
}
