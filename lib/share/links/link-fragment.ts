/** What a link carries behind its `#`: which steps it shows, and values by blank key. Browsers send it to no server. */
export interface LinkCargo {
  readonly steps?: readonly number[];
  readonly values?: Readonly<Record<string, string>>;
}

/** More steps than any article has; a longer list was not made here. */
const MOST_STEPS = 500;

/**
 * The fragment that carries steps and values; empty for neither.
 *
 * @example linkFragment({ steps: [2, 3], values: { vmname: 'web 1' } }) // '#steps:2,3;fill:vmname=web+1'
 */
export function linkFragment({ steps = [], values = {} }: LinkCargo): string {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  const parts = [
    ...(steps.length === 0 ? [] : [`steps:${steps.join(',')}`]),
    ...(filled.length === 0 ? [] : [`fill:${new URLSearchParams(filled).toString()}`]),
  ];
  return parts.length === 0 ? '' : `#${parts.join(';')}`;
}

/** The steps that a fragment asks for, in their order and each once; none where it asks for none. */
export function stepsIn(fragment: string): readonly number[] {
  const list = partOf(fragment, 'steps:') ?? '';
  const numbers = list.split(',', MOST_STEPS).flatMap((each) => (/^[1-9]\d{0,3}$/.test(each) ? [Number(each)] : []));
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** The values that a fragment carries, as sent and not yet looked at; `undefined` where it carries none. */
export function valuesIn(fragment: string): URLSearchParams | undefined {
  const part = partOf(fragment, 'fill:');
  return part === undefined ? undefined : new URLSearchParams(part);
}

/** The fragment without its steps or without its values: what is kept by a reader who wants to see all, or to clear them. */
export function withoutPart(fragment: string, part: 'steps' | 'fill'): string {
  const kept = partsOf(fragment).filter((each) => !each.startsWith(`${part}:`));
  return kept.length === 0 ? '' : `#${kept.join(';')}`;
}

function partOf(fragment: string, name: string): string | undefined {
  return partsOf(fragment)
    .find((part) => part.startsWith(name))
    ?.slice(name.length);
}

function partsOf(fragment: string): readonly string[] {
  return fragment.slice(1).split(';').filter(Boolean);
}

/** Longest `mailto:` address that every mail program takes. */
const LONGEST = 1900;

/**
 * A `mailto:` address that opens a letter with a subject and a body. A body too long for some mail programs is cut before
 * its last part, which is the link: `lines` are dropped from the end, `link` never.
 */
export function mailLink(subject: string, lines: readonly string[], link: string): string {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent([...lines, link].join('\r\n\r\n'))}`;
  return address.length <= LONGEST || lines.length === 0 ? address : mailLink(subject, lines.slice(0, -1), link);
}
