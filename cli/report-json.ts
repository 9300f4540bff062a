import type { Diagnostic } from '@/lib/format';
import { countByCode, countBySeverity } from './count-findings';

/** Findings for programs: one object with `counts`, `codes` and `diagnostics`, a diagnostic a line. */
export function* toJson(findings: readonly Diagnostic[]): IterableIterator<string> {
  yield `{"counts":${JSON.stringify(countBySeverity(findings))},\n"codes":${JSON.stringify(countByCode(findings))},\n`;
  yield '"diagnostics":[';
  for (const [at, finding] of findings.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(finding)}`;
  yield ']}\n';
}
