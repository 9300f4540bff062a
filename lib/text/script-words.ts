import type { CompiledMessage } from 'icu-minify/format';
import { CATALOGS } from './catalog';
import { compileMessages } from './compile-messages';
import { directionIn } from './direction';
import type { Language } from './languages';
import type { ScriptMessage, ScriptMessages } from './script';

/**
 * What the bundler writes into the scripts (cli/serve/page-script.ts): the few messages that they need, as JSON texts by the names under
 * which `lib/text/script` reads them.
 * @throws ScriptWordsError where a message is more than texts, places, and one plural around them
 */
export function scriptWords(
  language: Language,
): Readonly<Record<'STEPWISE_LANGUAGE' | 'STEPWISE_DIRECTION' | 'STEPWISE_SHARE' | 'STEPWISE_EMBED', string>> {
  const { share, embed } = CATALOGS[language]();
  return {
    STEPWISE_LANGUAGE: language,
    STEPWISE_DIRECTION: directionIn(language),
    STEPWISE_SHARE: JSON.stringify(groupOf(compileMessages(share, language))),
    STEPWISE_EMBED: JSON.stringify(groupOf(compileMessages(embed, language))),
  };
}

/** A message of scripts says more than they can. */
export class ScriptWordsError extends Error {
  override readonly name = 'ScriptWordsError';
}

/** How the parser marks a plural. */
const PLURAL = 2;

function groupOf(group: object): ScriptMessages {
  return Object.fromEntries(
    Object.entries(group).map(([name, message]) => [
      name,
      typeof message === 'string' || Array.isArray(message) ? messageOf(message) : groupOf(message),
    ]),
  );
}

function messageOf(message: CompiledMessage): ScriptMessage {
  if (typeof message === 'string') return message;
  const [first] = message;
  if (message.length > 1 || !Array.isArray(first) || first[1] !== PLURAL) return textOf(message);
  const forms = Object.entries(Object(first[2])).map(([form, branch]) => [form, textOf(branch)]);
  return [first[0], Object.fromEntries(forms)];
}

/** Texts and places, with each place written as it was. */
function textOf(parts: unknown): string {
  if (typeof parts === 'string') return parts;
  if (!Array.isArray(parts))
    throw new ScriptWordsError('a message of scripts has a number sign; name the place instead');
  return parts.map((part) => (Array.isArray(part) ? placeOf(part) : textOf(part))).join('');
}

function placeOf(node: readonly unknown[]): string {
  if (node.length === 1) return `{${String(node[0])}}`;
  throw new ScriptWordsError(`a message of scripts has more than a place for {${String(node[0])}}`);
}
