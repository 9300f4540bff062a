import type { Kind } from '@/lib/format';

/** The words around an article's own, in the language of the article. Every language must hold every key. */
export interface ArticleText {
  readonly steps: string;
  readonly documents: string;
  readonly related: string;
  readonly contents: string;
  readonly finding: string;
  readonly step: (number: number) => string;
  readonly toStep: (number: number) => string;
  readonly stepLinkCopied: (number: number) => string;
  readonly copyLink: string;
  /** Beside a box to tick a step off. */
  readonly done: string;
  readonly linkTo: (heading: string) => string;
  readonly linkToCopied: (heading: string) => string;
  readonly code: string;
  readonly copyCode: string;
  readonly thisCode: string;
  readonly codeCopied: string;
  readonly wrapLines: string;
  readonly opensSite: (site: string) => string;
  /** Names a list of tabs. */
  readonly tabs: string;
}

/** What an article is, as lists and pages say it. */
export type KindNames = Readonly<Record<Kind, string>>;

/** The words around an English article. */
export const enArticle: ArticleText = {
  steps: 'Recommended steps',
  documents: 'Recommended documents',
  related: 'Related articles',
  contents: 'On this page',
  finding: 'What we found',
  step: (number) => `Step ${number}`,
  toStep: (number) => `to step ${number}`,
  stepLinkCopied: (number) => `Link to step ${number} copied.`,
  copyLink: 'Copy link',
  done: 'Done',
  linkTo: (heading) => `Link to “${heading}”`,
  linkToCopied: (heading) => `Link to “${heading}” copied.`,
  code: 'Code',
  copyCode: 'Copy',
  thisCode: 'this code',
  codeCopied: 'Code copied.',
  wrapLines: 'Wrap lines',
  opensSite: (site) => `${site} (external site)`,
  tabs: 'Choose what applies to you',
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
  diagnoseAndSolve: 'Common product problems',
  tools: 'Portal tools',
  partnerCenterQuickStart: 'Quick start',
  troubleshooting: 'Troubleshooting article',
  howTo: 'How-to guide',
  reference: 'Reference',
  index: 'Overview',
  article: 'Article',
  unknown: 'Article',
};

/** The words around an article in Simplified Chinese. */
export const zhHansArticle: ArticleText = {
  steps: '建议的步骤',
  documents: '推荐的文档',
  related: '相关文章',
  contents: '本页内容',
  finding: '检查结果',
  step: (number) => `步骤 ${number}`,
  toStep: (number) => `步骤 ${number}`,
  stepLinkCopied: (number) => `已复制步骤 ${number} 的链接。`,
  copyLink: '复制链接',
  done: '完成',
  linkTo: (heading) => `“${heading}”的链接`,
  linkToCopied: (heading) => `已复制“${heading}”的链接。`,
  code: '代码',
  copyCode: '复制',
  thisCode: '此代码',
  codeCopied: '已复制代码。',
  wrapLines: '自动换行',
  opensSite: (site) => `${site}（将打开其他网站）`,
  tabs: '选择适合你的内容',
};
