/**
 * The flow engine: forms, steps, troubleshooters and the finder as one kind of data, and one pure replay over it.
 * Goal: `resolve` alone decides what is shown next; the address alone holds what was chosen; nobody is ever stuck.
 * Not here: pages and their words (components, lib/text), the case summary (lib/share), disk, catalog, React, Next.
 *
 * @example
 * const flow = formFlow({ id: 'restore-questions', title: 'Restore', description: '', form });
 * const { answers, dropped } = decodeChoices(flow, new URLSearchParams('region=East+US'));
 * const resolution = resolve(flow, answers, 'plan'); // { kind: 'question', visit, trail } or an outcome or a redirect
 * nodeSegment(flow, nextNode(flow, answers, 'plan')) + '?' + encodeChoices(flow, answers.choices); // where Continue leads
 */

/*
 * A troubleshooter (`selfHelpType="TSG_Workflow"`) is one JSON object between two `---` lines: questions as in a form, each
 * with `next`; cards, which are articles to follow on the way; outcomes. `when` is the visibility language. A card answers
 * yes, no or skip unless it has options of its own. A question without a label is borrowed from `questionsFrom`.
 *
 *   {
 *     "title": "My restore failed",
 *     "solves": "Find out why a restore didn't finish and what to do next.",
 *     "haveReady": ["The name of the source server"],
 *     "questionsFrom": "articleId of a TSG_Questions file",
 *     "questions": [
 *       { "id": "kind", "displayLabel": "What kind of restore was it?", "dropdownOptions": ["Point in time", "Geo"],
 *         "next": [{ "when": "kind == Geo", "goto": "wait" }, { "goto": "check_agent" }] },
 *       { "id": "region" }
 *     ],
 *     "cards": [
 *       { "id": "check_agent", "articleId": "…",
 *         "next": [{ "when": "check_agent == yes", "goto": "fixed" }, { "goto": "region" }] }
 *     ],
 *     "outcomes": [
 *       { "id": "wait", "title": "Wait for the replica", "text": "It takes an hour.", "articleIds": ["…"] },
 *       { "id": "fixed", "title": "Solved", "ending": "solved" }
 *     ]
 *   }
 */
export {
  type Answer,
  type Answers,
  answeredNodes,
  answerOf,
  answerTexts,
  type ChoiceAnswers,
  NO_ANSWERS,
  type TextAnswers,
  withAnswer,
} from './answers';
export { askingOf, type Settled, type SettledComparison } from './asking/asking-of';
export { type Asking, askingsOf } from './asking/in-words';
export {
  type Condition,
  type ConditionProblem,
  parseCondition,
  printCondition,
} from './conditions';
export type { AnswerProblem, AnswerProblemKind } from './controls/control-rule';
export {
  type DateTime,
  placeOfZone,
  readDateTime,
  timeZoneOf,
  timeZones,
  writeDateTime,
  type ZoneRegion,
} from './date-time';
export { endTitle } from './engine/end-title';
export type { Progress } from './engine/progress';
export { nextNode, nextOpenNode, questionCount, type Resolution, resolve, type Trail } from './engine/resolve';
export type { DroppedAnswer, DropReason, StrayAnswer } from './engine/stray-answers';
export { askedAnswers, type PassedQuestion, shownQuestions, type Walk } from './engine/walk-flow';
export {
  type AskedNode,
  type CardNode,
  type Drawing,
  type Edge,
  type Ending,
  type Flow,
  type FlowLink,
  type FlowNode,
  type FlowOption,
  type FlowSource,
  type FlowStart,
  isAsked,
  type LiveList,
  type NoteNode,
  type OutcomeNode,
  type QuestionNode,
  type StepNode,
} from './flow';
export { type FlowGraph, type GraphEdge, type GraphNode, graphOf } from './map/graph-of';
export { type FlowPath, type FlowPaths, type PathAnswer, type PathStop, pathsThrough } from './map/paths-through';
export { DO_NOT_KNOW, optionIndex } from './options';
export { carriedFields } from './query/carried-fields';
export { type AnswersReading, decodeChoices, decodeForm, type PostedFields } from './query/decode-answers';
export { choiceFields, encodeChoices, type Field } from './query/encode-choices';
export {
  type FieldPart,
  FLOW_FIELDS,
  type FlowField,
  type FlowNames,
  fieldName,
  namesOf,
  nodeSegment,
} from './query/flow-names';
export {
  type FinderProblem,
  type FinderProduct,
  type FinderSource,
  type FinderTopic,
  finderFlow,
} from './sources/finder-flow';
export { type FormSource, formFlow } from './sources/form-flow';
export { type ArticleCause, type ArticleStep, type StepsSource, stepsFlow } from './sources/steps-flow';
export {
  type CompiledTroubleshooter,
  type TroubleshooterSource,
  troubleshooterFlow,
} from './sources/troubleshooter-flow';
export { type AnswerFindings, checkAnswer, checkAnswers, exampleNumbers } from './validations/check-answer';
export { compilePattern } from './validations/compile-pattern';
export { type FlowWords, flowWords } from './words';
export { type Workflow, workflowJsonSchema } from './workflow/workflow-schema';
