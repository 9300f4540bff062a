import { afterEach, expect, it, vi } from 'vitest';
import { startBreathing } from '../../../cli/serve/breathe';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A thread whose clock stands still but for work and sleep. @returns whether it slept after so many milliseconds of work */
function startThread(sleepMs: number): (ms: number) => boolean {
  let at = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => at);
  const wait = vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    at += sleepMs;
    return 'timed-out';
  });
  const breathe = startBreathing();
  return (ms) => {
    at += ms;
    const before = wait.mock.calls.length;
    breathe();
    return wait.mock.calls.length > before;
  };
}

it('sleeps for a moment where a thread has worked for long, and not before', () => {
  expect([0.1, 0.1, 0.4, 0.3, 0.3, 5].map(startThread(0.1))).toEqual([false, false, true, false, true, true]);
});

it('works the longer after a moment that lasted, as it does where others always want the processor', () => {
  expect([1, 1, 50, 40, 79, 2].map(startThread(20))).toEqual([true, false, false, true, false, true]);
});

it('wakes up by itself', () => {
  const breathe = startBreathing();
  const started = performance.now();
  while (performance.now() - started < 2) breathe();
  expect(performance.now() - started).toBeGreaterThanOrEqual(2);
});
