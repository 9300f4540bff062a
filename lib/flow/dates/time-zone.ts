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

/** The zones to choose from, `UTC` first, then by name. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}
