import type { Catalog } from '../shape';

/** The words around an article in Simplified Chinese. */
export const zhHansArticle: Catalog['around'] = {
  steps: '建议的步骤',
  documents: '推荐的文档',
  related: '相关文章',
  contents: '本页内容',
  finding: '检查结果',
  step: '步骤 {number}',
  toStep: '步骤 {number}',
  stepLinkCopied: '已复制步骤 {number} 的链接。',
  copyLink: '复制链接',
  done: '完成',
  linkTo: '“{heading}”的链接',
  linkToCopied: '已复制“{heading}”的链接。',
  code: '代码',
  copyCode: '复制',
  thisCode: '此代码',
  codeCopied: '已复制代码。',
  wrapLines: '自动换行',
  opensSite: '{site}（将打开其他网站）',
  tabs: '选择适合你的内容',
};
