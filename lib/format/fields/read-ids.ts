import type { Properties } from '../header/properties';
import type { Report } from '../rule';
import { invalidProductId } from '../rules/invalid-product-id';
import { invalidTopicId } from '../rules/invalid-topic-id';
import { repeatedId } from '../rules/repeated-id';
import { isGuid } from './is-guid';
import { listTokens } from './list-tokens';

const RULE_OF = { supportTopicIds: invalidTopicId, productPesIds: invalidProductId } as const;

/**
 * The ids of a list property: each once, only digits and GUIDs kept (FORMAT.md A.6); what is dropped is reported where it
 * stands.
 */
export function readIds(name: keyof typeof RULE_OF, properties: Properties, report: Report): readonly string[] {
  const ids: string[] = [];
  const seen = new Set<string>();
  for (const { token, offset } of listTokens(name, properties)) {
    const folded = token.toLowerCase();
    if (!/^\d+$/.test(token) && !isGuid(token)) report(RULE_OF[name].at(offset, token));
    else if (seen.has(folded)) report(repeatedId.at(offset, token));
    else ids.push(token);
    seen.add(folded);
  }
  return ids;
}
