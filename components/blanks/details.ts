import { linkFragment, valuesIn } from '@/lib/share/links';

/** Values by blank key, and whether they came with a link that somebody else may have made. */
export interface Details {
  readonly values: Readonly<Record<string, string>>;
  readonly fromLink: boolean;
}

/** Nothing filled in. */
export const NO_DETAILS: Details = { values: {}, fromLink: false };

/** Longest value that is kept; longer ones are no names, times or ids. */
export const LONGEST_VALUE = 400;

/** The value for a key, empty where there is none; a blank may be called `constructor`, which every object knows. */
export function valueFor(values: Details['values'], key: string): string {
  return Object.hasOwn(values, key) ? (values[key] ?? '') : '';
}

/** The values that a fragment carries for these keys, without what could not be seen; `undefined` where it carries none. */
export function fromFragment(fragment: string, keys: readonly string[]): Details | undefined {
  const sent = valuesIn(fragment);
  const values = keys.flatMap((key) => {
    const value = plain(sent?.get(key) ?? '');
    return value === '' ? [] : [[key, value] as const];
  });
  return values.length === 0 ? undefined : { values: Object.fromEntries(values), fromLink: true };
}

/** Reads what `toStored` wrote; anything else is nothing. */
export function fromStored(stored: string | null, keys: readonly string[]): Details {
  const [origin = '', fragment = ''] = (stored ?? '').split('|', 2);
  const found = fromFragment(fragment, keys);
  return found === undefined ? NO_DETAILS : { ...found, fromLink: origin === 'link' };
}

/** Details as text for the session's storage. */
export function toStored({ values, fromLink }: Details): string {
  return `${fromLink ? 'link' : 'self'}|${linkFragment({ values })}`;
}

/** One line without control characters or marks that turn text around: a link may come from anybody. */
function plain(value: string): string {
  return value
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .trim()
    .slice(0, LONGEST_VALUE);
}

/** A resource of Azure as its id names it; the type is `Microsoft.Sql/servers/databases`, the names go with its parts. */
interface ResourceId {
  readonly id: string;
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly provider: string;
  readonly parts: readonly { readonly type: string; readonly name: string }[];
}

/** A resource id, alone or inside an address of the portal. */
const RESOURCE_ID =
  /\/subscriptions\/([\w-]+)(?:\/resourceGroups\/([^/\s?#]+)(?:\/providers\/([\w.]+)((?:\/[\w-]+\/[^/\s?#]+)+))?)?/i;

/**
 * The values that a pasted text gives to blanks, by blank key; none where it holds no resource id. A part's name goes by
 * every name that its type is called by: `flexibleServers/x` gives `flexibleserver` and `server`, each with `name` too.
 *
 * @example valuesOfResourceId('/subscriptions/1/resourceGroups/rg') // { subscription: '1', …, resourcegroup: 'rg', … }
 */
export function valuesOfResourceId(text: string): Readonly<Record<string, string>> {
  const found = readResourceId(text);
  if (found === undefined) return {};
  const last = found.parts.at(-1);
  const values = [
    ...named(['subscription', 'subscriptionid', 'subid', 'subscriptionguid'], found.subscription),
    ...named(['resourcegroup', 'resourcegroupname', 'rg', 'rgname'], found.resourceGroup),
    ...found.parts.flatMap(({ type, name }) => named(keysOfType(type), name)),
  ];
  if (last === undefined) return Object.fromEntries(values);
  const type = [found.provider, ...found.parts.map((part) => part.type)].join('/');
  return Object.fromEntries([
    ...named(['resourcetype'], type),
    ...named(['provider', 'resourceprovider'], found.provider),
    ...named(['resource', 'resourcename', 'name'], last.name),
    ...named(['resourceid', 'resourceuri'], found.id),
    ...values,
  ]);
}

function readResourceId(text: string): ResourceId | undefined {
  const [id, subscription = '', resourceGroup = '', provider = '', rest = ''] = RESOURCE_ID.exec(text) ?? [];
  if (id === undefined) return undefined;
  const segments = rest.split('/').slice(1);
  const parts = segments.flatMap((type, at) => (at % 2 === 0 ? [{ type, name: segments[at + 1] ?? '' }] : []));
  return { id, subscription, resourceGroup, provider, parts };
}

/** `virtualMachines`: `virtualmachine`, `machine` and, by its initials, `vm`; each with `name` behind it as well. */
function keysOfType(type: string): readonly string[] {
  const words = type
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');
  const singular = [...words.slice(0, -1), singularOf(words.at(-1) ?? '')];
  const ends = singular.map((_, at) => singular.slice(at).join(''));
  const initials = singular.length > 1 ? [singular.map((word) => word.charAt(0)).join('')] : [];
  return [...ends, ...initials].flatMap((key) => [key, `${key}name`]);
}

function singularOf(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/, '');
}

function named(keys: readonly string[], value: string): readonly (readonly [string, string])[] {
  return value === '' ? [] : keys.map((key) => [key, value] as const);
}
