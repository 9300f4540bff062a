import type { Diagnostic, Place, RuleRow } from '@/lib/format';
import { worded } from '@/lib/format/values';

/** A rule about files beside each other, or about a whole file: `at` gives the diagnostic for a place. */
export interface CatalogRule<Facts extends readonly unknown[] = readonly never[]> extends RuleRow<Facts> {
  readonly at: (place: Place & Pick<Diagnostic, 'related'>, ...facts: Facts) => Diagnostic;
}

/** Makes a rule of its row. */
export function defineCatalogRule<Facts extends readonly unknown[]>(row: RuleRow<Facts>): CatalogRule<Facts> {
  return { ...row, at: (place, ...facts) => ({ ...place, ...worded(row, facts) }) };
}
