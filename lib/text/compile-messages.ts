import compileMessage from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { directionIn } from './direction';
import type { Compiled, Messages } from './messages';

/** Begins and ends a part of a text whose own letters say which way it runs (Unicode UAX #9). */
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/**
 * Messages of a language (BCP 47) with each one parsed. In one that is written from right to left, what fills a place keeps to itself: names and
 * titles are often in another language, and their brackets and numbers would change sides. It takes about 15 µs a message and brings a parser, so no browser gets this module.
 * @throws SyntaxError where a message doesn't parse; tests parse all of them
 */
export function compileMessages<Shape>(messages: Shape, language: string): Compiled<Shape>;
export function compileMessages(messages: Messages, language: string): unknown {
  const read = directionIn(language) === 'rtl' ? compiledApart : compileMessage;
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'string' ? read(message) : compileMessages(message, language),
    ]),
  );
}

/** A part of a parsed message: a text, the sign for a number (0), a place (one name), or a place with its branches. */
type Part = string | number | readonly unknown[];

function compiledApart(message: string): CompiledMessage {
  const parsed = compileMessage(message);
  return typeof parsed === 'string' ? parsed : JSON.parse(JSON.stringify(apart(parsed)));
}

function apart(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (!Array.isArray(part)) return [part];
    if (part.length === 1) return [FIRST_STRONG_ISOLATE, part, POP_ISOLATE];
    const [name, kind, branches] = part;
    return [[name, kind, typeof branches === 'object' ? apartInBranches(branches) : branches]];
  });
}

function apartInBranches(branches: object): object {
  return Object.fromEntries(
    Object.entries(branches).map(([form, branch]) => [form, Array.isArray(branch) ? apart(branch) : branch]),
  );
}
