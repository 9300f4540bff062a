import { wellFormed } from '../options/option-index';

/** What a field beside the one that carries an answer is for: the box beside a list, the time zone beside a time. */
export type FieldPart = 'text' | 'zone';

/** Names of fields and keys that pages use for themselves; a question of such an id gets another name. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(['view', 'for', 'next', 'back', 'change', 'from', 'send']);

/**
 * The name of a question's field and of its key in an address: the id itself. A `~` in it is doubled, and one is added
 * where the id is empty or reserved; so every id has a name of its own, and so has a field beside it.
 *
 * @example
 * fieldName('region'); // 'region'
 * fieldName('view'); // 'view~'
 * fieldName('problem_start_time', 'zone'); // 'problem_start_time~zone'
 */
export function fieldName(id: string, part?: FieldPart): string {
  const doubled = wellFormed(id).replaceAll('~', '~~');
  if (part !== undefined) return `${doubled}~${part}`;
  return doubled === '' || RESERVED_NAMES.has(doubled) ? `${doubled}~` : doubled;
}
