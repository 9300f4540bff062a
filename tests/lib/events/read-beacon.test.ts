import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedTime, EVENTS, readBeacon, readFeedback, typicalSeconds } from '@/lib/events';

const NOW = 1_795_869_000_000;

function read(events: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  const message = { visit: 'visit-1234', load: 'load-56789', page: '/articles/a', before: 0, events, ...more };
  return readBeacon(message, NOW).batch.events;
}

describe('a message of the script', () => {
  it('gives typed events with ids that stay the same', () => {
    const events = [{ name: 'view' }, { name: 'answered', part: 'region', choice: 'east' }];
    expect(read(events, { before: 3 })).toEqual([
      {
        id: 'load-56789.3',
        at: NOW,
        visit: 'visit-1234',
        page: '/articles/a',
        name: 'view',
        part: '',
        choice: '',
        number: 0,
      },
      {
        id: 'load-56789.4',
        at: NOW,
        visit: 'visit-1234',
        page: '/articles/a',
        name: 'answered',
        part: 'region',
        choice: 'east',
        number: 0,
      },
    ]);
    expect(read(events, { before: 3 })).toEqual(read(events, { before: 3 }));
  });

  it.each([0, 7, 601, 86_400])(
    'counts a question that was answered after %i seconds so that they can be told',
    (seconds) => {
      const [event] = read([{ name: 'continued', part: 'region', number: seconds }]);
      const told = typicalSeconds((event?.number ?? 0) * 5, 5) ?? -1;
      expect(Math.abs(told - seconds)).toBeLessThanOrEqual(seconds / 100);
      expect(event).toMatchObject({ name: 'continued', part: 'region', choice: '' });
    },
  );

  it('tells the typical time, whoever goes to lunch', () => {
    const times = [8, 8, 9, 7, 8, 8, 9, 10, 8, 3600].map(countedTime);
    expect(
      typicalSeconds(
        times.reduce((sum, each) => sum + each, 0),
        times.length,
      ),
    ).toBe(16);
    expect(typicalSeconds(0, 0)).toBeNull();
  });

  it.each([
    ['an event that is in no table', { name: 'typed', part: 'x' }],
    ['one without what it needs', { name: 'answered', part: 'region' }],
    ['one that only the server makes', { name: 'served', number: 5 }],
    ['feedback, which has a form of its own', { name: 'feedback', choice: 'yes' }],
    ['an article that the server says was found later', { name: 'foundLater', part: 'x' }],
    ['an outcome’s answers, which have a form of their own', { name: 'outcomeSolved', part: 'x', choice: 'yes' }],
    ['a time that is none', { name: 'continued', part: 'region', number: 1.5 }],
    ['a number out of bounds', { name: 'search', part: 'x', number: -1 }],
    ['a name of the language', { name: 'constructor' }],
    ['one that is only a name', 'copied'],
    ['nothing at all', null],
    ['one whose name is no text', { name: ['view'] }],
  ])('has no place for %s', (_title, event) => {
    expect(read([event, { name: 'view' }])).toMatchObject([{ name: 'view' }]);
  });

  it('has no place for more fields than the table names', () => {
    const [event] = read([{ name: 'view', part: 'CANARY', choice: 'CANARY', comment: 'CANARY', ip: 'CANARY' }]);
    expect(JSON.stringify(event)).not.toContain('CANARY');
  });

  it.each([
    ['/articles/jo@contoso.com', ''],
    ['/wp-login.php', ''],
    ['/search?q=secret', ''],
    ['/flows/a/b', '/flows/a/b'],
    ['/', '/'],
  ])('knows the page %s as “%s”', (page, expected) => {
    expect(read([{ name: 'view' }], { page })).toMatchObject([{ page: expected }]);
  });

  it.each([
    ['  Can’t CONNECT to “MySQL”! ', 'can’t connect to mysql'],
    ['login failed for jo@contoso.com', 'login failed for'],
    ['error 0x80070005 18456', 'error 0x80070005 18456'],
    ['vm 0f8fad5b-d9cb-469f-a165-70867728950e stuck', 'vm stuck'],
    ['one two three four five six seven eight nine ten', 'one two three four five six seven eight'],
    ['x'.repeat(30), ''],
  ])('keeps of the search “%s” the words “%s”', (typed, words) => {
    expect(read([{ name: 'searchEmpty', part: typed }])).toMatchObject([{ part: words }]);
  });

  it('may be anything: reading never throws, and gives names of the table alone', () => {
    const names = Object.keys(EVENTS);
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (message, events) => {
        readBeacon(message, NOW);
        return read(events).every(({ name }) => names.includes(name));
      }),
    );
  });
});

describe('a posted form', () => {
  const given = { solved: 'no', reason: 'outOfDate', page: '/articles/a', visit: 'visit-1234' };
  const post = (fields: Readonly<Record<string, string>>) => readFeedback(Object.entries(fields), NOW)?.feedback[0];

  it('gives an answer whose id is that of the tab and the page', () => {
    const [first, second] = [post(given), post({ ...given, solved: 'yes' })];
    expect(first).toMatchObject({ solved: false, reason: 'outOfDate', comment: '', page: '/articles/a' });
    expect(second).toMatchObject({ id: first?.id, solved: true, reason: '' });
    expect(post({ ...given, page: '/articles/b' })?.id).not.toBe(first?.id);
    expect(JSON.stringify(first)).not.toContain('visit-1234');
  });

  it('about an outcome is another than about the next outcome of the same flow', () => {
    const flow = { ...given, page: '/flows/a/summary' };
    const [east, west] = [post({ ...flow, outcome: 'east' }), post({ ...flow, outcome: 'west' })];
    expect(east).toMatchObject({ outcome: 'east' });
    expect(west?.id).not.toBe(east?.id);
    expect(post({ ...flow, outcome: 'jo@contoso.com' })?.outcome).toBe('[removed]');
    expect(post({ ...flow, outcome: 'x'.repeat(121) })?.outcome).toBe('');
  });

  it('masks the comment, and cuts it at a thousand characters', () => {
    const comment = post({ ...given, comment: `Mail jo@contoso.com. ${'long '.repeat(400)}` })?.comment ?? '';
    expect(comment).toMatch(/^Mail \[removed\]\. long/);
    expect(comment.length).toBeLessThanOrEqual(1000);
  });

  it.each([
    ['an answer that is neither', { ...given, solved: 'maybe' }],
    ['no page', { ...given, page: '' }],
    ['a page elsewhere', { ...given, page: 'https://evil.example/articles/a' }],
    ['a page with a query', { ...given, page: '/flows/a/b?secret=1' }],
  ])('is none with %s', (_title, fields) => {
    expect(post(fields)).toBeUndefined();
  });

  it('with an unknown reason has none', () => {
    expect(post({ ...given, reason: 'because' })?.reason).toBe('');
  });
});
