import type { Catalog } from '@/lib/text/shape';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'û',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
};

/** What ICU reads of a message: places, the beginnings of branches, and numbers; the rest is text. */
const SYNTAX =
  /\{\w+\}|\{\w+, (?:plural|select|number)(?:, percent\})?,?|(?:=\d+|zero|one|two|few|many|other) \{|[{}#]/g;

/** A message with every letter accented and a third longer, in brackets, so that a reader sees where it begins and ends. */
export function pseudoMessage(message: string): string {
  let made = '';
  let at = 0;
  for (const match of message.matchAll(SYNTAX)) {
    made += pseudo(message.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  made += pseudo(message.slice(at));
  return `[${made}${'~'.repeat(Math.ceil(message.length / 3))}]`;
}

function pseudo(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter);
}

/** A catalog of such messages. */
export function pseudoCatalog(catalog: Catalog): Catalog;
export function pseudoCatalog(catalog: object): unknown {
  return Object.fromEntries(
    Object.entries(catalog).map(([name, message]) => [
      name,
      typeof message === 'string' ? pseudoMessage(message) : pseudoCatalog(message),
    ]),
  );
}
