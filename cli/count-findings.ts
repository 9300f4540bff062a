import type { Diagnostic, Severity } from '@/lib/format';

/** How often a code was found. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Findings by code and severity, the most severe first, then the most frequent. */
export function countByCode(findings: readonly Diagnostic[]): readonly CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const { code, severity } of findings) {
    const known = counts.get(`${severity} ${code}`);
    counts.set(`${severity} ${code}`, { code, severity, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
