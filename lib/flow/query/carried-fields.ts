import { type Answers, answeredNodes } from '../answers';
import type { Flow } from '../flow';
import type { Field } from './encode-choices';
import { fieldName } from './flow-names';

/**
 * All answers as fields of a posted form, typed text among them: what carries them from page to page with script off.
 * `except` is the question that the page itself asks. `decodeForm` reads them back.
 */
export function carriedFields(flow: Flow, answers: Answers, except = ''): readonly Field[] {
  return answeredNodes(flow, answers).flatMap(({ node, answer: { chosen, text } }) => {
    if (node.id === except) return [];
    const choices = chosen.map((option): Field => [fieldName(node.id), node.options[option]?.key ?? '']);
    const part = node.options.length === 0 ? undefined : 'text';
    return text === '' ? choices : [...choices, [fieldName(node.id, part), text] as const];
  });
}
