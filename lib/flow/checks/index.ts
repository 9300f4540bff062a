/**
 * The second door of lib/flow: what is wrong with a flow, for its author. Whoever compiles or checks content comes in here.
 * Goal: every dead end, contradiction and reference to nothing is found before a reader meets it.
 * Not here: following a flow (lib/flow), which pages do and which needs none of this.
 *
 * @example
 * const diagnostics = diagnoseForm(article);
 */

export { loop } from '../rules/branching';
export { FLOW_RULES } from '../rules/flow-rules';
export { checkFlow, diagnoseForm, diagnoseTroubleshooter } from './check-flow';
export { circlesIn } from './loops';
