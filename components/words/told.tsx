import { Fragment } from 'react';

/** Signs that no text has: they stand around words of another language, and between their attributes and themselves. */
const [OPEN, BETWEEN, CLOSE] = ['\u{F0000}', '\u{F0001}', '\u{F0002}'];

const MARKED = new RegExp(`${OPEN}([^${BETWEEN}]*)${BETWEEN}([^${BETWEEN}]*)${BETWEEN}([^${CLOSE}]*)${CLOSE}`, 'u');

/**
 * Words of the content as a value of a message that `Told` draws: there they say their language.
 * @param written their attributes; none where they are in the language around them
 */
export function told(
  words: string,
  { lang, dir = '' }: { readonly lang?: string; readonly dir?: string | undefined },
): string {
  return lang === undefined || words === '' ? words : OPEN + lang + BETWEEN + dir + BETWEEN + words + CLOSE;
}

/** A sentence in which some texts are quoted: each of them becomes words of the content. The longest counts where one is in another. */
export function toldAmong(texts: readonly string[], sentence: string, written: Parameters<typeof told>[1]): string {
  const quoted = [...new Set(texts)].filter((text) => text !== '' && sentence.includes(text));
  if (quoted.length === 0) return sentence;
  const byLength = quoted
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return sentence.replace(new RegExp(byLength.join('|'), 'g'), (text) => told(text, written));
}

/** A message of the interface with words of other languages in it (`told`), each in an element that says which. */
export function Told({ children }: { readonly children: string }) {
  const parts = children.split(MARKED);
  if (parts.length === 1) return children;
  return parts.map((text, at) => {
    if (at % 4 === 1 || at % 4 === 2) return null;
    const [lang, dir = ''] = at % 4 === 3 ? parts.slice(at - 2, at) : [];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message stay where they are.
    if (lang === undefined) return <Fragment key={at}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message stay where they are.
      <span key={at} lang={lang} dir={dir === '' ? undefined : dir}>
        {text}
      </span>
    );
  });
}
