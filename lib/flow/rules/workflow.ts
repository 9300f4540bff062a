import { guess, nearestName } from '@/lib/format/values';
import { defineFlowRule } from './flow-rule';
import { exampleTroubleshooter, yesOrNo } from './troubleshooter-example';

/** Rules about the JSON of a troubleshooter. */

const DISK = yesOrNo('disk', '"wait"');

/** Only the first can be reached. */
export const duplicateNode = defineFlowRule({
  code: 'duplicate-node',
  severity: 'error',
  meaning: 'Two parts of a troubleshooter have the same ID.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK, DISK]),
  good: exampleTroubleshooter([DISK]),
  fix: 'Give this part its own ID.',
  words: (id: string) => `an earlier part of this troubleshooter already has the ID "${id}"`,
});

/** It is left out. */
export const invalidWorkflow = defineFlowRule({
  code: 'invalid-workflow',
  severity: 'error',
  meaning: 'Part of a troubleshooter doesn’t match its schema.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], undefined, '\n  "haveReady": "the name of the server",'),
  good: exampleTroubleshooter([DISK], undefined, '\n  "haveReady": ["the name of the server"],'),
  fix: 'Follow /schemas/tsg-workflow.json. An editor with JSON schema support helps.',
  words: (name: string, problem: string) => `${name === '' ? 'the troubleshooter' : `"${name}"`}: ${problem}`,
});

/** It is shown as it is written. */
export const markdownInPlainText = defineFlowRule({
  code: 'markdown-in-plain-text',
  severity: 'warning',
  meaning: 'A plain-text field of a troubleshooter contains Markdown, so readers see the Markdown characters.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], '{ "id": "wait", "title": "Wait an hour", "text": "Then run `az restore`." }'),
  good: exampleTroubleshooter(
    [DISK],
    '{ "id": "wait", "title": "Wait an hour", "text": "Then start the restore again." }',
  ),
  fix: 'Remove the Markdown, or move the text to an article that the outcome refers to.',
  words: (marked: string) => `this is plain text, so readers see the Markdown characters in "${marked}"`,
});

/** The card is shown without its article. */
export const unknownCard = defineFlowRule({
  code: 'unknown-card',
  severity: 'error',
  meaning: 'A troubleshooter refers to an article that doesn’t exist.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], '{ "id": "wait", "title": "Wait an hour", "articleIds": ["restor-a-server"] }'),
  good: exampleTroubleshooter([DISK], '{ "id": "wait", "title": "Wait an hour" }'),
  fix: 'Use the articleId of an article in this content.',
  words: (articleId: string) => `no article has the articleId "${articleId}"`,
});

/** It is left out. */
export const unknownSharedQuestion = defineFlowRule({
  code: 'unknown-shared-question',
  severity: 'error',
  meaning: 'A question without a label isn’t in the file it’s borrowed from.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK, '{ "id": "network", "next": "wait" }']),
  good: exampleTroubleshooter([DISK]),
  fix: 'Add a displayLabel, or refer to a file that has the question.',
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
  meaning: 'A troubleshooter has no such key here.',
  frame: 'troubleshooter',
  bad: exampleTroubleshooter([DISK], undefined, '\n  "solve": "Finds out why a restore failed.",'),
  good: exampleTroubleshooter([DISK], undefined, '\n  "solves": "Finds out why a restore failed.",'),
  fix: 'Delete it.',
  words: (key: string, known: readonly string[]) => {
    const near = nearestName(key, known);
    return { message: `a troubleshooter has no "${key}" here${guess(near)}`, fix: near && `Write "${near}".` };
  },
});
