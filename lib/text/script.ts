/**
 * The few words that scripts in browsers need, parsed before and written into their bundles.
 * Goal: a browser gets these words in the page's language, and what formats messages, but nothing that parses them.
 * Not here: words that the server draws (lib/text), which reach scripts in the page.
 */

import type { en } from './en';
import { type Compiled, openMessages } from './messages';
import type { Text } from './shape';

declare global {
  /** A BCP 47 tag. This and the next two are written into each bundle by cli/serve/page-script.ts. */
  const STEPWISE_LANGUAGE: string;
  /** The parsed messages of sharing, as JSON. */
  const STEPWISE_SHARE: string;
  /** The parsed messages of the help inside other pages, as JSON. */
  const STEPWISE_EMBED: string;
}

let share: Text['share'] | undefined;
let embed: Text['embed'] | undefined;

/** The words of sharing and copying. */
export function shareText(): Text['share'] {
  share ??= openMessages<(typeof en)['share']>(parsed(STEPWISE_SHARE), STEPWISE_LANGUAGE);
  return share;
}

/** The words of the help inside other pages. */
export function embedText(): Text['embed'] {
  embed ??= openMessages<(typeof en)['embed']>(parsed(STEPWISE_EMBED), STEPWISE_LANGUAGE);
  return embed;
}

/** The language of these words, as a BCP 47 tag. */
export function scriptLanguage(): string {
  return STEPWISE_LANGUAGE;
}

function parsed<Shape>(words: string): Compiled<Shape> {
  return JSON.parse(words);
}
