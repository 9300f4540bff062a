import { guess, nearestName } from '@/lib/format/values';
import { defineFlowRule } from './flow-rule';
import { exampleTroubleshooter, yesOrNo } from './troubleshooter-example';

/** Rules about the JSON of a troubleshooter. */

const DISK = yesOrNo('disk', '"wait"');

/** Only the first can be reached. */
export const duplicateNode = defineFlowRule({
  code: 'duplicate-node',
  severity: 'error',
  meaning: 'Two parts of a troubleshooter have one id.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK, DISK]),
  good: exampleTroubleshooter([DISK]),
  fix: 'Give this part an id of its own.',
  words: (id: string) => `the id "${id}" belongs to an earlier part of this troubleshooter`,
});

/** It is left out. */
export const invalidWorkflow = defineFlowRule({
  code: 'invalid-workflow',
  severity: 'error',
  meaning: 'A part of a troubleshooter is not as its schema describes.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], undefined, '\n  "haveReady": "the name of the server",'),
  good: exampleTroubleshooter([DISK], undefined, '\n  "haveReady": ["the name of the server"],'),
  fix: 'Write it as /schemas/tsg-workflow.json describes it; an editor that reads the schema helps.',
  words: (name: string, problem: string) => `${name === '' ? 'the troubleshooter' : `"${name}"`}: ${problem}`,
});

/** The card is shown without its article. */
export const unknownCard = defineFlowRule({
  code: 'unknown-card',
  severity: 'error',
  meaning: 'A troubleshooter names an article that does not exist.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], '{ "id": "wait", "title": "Wait an hour", "articleIds": ["restor-a-server"] }'),
  good: exampleTroubleshooter([DISK], '{ "id": "wait", "title": "Wait an hour" }'),
  fix: 'Write the articleId of an article of this content.',
  words: (articleId: string) => `no article has the articleId "${articleId}"`,
});

/** It is left out. */
export const unknownSharedQuestion = defineFlowRule({
  code: 'unknown-shared-question',
  severity: 'error',
  meaning: 'A question without a label is not in the file that is borrowed from.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK, '{ "id": "network", "next": "wait" }']),
  good: exampleTroubleshooter([DISK]),
  fix: 'Write a displayLabel, or name a file that has the question.',
  words: (id: string, questionsFrom: string, known: readonly string[]) => {
    const near = nearestName(id, known);
    const where = questionsFrom === '' ? 'and no questionsFrom is given' : `nor in "${questionsFrom}"`;
    return {
      message: `the question "${id}" has no displayLabel here ${where}${guess(near)}`,
      fix: near && `Write ${near}.`,
    };
  },
});

/** It is left out. */
export const unknownWorkflowKey = defineFlowRule({
  code: 'unknown-workflow-key',
  severity: 'warning',
  meaning: 'A troubleshooter has no such key at this place.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], undefined, '\n  "solve": "Finds out why a restore failed.",'),
  good: exampleTroubleshooter([DISK], undefined, '\n  "solves": "Finds out why a restore failed.",'),
  fix: 'Delete it.',
  words: (key: string, known: readonly string[]) => {
    const near = nearestName(key, known);
    return { message: `a troubleshooter has no "${key}" here${guess(near)}`, fix: near && `Write "${near}".` };
  },
});
