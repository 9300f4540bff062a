import type { ControlRule } from './control-rule';
import { readChoice } from './read-choice';
import { readText } from './read-text';

/** A choice; where the author gave nothing to choose from, the text in its place. */
export const readAnyChoice: ControlRule['read'] = (node, submitted) =>
  node.options.length === 0
    ? readText({ ...submitted, values: [...submitted.values, submitted.text] })
    : readChoice(node, submitted);
