/** 95 % of a normal distribution is within so many standard deviations. */
const Z = 1.96;

/**
 * Between which shares the true one is with 95 % confidence, where `yes` of `all` said yes (Wilson 1927): wide for few votes, so
 * that three votes tell as little as they do.
 * @returns from 0 to 1; all of it where nobody voted
 *
 * @example
 * wilson(3, 3).low; // 0.44
 * wilson(300, 300).low; // 0.99
 */
export function wilson(yes: number, all: number): { readonly low: number; readonly high: number } {
  if (all <= 0) return { low: 0, high: 1 };
  const share = yes / all;
  const middle = share + (Z * Z) / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const scale = 1 + (Z * Z) / all;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
