import { guess, nearestName } from '@/lib/format/values';
import { defineFlowRule } from './flow-rule';
import { exampleTroubleshooter, yesOrNo } from './troubleshooter-example';

/** Rules about where answers lead. */

/** Its readers come to the case summary. */
export const deadEnd = defineFlowRule({
  code: 'dead-end',
  severity: 'error',
  meaning: 'Nothing leads on from a question or card.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([
    yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }, { "goto": "log" }]'),
    '{ "id": "log", "displayLabel": "What does the log say?" }',
  ]),
  good: exampleTroubleshooter([
    yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }, { "goto": "log" }]'),
    '{ "id": "log", "displayLabel": "What does the log say?", "next": "wait" }',
  ]),
  fix: 'Say in "next" where to go.',
  words: (id: string) => `nothing leads on from "${id}"`,
});

/** Nobody is asked the same question twice. */
export const loop = defineFlowRule({
  code: 'loop',
  severity: 'error',
  meaning: 'Questions lead back to each other, or their conditions do.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([
    yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "log" }, { "goto": "wait" }]'),
    yesOrNo('log', '"disk"'),
  ]),
  good: exampleTroubleshooter([
    yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "log" }, { "goto": "wait" }]'),
    yesOrNo('log', '"wait"'),
  ]),
  fix: 'Lead one of them somewhere else; nobody is asked the same question twice.',
  words: (ids: readonly string[]) => `this goes round in a circle: ${ids.slice(0, 8).join(' → ')}`,
});

/** No answers come to an end of the author's. */
export const missingOutcome = defineFlowRule({
  code: 'missing-outcome',
  severity: 'error',
  meaning: 'A troubleshooter has no outcome that can be reached.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '"summary"')], ''),
  good: exampleTroubleshooter([yesOrNo('disk', '"wait"')]),
  fix: 'Add outcomes, and ways on that lead to them.',
  words: () => 'no answers lead to an outcome of this troubleshooter',
});

/** Its readers come to the case summary. */
export const optionLeadsNowhere = defineFlowRule({
  code: 'option-leads-nowhere',
  severity: 'warning',
  meaning: 'No way on is given for an option.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }]')]),
  good: exampleTroubleshooter([yesOrNo('disk', '"wait"')]),
  fix: 'Add a way on for it, or a last one without "when".',
  words: (option: string, id: string) => `the answer "${option}" to "${id}" leads nowhere`,
});

/** It leads to the case summary, or nowhere. */
export const unknownGoto = defineFlowRule({
  code: 'unknown-goto',
  severity: 'error',
  meaning: 'A way on leads to an id that does not exist.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wiat" }, { "goto": "wait" }]')]),
  good: exampleTroubleshooter([yesOrNo('disk', '"wait"')]),
  fix: 'Name a question, card or outcome of this file.',
  words: (to: string, known: readonly string[]) => {
    const near = nearestName(to, known);
    return { message: `nothing has the id "${to}"${guess(near)}`, fix: near && `Write ${near}.` };
  },
});

/** It is never asked or shown. */
export const unreachableNode = defineFlowRule({
  code: 'unreachable-question',
  severity: 'warning',
  meaning: 'No answers lead to this question, card or outcome.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '"wait"'), yesOrNo('log', '"wait"')]),
  good: exampleTroubleshooter([yesOrNo('disk', '"log"'), yesOrNo('log', '"wait"')]),
  fix: 'Correct the conditions that lead here, or delete it.',
  words: (kind: string, id: string) => `no answers lead to the ${kind} "${id}"`,
});

/** An earlier one is always taken, or its condition never holds here. */
export const wayNeverTaken = defineFlowRule({
  code: 'way-never-taken',
  severity: 'warning',
  meaning: 'No answers take this way on.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '[{ "goto": "wait" }, { "when": "disk == Yes", "goto": "wait" }]')]),
  good: exampleTroubleshooter([yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }, { "goto": "wait" }]')]),
  fix: 'Put it before the ways that are taken first, or correct its condition.',
  words: (id: string, to: string) => `no answers lead from "${id}" to "${to}" this way`,
});
