import compileMessage from 'icu-minify/compile';
import type { Compiled, Messages } from './messages';

/**
 * Messages with each one parsed. It takes about 15 µs a message and brings a parser, so no browser gets this module.
 * @throws SyntaxError where a message doesn't parse; tests parse all of them
 */
export function compileMessages<Shape>(messages: Shape): Compiled<Shape>;
export function compileMessages(messages: Messages): unknown {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'string' ? compileMessage(message) : compileMessages(message),
    ]),
  );
}
