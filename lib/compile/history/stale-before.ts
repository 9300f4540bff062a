/**
 * A file whose last change is not after this moment (seconds since 1970) may be out of date; 0, and so none, where
 * `months` is 0.
 */
export function staleBefore(now: Date, months: number): number {
  if (months <= 0) return 0;
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return Math.floor(then.getTime() / 1000);
}
