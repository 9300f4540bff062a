import type { Report, Rule } from '../rule';
import { invalidJson } from '../rules/invalid-json';
import { jsonBadEscape } from '../rules/json-bad-escape';
import { jsonBareKey } from '../rules/json-bare-key';
import { jsonComment } from '../rules/json-comment';
import { jsonControlCharacter } from '../rules/json-control-character';
import { jsonDuplicateKey } from '../rules/json-duplicate-key';
import { jsonExtraComma } from '../rules/json-extra-comma';
import { jsonExtraText } from '../rules/json-extra-text';
import { jsonInvisibleSpace } from '../rules/json-invisible-space';
import { jsonMissingComma } from '../rules/json-missing-comma';
import { jsonOddQuotes } from '../rules/json-odd-quotes';
import { jsonUnclosed } from '../rules/json-unclosed';
import type { JsonSlip } from './build-value';

const RULES: ReadonlyMap<string, Rule<[string]>> = new Map<string, Rule<[string]>>([
  ['duplicateKey', jsonDuplicateKey],
  ['bareKey', jsonBareKey],
  ['badEscape', jsonBadEscape],
  ['comment', jsonComment],
  ['controlCharacter', jsonControlCharacter],
  ['extraComma', jsonExtraComma],
  ['extraText', jsonExtraText],
  ['invisibleSpace', jsonInvisibleSpace],
  ['CommaExpected', jsonMissingComma],
  ['oddQuotes', jsonOddQuotes],
  ['unclosed', jsonUnclosed],
]);

/** Reports slips whose offsets count in the decoded file; one that no rule mends is `invalid-json`. */
export function reportSlips(slips: readonly JsonSlip[], report: Report): void {
  for (const { kind, offset, text } of slips) {
    const rule = RULES.get(kind);
    report(rule === undefined ? invalidJson.at(offset, kind) : rule.at(offset, text));
  }
}

/** Whether the reader could go on after a slip without losing anything. */
export function isMended(slip: JsonSlip): boolean {
  return RULES.has(slip.kind);
}
