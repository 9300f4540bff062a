/** By how much logarithms are larger than they are, to be kept as whole numbers. */
const SCALE = 100;

/**
 * A time as it is counted: its logarithm, so that one reader who goes to lunch doesn't weigh as much as a hundred who answer.
 * @param seconds zero or more
 */
export function countedTime(seconds: number): number {
  return Math.round(SCALE * Math.log1p(seconds));
}

/**
 * The typical time (geometric mean) of what was counted, in seconds; `null` for nothing. Times that people take are spread so that
 * about half of them are shorter.
 * @param total the sum of `countedTime` of all
 */
export function typicalSeconds(total: number, times: number): number | null {
  return times > 0 ? Math.round(Math.expm1(total / times / SCALE)) : null;
}
