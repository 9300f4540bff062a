import type { ArticleText, KindNames } from './article-text';

/** The words around an English article. */
export const enArticle: ArticleText = {
  steps: 'Recommended steps',
  documents: 'Recommended documents',
  related: 'Related articles',
  contents: 'On this page',
  finding: 'What we found',
  step: (number) => `Step ${number}`,
  toStep: (number) => `to step ${number}`,
  stepLinkCopied: (number) => `The link to step ${number} is copied.`,
  copyLink: 'Copy link',
  linkTo: (heading) => `Link to “${heading}”`,
  linkToCopied: (heading) => `The link to “${heading}” is copied.`,
  code: 'Code',
  copyCode: 'Copy',
  thisCode: 'this code',
  codeCopied: 'The code is copied.',
  wrapLines: 'Wrap lines',
  opensSite: (site) => `${site}, opens another site`,
};

/** English names of the kinds. */
export const enKinds: KindNames = {
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
  diagnoseAndSolve: 'Common problems of a product',
  tools: 'Portal tools',
  partnerCenterQuickStart: 'Quick start',
  unknown: 'Article of unknown kind',
};
