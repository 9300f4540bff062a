import type { Construct } from './construct';

/** `.class`, `#id`, `key="value"`: what stands in an attribute list. */
const ENTRY = '(?:[.#][\\w:-]{1,80}|[\\w:-]{1,40}=(?:"[^"\\n]{0,200}"|\'[^\'\\n]{0,200}\'|[^\\s"\'{}]{1,100}))';

/** `{: .no_toc }`, `{:toc}`, `{:.button target="_blank"}` of kramdown; with a colon it can be nothing else. */
const KRAMDOWN = new RegExp(`[ \\t]*\\{::?[ \\t]{0,9}(?:\\/|toc\\b|${ENTRY})[^{}\\n]{0,300}\\}`, 'g');

/** `[x](y){ .md-button }`, `![x](y){ width="300" }`, `{target=_blank}`: behind a link, a picture, or code. */
const BEHIND = new RegExp(`(?<=[)\\]\\uE003*_])\\{[ \\t]{0,9}${ENTRY}(?:[ \\t]{1,9}${ENTRY}){0,9}[ \\t]{0,9}\\}`, 'g');

/** A line that stands for a table of contents, alone or as the item that kramdown wants. */
const CONTENTS =
  /^[ \t]*(?:\[\[_TOC_\]\]|\[TOC\]|\[\[TOC\]\]|(?:[*+-]|1\.)[ \t]+[^\n]{0,60}\n[ \t]*\{:[ \t]*toc[ \t]*\})[ \t]*$/gim;

/** `*[HTML]: Hypertext Markup Language` says what hovering shows. */
const ABBREVIATION = /^\*\[[^\]\n]{1,60}\]:[^\n]{0,300}$/gm;

/** Keys of a keyboard (`++ctrl+c++`) and marked text (`==this==`). */
const KEYS = /(?<![+\w])\+\+([a-z0-9][\w-]{0,20}(?:\+[\w-]{1,20}){0,5})\+\+(?![+\w])/gi;
const MARKED = /(?<![=\w<>!])==(?![\s=])([^=\n]{1,200}?)(?<!\s)==(?![=\w])/g;

/** `**{check-circle}**` was a picture at GitLab. */
const ICON = /\*\*\{[a-z][a-z0-9-]{1,40}(?:,[^{}\n]{0,60})?\}\*\*[ \t]?/g;

/** How a block or a link looks, which its own site knows, and lists of contents, which pages have of their own. */
export const readAttributeLists: Construct = (text) => {
  const read = text
    .replace(CONTENTS, '')
    .replace(ABBREVIATION, '')
    .replace(KEYS, (_, keys: string) => keys.split('+').map(keyName).join('+'))
    .replace(MARKED, '**$1**');
  return read.includes('{') ? read.replace(ICON, '').replace(KRAMDOWN, '').replace(BEHIND, '') : read;
};

function keyName(key: string): string {
  return `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1)}</kbd>`;
}
