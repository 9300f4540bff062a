/**
 * The few words that scripts in browsers need, parsed before and written into their bundles.
 * Goal: a browser gets these words in the page's language, and a few lines that fill them in, but nothing that reads ICU messages.
 * Not here: words that the server draws (lib/text), which reach scripts in the page.
 */
import type { Text } from './shape';

export { splitAt } from './split-at';

/** A text with places such as `{name}`; or by which value it counts, with its text for each plural category or exact number. */
export type ScriptMessage = string | readonly [counts: string, forms: Readonly<Record<string, string>>];

/** Such messages by name, in groups. */
export interface ScriptMessages {
  readonly [name: string]: ScriptMessage | ScriptMessages;
}

declare global {
  /** A BCP 47 tag. This and the next three are written into each bundle by cli/serve/page-script.ts. */
  const STEPWISE_LANGUAGE: string;
  /** Which way that language runs. */
  const STEPWISE_DIRECTION: string;
  /** The messages of sharing, as JSON (`ScriptMessages`). */
  const STEPWISE_SHARE: string;
  /** The messages of the help inside other pages, as JSON. */
  const STEPWISE_EMBED: string;
}

let share: Text['share'] | undefined;
let embed: Text['embed'] | undefined;

/** The words of sharing and copying. */
export function shareText(): Text['share'] {
  share ??= openScriptMessages<Text['share']>(STEPWISE_SHARE, STEPWISE_LANGUAGE);
  return share;
}

/** The words of the help inside other pages. */
export function embedText(): Text['embed'] {
  embed ??= openScriptMessages<Text['embed']>(STEPWISE_EMBED, STEPWISE_LANGUAGE);
  return embed;
}

/** The language of these words, as a BCP 47 tag. */
export function scriptLanguage(): string {
  return STEPWISE_LANGUAGE;
}

/** Which way these words run: `ltr` or `rtl`. */
export function scriptDirection(): string {
  return STEPWISE_DIRECTION;
}

type Values = Readonly<Record<string, string | number>>;

/** Messages of scripts as they are used. @param json of `scriptWords` */
export function openScriptMessages<Opened>(json: string, language: string): Opened;
export function openScriptMessages(json: string, language: string): unknown {
  return openGroup(JSON.parse(json), new Intl.PluralRules(language));
}

function openGroup(group: ScriptMessages, rules: Intl.PluralRules): unknown {
  return Object.fromEntries(Object.entries(group).map(([name, message]) => [name, openOne(message, rules)]));
}

function openOne(message: ScriptMessage | ScriptMessages, rules: Intl.PluralRules): unknown {
  if (typeof message === 'string') return message.includes('{') ? (values: Values) => filled(message, values) : message;
  if (!isCounted(message)) return openGroup(message, rules);
  const [counts, forms] = message;
  return (values: Values) => {
    const count = Number(values[counts]);
    return filled(forms[`=${count}`] ?? forms[rules.select(count)] ?? forms.other ?? '', values);
  };
}

function isCounted(message: ScriptMessage | ScriptMessages): message is Exclude<ScriptMessage, string> {
  return Array.isArray(message);
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
