import type { Severity } from '@/lib/format';
import type { FlowRuleAbout } from './flow-rule';
import { alwaysFalse } from './rules/always-false';
import { answerByText } from './rules/answer-by-text';
import { conditionsNotTried } from './rules/conditions-not-tried';
import { deadEnd } from './rules/dead-end';
import { duplicateNode } from './rules/duplicate-node';
import { invalidWorkflow } from './rules/invalid-workflow';
import { laterQuestion } from './rules/later-question';
import { loop } from './rules/loop';
import { missingOutcome } from './rules/missing-outcome';
import { oddBracket } from './rules/odd-bracket';
import { optionLeadsNowhere } from './rules/option-leads-nowhere';
import { questionIdCase } from './rules/question-id-case';
import { referenceToNote } from './rules/reference-to-note';
import { selfReference } from './rules/self-reference';
import { unknownAnswer } from './rules/unknown-answer';
import { unknownCard } from './rules/unknown-card';
import { unknownGoto } from './rules/unknown-goto';
import { unknownQuestion } from './rules/unknown-question';
import { unknownRelatedQuestion } from './rules/unknown-related-question';
import { unknownSharedQuestion } from './rules/unknown-shared-question';
import { unknownWorkflowKey } from './rules/unknown-workflow-key';
import { unreachableNode } from './rules/unreachable-node';
import { unreadableCondition } from './rules/unreadable-condition';
import { unusablePattern } from './rules/unusable-pattern';
import { wayNeverTaken } from './rules/way-never-taken';

const RULES: readonly FlowRuleAbout[] = [
  alwaysFalse,
  answerByText,
  conditionsNotTried,
  deadEnd,
  duplicateNode,
  invalidWorkflow,
  laterQuestion,
  loop,
  missingOutcome,
  oddBracket,
  optionLeadsNowhere,
  questionIdCase,
  referenceToNote,
  selfReference,
  unknownAnswer,
  unknownCard,
  unknownGoto,
  unknownQuestion,
  unknownRelatedQuestion,
  unknownSharedQuestion,
  unknownWorkflowKey,
  unreachableNode,
  unreadableCondition,
  unusablePattern,
  wayNeverTaken,
];

/** Every code that checking a flow can give: how bad it is and what it means in one line (docs, SARIF). */
export const FLOW_DIAGNOSTIC_CODES: Readonly<
  Record<string, { readonly severity: Severity; readonly meaning: string }>
> = Object.fromEntries(RULES.map(({ code, severity, meaning }) => [code, { severity, meaning }]));
