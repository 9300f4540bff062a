import compileMessage from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { readDateTime } from '@/lib/flow';
import { CATALOGS } from '@/lib/text/catalog';
import { en } from '@/lib/text/en';
import { sourceFiles } from '../../architecture/source-files';

type Group = { readonly [name: string]: string | Group };

/** Every message of a catalog by its path, such as `home.articles`. */
function messagesOf(group: Group, path = ''): readonly (readonly [path: string, message: string])[] {
  return Object.entries(group).flatMap(([name, message]) =>
    typeof message === 'string' ? [[`${path}${name}`, message] as const] : messagesOf(message, `${path}${name}.`),
  );
}

/** The names of the values that a parsed message takes, once each, with the plural categories that it knows of. */
function placesOf(message: unknown): readonly string[] {
  if (!Array.isArray(message)) return [];
  const places = message.flatMap((node) => {
    if (!Array.isArray(node)) return [];
    const [name, , options] = node;
    return [String(name), ...(typeof options === 'object' ? Object.values(options).flatMap(placesOf) : [])];
  });
  return [...new Set(places)].toSorted();
}

/** Every set of plural categories that a parsed message has. */
function pluralsOf(message: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((node) => {
    if (!Array.isArray(node) || typeof node[2] !== 'object') return [];
    const inner = Object.values(node[2]).flatMap(pluralsOf);
    return node[1] === PLURAL ? [Object.keys(node[2]), ...inner] : inner;
  });
}

/** How the parser marks a plural. */
const PLURAL = 2;

const ENGLISH = new Map(messagesOf(en));

describe.each(Object.entries(CATALOGS))('the catalog of %s', (language, catalog) => {
  const messages = messagesOf(catalog());

  it('has messages that parse and take the values that the English ones take', () => {
    const parsed = messages.map(([path, message]) => [path, placesOf(compileMessage(message))]);
    const expected = messages.map(([path]) => [path, placesOf(compileMessage(ENGLISH.get(path) ?? ''))]);
    expect(parsed).toEqual(expected);
    expect(messages.length).toBe(ENGLISH.size);
  });

  it('has a form for every plural category of its language, and none that it has not', () => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = messages.filter(([, message]) =>
      pluralsOf(compileMessage(message))
        .map((forms) => forms.filter((form) => !form.startsWith('=')))
        .some((forms) => forms.length > 1 && String(forms.toSorted()) !== String(known.toSorted())),
    );
    expect(wrong).toEqual([]);
  });

  it('shows a date that can be typed as it is shown', () => {
    const { notADate } = catalog().flow.problems;
    expect(readDateTime(/[\d-]{10} [\d:]{5}/.exec(notADate)?.[0] ?? '')).toBeDefined();
  });

  it('leaves nothing empty', () => {
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});

it('is all used: the code outside the catalogs reads every message by its name, or one of its groups by a key', () => {
  const code = sourceFiles('app', 'cli', 'components', 'lib')
    .filter(({ path }) => !/^lib\/text\/[a-z]{2}(?:-[a-z]+)?\//.test(path))
    .map((file) => file.code)
    .join('\n');
  const found = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  // `words.title`, `words?.title`, and `{ title, intro: text }` where something is taken apart.
  const takenApart = found(/\{([^{}]*)\}\s*(?:=(?!>)|:)/g).flatMap((names) => names.match(/[A-Za-z_]\w*/g) ?? []);
  const read = new Set([...found(/\.\s*([A-Za-z_]\w*)/g), ...takenApart]);
  // `words.kinds[kind]`
  const groups = new Set(found(/\.(\w+)\[/g));
  const unused = [...ENGLISH.keys()].filter((path) => {
    const names = path.split('.');
    const isLookedUp = names.slice(0, -1).some((name) => groups.has(name)) || LOOKED_UP.test(path);
    return !isLookedUp && !read.has(names.at(-1) ?? '');
  });
  expect(unused).toEqual([]);
});

/** Groups that are looked up by what the content, the reader's system, or the engine says, under a name of their own. */
const LOOKED_UP =
  /^(?:content\.(?:versions|checkFields|chartFields)|flow\.(?:zoneRegions|droppedReasons|problems)|flowMap\.(?:lead|leadBegun)|recommendation\.(?:impacts|categories))\./;
