import { tzOffset } from '@date-fns/tz';

/** A moment as a reader said it, and in UTC. */
export interface DateTime {
  /** `2024-05-01T10:00`, on the clock of `zone`. */
  readonly local: string;
  /** IANA name, `UTC` or an offset such as `+05:30`. */
  readonly zone: string;
  /** What the clock of `zone` was ahead of UTC then, such as `+02:00`. */
  readonly offset: string;
  /** `2024-05-01T08:00Z`. */
  readonly utc: string;
  /** `repeated`: clocks showed this twice, the first is meant. `skipped`: they never did, the hour was left out. */
  readonly clock: 'plain' | 'repeated' | 'skipped';
}

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*(?:\[([^\]]{1,60})\])?$/i;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Reads `2024-05-01T10:00[Europe/Berlin]` (RFC 9557), the same with an offset or `Z`, or without any zone, which means
 * UTC. Seconds are left out. `undefined` where it names no day, no time or no zone that exists.
 *
 * @example
 * readDateTime('2024-05-01T10:00[Europe/Berlin]')?.utc; // '2024-05-01T08:00Z'
 */
export function readDateTime(text: string): DateTime | undefined {
  const found = WRITTEN.exec(text.trim());
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, offset, name] = found;
  const zone = timeZoneOf(name ?? offset ?? 'UTC');
  const clock = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const local = `${year}-${month}-${day}T${hour}:${minute}`;
  if (zone === undefined || minutesOf(clock) !== local) return undefined;
  return inZone(clock, local, zone);
}

function inZone(clock: number, local: string, zone: string): DateTime {
  const before = tzOffset(zone, new Date(clock - DAY));
  const after = tzOffset(zone, new Date(clock + DAY));
  const fitting = [...new Set([before, after])].filter(
    (offset) => tzOffset(zone, new Date(clock - offset * MINUTE)) === offset,
  );
  const offset = fitting.length === 0 ? before : Math.max(...fitting);
  return {
    local,
    zone,
    offset: offsetText(offset),
    utc: `${minutesOf(clock - offset * MINUTE)}Z`,
    clock: fitting.length === 0 ? 'skipped' : fitting.length === 2 ? 'repeated' : 'plain',
  };
}

/** `2024-05-01T10:00` of a moment. */
function minutesOf(time: number): string {
  return new Date(time).toISOString().slice(0, 16);
}

function offsetText(minutes: number): string {
  const size = Math.abs(Math.round(minutes));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The text of an answer: the moment and its zone in one. */
export function writeDateTime({ local, zone }: DateTime): string {
  return `${local}[${zone}]`;
}

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/;

/**
 * A time zone as the reader named it, in canonical form: an IANA name, `UTC`, or an offset such as `+05:30`; `undefined`
 * for anything else. The platform decides which names there are.
 */
export function timeZoneOf(text: string): string | undefined {
  const zone = text.trim();
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'UTC';
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (sign !== undefined && hours !== undefined && minutes !== undefined) {
    return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : undefined;
  }
  return NAME.test(zone) ? ianaName(zone) : undefined;
}

/** The spelling that the platform prefers; so no more spellings come in than there are zones. */
function ianaName(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Zones of one part of the world. */
export interface ZoneRegion {
  /** As IANA names it, such as `Europe` or `Indian`. */
  readonly name: string;
  readonly zones: readonly string[];
}

/** The zones to choose from beside `UTC`, by region and in it by name. */
export function timeZones(): readonly ZoneRegion[] {
  known ??= regionsOfAll();
  return known;
}

/** What the platform knows stays the same while a process runs, and takes milliseconds to arrange. */
let known: readonly ZoneRegion[] | undefined;

function regionsOfAll(): readonly ZoneRegion[] {
  const zones = Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/'))
    .toSorted((a, b) => BY_NAME.compare(placeOfZone(a), placeOfZone(b)));
  const names = new Set(zones.map((zone) => zone.slice(0, zone.indexOf('/'))));
  return [...names].toSorted().map((name) => ({ name, zones: zones.filter((zone) => zone.startsWith(`${name}/`)) }));
}

const BY_NAME = new Intl.Collator('en');

/** What places are called today whose zones keep an older name, or one without its signs. */
const PLACES: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Antarctica/DumontDUrville': 'Dumont d’Urville',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
};

/** What a zone is called in its region: `Argentina, Buenos Aires` for `America/Argentina/Buenos_Aires`. */
export function placeOfZone(zone: string): string {
  const place = zone
    .slice(zone.indexOf('/') + 1)
    .replaceAll('/', ', ')
    .replaceAll('_', ' ');
  return PLACES[zone] ?? place;
}
