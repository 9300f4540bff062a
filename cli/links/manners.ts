import type { Manners } from './ask-host';

const NUMBERS = ['pace', 'per-host', 'at-once', 'timeout', 'retries', 'max-age'] as const;
type Numbers = Readonly<Record<(typeof NUMBERS)[number], number>>;

/** The options that are numbers, or the name of the first that is none. */
export function numbersOf(
  values: Readonly<Record<(typeof NUMBERS)[number], string>>,
): Numbers | (typeof NUMBERS)[number] {
  const wrong = NUMBERS.find((name) => !/^\d+(?:\.\d+)?$/.test(values[name]));
  if (wrong !== undefined) return wrong;
  const of = (name: (typeof NUMBERS)[number]) => Number(values[name]);
  return {
    pace: of('pace'),
    'per-host': Math.max(1, of('per-host')),
    'at-once': Math.max(1, of('at-once')),
    timeout: Math.max(0.1, of('timeout')),
    retries: of('retries'),
    'max-age': of('max-age'),
  };
}

/** How hosts are asked, by the options. */
export function mannersOf(numbers: Numbers): Manners {
  const { pace, timeout, retries } = numbers;
  return {
    paceMs: pace,
    perHost: numbers['per-host'],
    atOnce: numbers['at-once'],
    timeoutMs: timeout * 1000,
    retries,
    // The second try is never sooner than a guest would ring again.
    backoffMs: pace * 2,
  };
}
