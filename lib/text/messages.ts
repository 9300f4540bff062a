import type { GetICUArgs } from '@schummar/icu-type-parser';
import formatMessage, { type CompiledMessage } from 'icu-minify/format';
import { withLatinDigits } from './digits';
import { apartOnce } from './direction';

/** Messages in ICU MessageFormat by name, in groups. */
export interface Messages {
  readonly [name: string]: string | Messages;
}

/** The same messages in another language: every name, and no other. */
export type Translated<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends string ? string : Translated<Shape[Name]>;
};

/** The same messages, parsed. */
export type Compiled<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends string ? CompiledMessage : Compiled<Shape[Name]>;
};

/** What a message is handed: numbers for what it counts, and texts or numbers, written as they are, for the rest. */
type Values<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: never }
>;

/** Messages as they are used: a text, or for a message with places, what makes a text of the values by their names. */
export type Opened<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends string
    ? keyof Values<Shape[Name]> extends never
      ? string
      : (values: Values<Shape[Name]>) => string
    : Opened<Shape[Name]>;
};

type Format = (values: Readonly<Record<string, string | number>>) => string;

type Options = Parameters<typeof formatMessage>[3];

/** `{share, number, percent}` is the only style of numbers that messages use. */
const FORMATS = { number: { percent: { style: 'percent' } } } as const;

/** Messages of a language (BCP 47 tag), ready to use. */
export function openMessages<Shape>(messages: Compiled<Shape>, language: string): Opened<Shape>;
export function openMessages(messages: Compiled<Messages>, language: string): unknown {
  return openGroup(messages, language, optionsOf(language));
}

function openGroup(group: object, language: string, options: Options): unknown {
  return Object.fromEntries(
    Object.entries(group).map(([name, message]) => [name, openOne(message, language, options)]),
  );
}

function openOne(message: string | CompiledMessage | object, language: string, options: Options): unknown {
  if (typeof message === 'string') return message;
  if (!Array.isArray(message)) return openGroup(message, language, options);
  const format: Format = (values) => apartOnce(String(formatMessage(message, language, values, options)));
  return format;
}

/** Formats of a language, each made once. */
function optionsOf(language: string): Options {
  const numbers = new Map<unknown, Intl.NumberFormat>();
  const plurals = new Map<string | undefined, Intl.PluralRules>();
  return {
    formats: FORMATS,
    formatters: {
      getNumberFormat: (_, options) =>
        kept(numbers, options, () => new Intl.NumberFormat(withLatinDigits(language), options)),
      getPluralRules: (_, options) => kept(plurals, options?.type, () => new Intl.PluralRules(language, options)),
      getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(withLatinDigits(language), options),
    },
  };
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
