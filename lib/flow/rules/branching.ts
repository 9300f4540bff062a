import { guess, nearestName } from '@/lib/format/values';
import { defineFlowRule } from './flow-rule';
import { exampleTroubleshooter, yesOrNo } from './troubleshooter-example';

/** Rules about where answers lead. */

/** Its readers come to the case summary. */
export const deadEnd = defineFlowRule({
  code: 'dead-end',
  severity: 'error',
  meaning: 'A question or card doesn’t lead anywhere.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([
    yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }, { "goto": "log" }]'),
    '{ "id": "log", "displayLabel": "What does the log say?" }',
  ]),
  good: exampleTroubleshooter([
    yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }, { "goto": "log" }]'),
    '{ "id": "log", "displayLabel": "What does the log say?", "next": "wait" }',
  ]),
  fix: 'Use "next" to say where to go.',
  words: (id: string) => `"${id}" doesn’t lead anywhere`,
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
  fix: 'Make one of them go somewhere else. Nobody is asked the same question twice.',
  words: (ids: readonly string[]) => `this goes round in a circle: ${ids.slice(0, 8).join(' → ')}`,
});

/** No answers come to an end of the author's. */
export const missingOutcome = defineFlowRule({
  code: 'missing-outcome',
  severity: 'error',
  meaning: 'A troubleshooter has no reachable outcome.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '"summary"')], ''),
  good: exampleTroubleshooter([yesOrNo('disk', '"wait"')]),
  fix: 'Add outcomes and "next" entries that lead to them.',
  words: () => 'no answers lead to an outcome',
});

/** Its readers come to the case summary. */
export const optionLeadsNowhere = defineFlowRule({
  code: 'option-leads-nowhere',
  severity: 'warning',
  meaning: 'An option doesn’t lead anywhere.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }]')]),
  good: exampleTroubleshooter([yesOrNo('disk', '"wait"')]),
  fix: 'Add a "next" entry for it, or a last entry without "when".',
  words: (option: string, id: string) => `the answer "${option}" to "${id}" doesn’t lead anywhere`,
});

/** It leads to the case summary, or nowhere. */
export const unknownGoto = defineFlowRule({
  code: 'unknown-goto',
  severity: 'error',
  meaning: 'A "next" entry points to an ID that doesn\'t exist.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wiat" }, { "goto": "wait" }]')]),
  good: exampleTroubleshooter([yesOrNo('disk', '"wait"')]),
  fix: 'Use the ID of a question, card, or outcome in this file.',
  words: (to: string, known: readonly string[]) => {
    const near = nearestName(to, known);
    return { message: `nothing has the ID "${to}"${guess(near)}`, fix: near && `Write ${near}.` };
  },
});

/** It is never asked or shown. */
export const unreachableNode = defineFlowRule({
  code: 'unreachable-question',
  severity: 'warning',
  meaning: 'No answers lead to this question, card, or outcome.',
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
  meaning: 'No answers match this "next" entry.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([yesOrNo('disk', '[{ "goto": "wait" }, { "when": "disk == Yes", "goto": "wait" }]')]),
  good: exampleTroubleshooter([yesOrNo('disk', '[{ "when": "disk == Yes", "goto": "wait" }, { "goto": "wait" }]')]),
  fix: 'Move it above the entries that match first, or correct its condition.',
  words: (id: string, to: string) => `no answers lead from "${id}" to "${to}" this way`,
});
