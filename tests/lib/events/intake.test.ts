import { describe, expect, it } from 'vitest';
import { createIntake, type Message } from '@/lib/events';

/** A message of the script, as bytes within more bytes, as they may come. */
function message(content: unknown, at = 1000): Message {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const whole = new TextEncoder().encode(`..${text}..`);
  return { body: whole.subarray(2, whole.length - 2), at };
}

function beacon(visit: string, events: readonly unknown[], load = `load-of-${visit}`, page = '/articles/restore') {
  return { visit, load, page, events, before: 0 };
}

describe('An intake', () => {
  it('makes rows of what pages sent, in order, with the time at which each came', () => {
    const { events, feedback } = createIntake()([
      message(beacon('visit-one', [{ name: 'view' }, { name: 'copied', part: 'link' }]), 5),
      message(beacon('visit-two', [{ name: 'view' }]), 6),
    ]);
    expect(events.map(({ visit, name, part, at }) => [visit, name, part, at])).toEqual([
      ['visit-one', 'view', '', 5],
      ['visit-one', 'copied', 'link', 5],
      ['visit-two', 'view', '', 6],
    ]);
    expect(feedback).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no message', 17],
    ['another shape', { visit: 'visit-one' }],
  ])('takes nothing of %s, and what comes beside it', (_title, content) => {
    const intake = createIntake();
    const { events } = intake([message(content), message(beacon('visit-one', [{ name: 'view' }]))]);
    expect(events).toHaveLength(1);
  });

  it('masks an id each time that it comes', () => {
    const intake = createIntake();
    const sent = () => intake([message(beacon('visit-one', [{ name: 'copied', part: 'jo@contoso.com' }]))]);
    expect([...sent().events, ...sent().events].map(({ part }) => part)).toEqual(['[removed]', '[removed]']);
  });

  it('takes a thousand events of a visit, and of other visits more', () => {
    const intake = createIntake();
    const many = Array.from({ length: 50 }, () => ({ name: 'view' }));
    const rows = (visit: string, turn: number) =>
      intake([message(beacon(visit, many, `load-${String(turn).padStart(9, '0')}`))]).events.length;
    const taken = Array.from({ length: 22 }, (_, turn) => rows('visit-one', turn));
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(rows('visit-two', 30)).toBe(50);
  });

  it('follows a visit from a search to what it opens later', () => {
    const intake = createIntake();
    intake([
      message(beacon('visit-one', [{ name: 'search', part: 'slow disk', number: 3 }], 'load-search', '/search'), 5),
    ]);
    const { events } = intake([message(beacon('visit-one', [{ name: 'view' }]), 6)]);
    expect(events.map(({ name, part }) => [name, part])).toEqual([
      ['view', ''],
      ['foundLater', 'slow disk'],
    ]);
  });
});
