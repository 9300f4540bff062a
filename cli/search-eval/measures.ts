import { readFileSync } from 'node:fs';

/** One query's outcome: which of the first ten results are relevant, its gain, and how long it took. */
export interface Judged {
  readonly hits: readonly boolean[];
  readonly gain: number;
  readonly milliseconds: number;
}

/** What `search-eval` prints; times in ms, memory in MiB. */
export interface Figures {
  readonly ndcg10: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly peakMiB: number;
  readonly queries: number;
}

/** nDCG@10 of one query: every relevant article counts one, less the lower it stands; 1 is the best possible order. */
export function discountedGain(hits: readonly boolean[], relevant: number): number {
  const found = hits.slice(0, 10).reduce((sum, hit, at) => sum + (hit ? discount(at) : 0), 0);
  const best = Array.from({ length: Math.min(10, relevant) }, (_, at) => discount(at)).reduce(
    (sum, each) => sum + each,
    0,
  );
  return best === 0 ? 0 : found / best;
}

function discount(at: number): number {
  return 1 / Math.log2(at + 2);
}

/** Means and percentiles of all queries. */
export function summarise(judged: readonly Judged[]): Figures {
  const share = (holds: (each: Judged) => boolean) => judged.filter(holds).length / judged.length;
  const times = judged.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const percentile = (part: number) =>
    round(times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0, 3);
  return {
    ndcg10: round(judged.reduce((sum, { gain }) => sum + gain, 0) / judged.length, 4),
    hit1: round(
      share(({ hits }) => hits[0] === true),
      4,
    ),
    hit3: round(
      share(({ hits }) => hits.slice(0, 3).includes(true)),
      4,
    ),
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    peakMiB: peakMemory(),
    queries: judged.length,
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The most memory this process ever held; where the system does not tell, what it holds now. */
function peakMemory(): number {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kibibytes !== undefined) return round(Number(kibibytes) / 1024, 1);
  } catch {
    // Other systems have no such file.
  }
  return round(process.memoryUsage().rss / 2 ** 20, 1);
}
