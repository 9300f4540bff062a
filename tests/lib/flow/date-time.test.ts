import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfZone, readDateTime, timeZoneOf, timeZones, writeDateTime } from '@/lib/flow';

describe('a date and time', () => {
  it.each([
    ['2024-05-01T10:00[Europe/Berlin]', '2024-05-01T08:00Z', '+02:00', 'plain'],
    ['2024-01-01T10:00[Europe/Berlin]', '2024-01-01T09:00Z', '+01:00', 'plain'],
    ['2024-05-01T10:00[America/New_York]', '2024-05-01T14:00Z', '-04:00', 'plain'],
    ['2024-05-01T10:00[Asia/Kolkata]', '2024-05-01T04:30Z', '+05:30', 'plain'],
    ['2024-05-01T00:30[Pacific/Kiritimati]', '2024-04-30T10:30Z', '+14:00', 'plain'],
    ['2024-05-01T10:00[UTC]', '2024-05-01T10:00Z', '+00:00', 'plain'],
    ['2024-05-01T10:00', '2024-05-01T10:00Z', '+00:00', 'plain'],
    ['2024-05-01T10:00Z', '2024-05-01T10:00Z', '+00:00', 'plain'],
    ['2024-05-01 10:00:30', '2024-05-01T10:00Z', '+00:00', 'plain'],
    ['2024-05-01T10:00+05:30', '2024-05-01T04:30Z', '+05:30', 'plain'],
    ['2024-05-01T10:00-0330', '2024-05-01T13:30Z', '-03:30', 'plain'],
    ['2024-05-01T10:00[+02:00]', '2024-05-01T08:00Z', '+02:00', 'plain'],
    // Clocks went from 02:00 to 03:00 and from 03:00 back to 02:00.
    ['2024-03-31T02:30[Europe/Berlin]', '2024-03-31T01:30Z', '+01:00', 'skipped'],
    ['2024-03-31T03:00[Europe/Berlin]', '2024-03-31T01:00Z', '+02:00', 'plain'],
    ['2024-10-27T02:30[Europe/Berlin]', '2024-10-27T00:30Z', '+02:00', 'repeated'],
    ['2024-10-27T03:00[Europe/Berlin]', '2024-10-27T02:00Z', '+01:00', 'plain'],
    ['2024-03-10T02:30[America/New_York]', '2024-03-10T07:30Z', '-05:00', 'skipped'],
    ['2024-11-03T01:30[America/New_York]', '2024-11-03T05:30Z', '-04:00', 'repeated'],
    ['2024-02-29T23:59[UTC]', '2024-02-29T23:59Z', '+00:00', 'plain'],
  ])('%s is %s', (text, utc, offset, clock) => {
    expect(readDateTime(text)).toMatchObject({ utc, offset, clock });
  });

  it.each([
    'yesterday',
    '',
    '2023-02-29T10:00',
    '2024-13-01T10:00',
    '2024-05-01T25:00',
    '2024-05-01T10:61',
    '2024-05-01',
    '10:00',
    '2024-05-01T10:00[Mars/Olympus]',
    '2024-05-01T10:00[__proto__]',
    '2024-05-01T10:00+99:00',
    '99999-05-01T10:00',
  ])('%j is none', (text) => {
    expect(readDateTime(text)).toBeUndefined();
  });

  it('comes back from its text, in every zone that the platform knows', () => {
    const zones = ['UTC', ...timeZones().flatMap((region) => region.zones)];
    expect(zones.length).toBeGreaterThan(300);
    const moment = fc.date({ min: new Date('1975-01-01'), max: new Date('2037-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, at) => {
        const read = readDateTime(`${at.toISOString().slice(0, 16)}[${zone}]`);
        expect(read).toBeDefined();
        if (read === undefined) return;
        expect(readDateTime(writeDateTime(read))).toEqual(read);
        const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        const clock = parts.format(new Date(read.utc)).replace(' ', 'T');
        if (read.clock !== 'skipped') expect(clock).toBe(read.local);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a time zone', () => {
  it('is in the region that its name begins with, once', () => {
    const regions = timeZones();
    const names = regions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Africa', 'America', 'Asia', 'Europe', 'Pacific']));
    expect(new Set(names).size).toBe(names.length);
    for (const { name, zones } of regions) for (const zone of zones) expect(zone.startsWith(`${name}/`)).toBe(true);
    const all = regions.flatMap(({ zones }) => zones);
    expect(new Set(all).size).toBe(all.length);
  });

  it('stands by its name of today', () => {
    const places = timeZones().map(({ zones }) => zones.map(placeOfZone));
    for (const each of places) expect(each).toEqual(each.toSorted(new Intl.Collator('en').compare));
  });

  it.each([
    ['Europe/Berlin', 'Berlin'],
    ['America/Argentina/Buenos_Aires', 'Argentina, Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Europe/Kiev', 'Kyiv'],
    ['Antarctica/DumontDUrville', 'Dumont d’Urville'],
  ])('%s is called %s in its region', (zone, place) => {
    expect(placeOfZone(zone)).toBe(place);
  });

  it.each([
    ['utc', 'UTC'],
    ['Z', 'UTC'],
    ['europe/berlin', 'Europe/Berlin'],
    ['+0530', '+05:30'],
    ['-08:00', '-08:00'],
    ['+15:00', undefined],
    ['Nowhere', undefined],
    ['a'.repeat(5000), undefined],
  ])('%j is %s', (text, zone) => {
    expect(timeZoneOf(text)).toBe(zone);
  });
});
