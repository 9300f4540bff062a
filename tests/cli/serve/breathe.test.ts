import { afterEach, expect, it, vi } from 'vitest';
import { startBreathing } from '../../../cli/serve/breathe';

afterEach(() => {
  vi.restoreAllMocks();
});

it('sleeps for a moment where a thread has worked for long, and not before', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const wait = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
  const breathe = startBreathing();
  const workFor = (ms: number) => {
    now.mockReturnValue(performance.now() + ms);
    breathe();
    return wait.mock.calls.length;
  };
  expect([0.1, 0.1, 0.2, 0.2, 0.2, 5].map(workFor)).toEqual([0, 0, 1, 1, 2, 3]);
});

it('wakes up by itself', () => {
  const breathe = startBreathing();
  const started = performance.now();
  while (performance.now() - started < 1) breathe();
  expect(performance.now() - started).toBeGreaterThanOrEqual(1);
});
