import type { Catalog } from '../shape';
import { zhHansApi } from './api';
import { zhHansArticle, zhHansKinds } from './article';
import { zhHansContent } from './content';
import { zhHansDesk } from './desk';
import { zhHansEmbed } from './embed';
import { zhHansEngineer } from './engineer';
import { zhHansError } from './error';
import { zhHansFeedback } from './feedback';
import { zhHansFinder, zhHansFlow, zhHansFlowMap } from './flow';
import { zhHansFlowWords } from './flow-words';
import { zhHansForm, zhHansKindPages } from './kind-pages';
import { zhHansPages } from './pages';
import { zhHansSearch } from './search';
import { zhHansShare } from './share';
import { zhHansSummary, zhHansSummaryPage } from './summary';
import { zhHansTwins } from './twins';

/** Every word of the interface in Simplified Chinese: the terms of Azure’s Chinese portal, and 你 for the reader. */
export const zhHans = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Azure 支持文章，一步一步解决问题。',
    home: '主页',
    skip: '跳到正文',
    mainMenu: '主菜单',
    products: '产品',
    guided: '引导式帮助',
    forSupport: 'ID 查询',
    moreLinks: '更多链接',
    breadcrumbs: '当前位置',
    contentOf: '上次更新时间：{date}。',
    articleCount: '{count, plural, other {# 篇文章}}',
    languages: '语言',
    theme: '主题',
    copyFailed: '无法复制。请选择文本并手动复制。',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    pageTitle: '{title} - {site}',
    fullStop: '。',
    colon: '：',
    comma: '、',
    semicolon: '；',
  },
  around: zhHansArticle(),
  content: zhHansContent(),
  search: zhHansSearch(),
  kinds: zhHansKinds(),
  form: zhHansForm(),
  engineer: zhHansEngineer(),
  caseSummary: zhHansSummary(),
  summaryPage: zhHansSummaryPage(),
  flowMap: zhHansFlowMap(),
  flow: zhHansFlow(),
  flowWords: zhHansFlowWords(),
  finder: zhHansFinder(),
  feedback: zhHansFeedback(),
  desk: zhHansDesk(),
  embed: zhHansEmbed(),
  ...zhHansKindPages(),
  ...zhHansPages(),
  api: zhHansApi(),
  twins: zhHansTwins(),
  share: zhHansShare(),
  error: zhHansError(),
});
