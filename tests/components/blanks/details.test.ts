import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, fromStored, LONGEST_VALUE, NO_DETAILS, toStored, valueFor } from '@/components/blanks/details';
import { linkFragment } from '@/lib/share/links';

const KEYS = ['vmname', 'starttime'];

describe('details in a link', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.record({ vmname: fc.stringMatching(/^[!-~]{1,40}$/), starttime: fc.stringMatching(/^[!-~]{1,40}$/) }),
        (values) => {
          expect(fromFragment(linkFragment({ values }), KEYS)).toEqual({ values, fromLink: true });
        },
      ),
    );
  });

  it.each([
    ['another fragment', '#step-2', undefined],
    ['names the page has not', '#fill:other=1', undefined],
    ['nothing', '#fill:', undefined],
    ['marks that turn text around', '#fill:vmname=a%E2%80%AEb', { vmname: 'a b' }],
    ['line ends', '#fill:vmname=a%0Aformat%20c', { vmname: 'a format c' }],
  ])('are read with care: %s', (_, fragment, values) => {
    expect(fromFragment(fragment, KEYS)?.values).toEqual(values);
  });

  it('are cut where they are no names', () => {
    const read = fromFragment(linkFragment({ values: { vmname: 'x'.repeat(9999) } }), KEYS);
    expect(read?.values.vmname).toHaveLength(LONGEST_VALUE);
  });
});

describe('the value of a blank', () => {
  it.each([
    ['one that is filled in', 'vmname', 'web1'],
    ['one that is not', 'starttime', ''],
    ['one with a name that every object knows', 'constructor', ''],
  ])('is what the reader wrote, or empty: %s', (_, key, value) => {
    expect(valueFor({ vmname: 'web1' }, key)).toBe(value);
  });
});

describe('details in the session', () => {
  it.each([true, false])('remember whether a link brought them: %s', (fromLink) => {
    const details = { values: { vmname: 'web|01' }, fromLink };
    expect(fromStored(toStored(details), KEYS)).toEqual(details);
  });

  it.each([null, '', 'nonsense', 'self|'])('are nothing where %j is stored', (stored) => {
    expect(fromStored(stored, KEYS)).toEqual(NO_DETAILS);
  });
});
