import type { Option } from '@/lib/format';
import { parseCondition } from '../conditions';
import type { CardNode, Edge } from '../flow';
import { keyedOptions } from '../options/keyed-options';
import type { FlowWords } from '../words';
import type { WorkflowCard, WorkflowOption } from '../workflow/workflow-schema';
import { resultOptions } from './result-options';

/** A card of a troubleshooter as a node; `title` is its article's. It may be passed without an answer only by "skip". */
export function cardNode(
  { id, articleId, displayLabel, dropdownOptions, visibility }: WorkflowCard,
  title: string,
  edges: readonly Edge[],
  words: FlowWords,
): CardNode {
  return {
    kind: 'card',
    id,
    title: displayLabel ?? title,
    when: visibility === undefined ? null : parseCondition(visibility).condition,
    edges,
    articleId,
    options: dropdownOptions === undefined ? resultOptions(words) : keyedOptions(dropdownOptions.map(cardOption)),
    isMany: false,
    takesText: false,
    isRequired: true,
  };
}

function cardOption(option: WorkflowOption): Option {
  return typeof option === 'string' ? { value: option, text: option } : { value: option.value, text: option.text };
}
