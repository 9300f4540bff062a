import type { Kind } from '@/lib/format';

/**
 * The words around an English article's own; other languages of articles hold the same keys. `thisCode` names code without a
 * language, `done` is beside a box to tick a step off, `tabs` names a list of tabs.
 */
export const enArticle = {
  steps: 'Recommended steps',
  documents: 'Recommended documents',
  related: 'Related articles',
  contents: 'On this page',
  finding: 'What we found',
  step: 'Step {number}',
  toStep: 'to step {number}',
  stepLinkCopied: 'Link to step {number} copied.',
  copyLink: 'Copy link',
  done: 'Done',
  linkTo: 'Link to “{heading}”',
  linkToCopied: 'Link to “{heading}” copied.',
  code: 'Code',
  /** What a block of code is named that isn’t in a language of programs. */
  codeNames: {
    output: 'Output',
    prompt: 'Command prompt',
    console: 'Console',
    diagram: 'Diagram (Mermaid)',
    log: 'Log',
    text: 'Text',
  },
  copyCode: 'Copy',
  thisCode: 'this code',
  codeCopied: 'Code copied.',
  wrapLines: 'Wrap lines',
  opensSite: '{site} (external site)',
  tabs: 'Choose what applies to you',
} as const;

/** English names of the kinds. */
export const enKinds = {
  generic: 'Solution',
  resource: 'Solution for one resource',
  problemScopingQuestions: 'Question form',
  TSG_Content: 'Troubleshooter card',
  TSG_Description: 'Troubleshooter',
  TSG_Questions: 'Troubleshooter questions',
  TSG_Workflow: 'Guided troubleshooter',
  diagnostics: 'Result of an automatic check',
  rca: 'Root cause',
  serviceHealthInsights: 'Service health event',
  advisorRecommendationMetadata: 'Recommendation',
  supportTopicDescription: 'Support topics of a product',
  apollo: 'Solution with automatic checks',
  diagnoseAndSolve: 'Common product problems',
  tools: 'Portal tools',
  partnerCenterQuickStart: 'Quick start',
  troubleshooting: 'Troubleshooting article',
  howTo: 'How-to guide',
  reference: 'Reference',
  index: 'Overview',
  article: 'Article',
  unknown: 'Article',
} as const satisfies Readonly<Record<Kind, string>>;
