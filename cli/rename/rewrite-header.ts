import { escaped } from './escaped';

/**
 * A file’s text with another value of one header property; `undefined` where it has none such.
 *
 *     articleId="old"    articleId: "old"    articleId = 'old'
 *                ^
 */
export function withProperty(text: string, name: string, from: string, to: string): string | undefined {
  const pattern = new RegExp(
    `^(.{0,16000}?(?<![\\w.-])${name}["']?[ \\t]*[:=]\\s*["']?\\s*)${escaped(from)}(?=\\s*["'/>\\r\\n]|\\s*$)`,
    'is',
  );
  const found = pattern.exec(text);
  return found === null ? undefined : `${found[1] ?? ''}${to}${text.slice(found[0].length)}`;
}

/** A file’s text with one property more, in the last line of its header; `undefined` where it has no header. */
export function withNewProperty(text: string, name: string, value: string): string | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const [, properties = ''] = /^(\s*<properties\b(?:"[^"]*"|[^">])*?)\s*\/>/i.exec(text) ?? [];
  if (properties !== '')
    return `${properties}${end}    ${name}="${value}"${end}/>${text.slice(text.indexOf('/>', properties.length) + 2)}`;
  const [, frontMatter] = /^(\uFEFF?---\r?\n(?:.*\r?\n)*?)---\r?\n/.exec(text) ?? [];
  return frontMatter === undefined
    ? undefined
    : `${frontMatter}${name}: "${value}"${end}${text.slice(frontMatter.length)}`;
}
