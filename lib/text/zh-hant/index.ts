import type { Catalog } from '../shape';
import { zhHantApi } from './api';
import { zhHantArticle, zhHantKinds } from './article';
import { zhHantContent } from './content';
import { zhHantDesk } from './desk';
import { zhHantEmbed } from './embed';
import { zhHantEngineer } from './engineer';
import { zhHantError } from './error';
import { zhHantFeedback } from './feedback';
import { zhHantFinder, zhHantFlow, zhHantFlowMap } from './flow';
import { zhHantFlowWords } from './flow-words';
import { zhHantForm, zhHantKindPages } from './kind-pages';
import { zhHantPages } from './pages';
import { zhHantSearch } from './search';
import { zhHantShare } from './share';
import { zhHantSummary, zhHantSummaryPage } from './summary';
import { zhHantTwins } from './twins';

/** Every word of the interface in Traditional Chinese: the terms of Azure’s portal in Taiwan, and 您 for the reader. */
export const zhHant = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Azure 支援文章，一步一步解決問題。',
    home: '首頁',
    skip: '跳至主要內容',
    mainMenu: '主功能表',
    products: '產品',
    guided: '引導式協助',
    forSupport: 'ID 查詢',
    moreLinks: '更多連結',
    breadcrumbs: '目前位置',
    contentOf: '上次更新：{date}。',
    articleCount: '{count, plural, other {# 篇文章}}',
    languages: '語言',
    theme: '佈景主題',
    copyFailed: '無法複製。請選取文字並手動複製。',
    themes: { system: '系統', light: '淺色', dark: '深色' },
    pageTitle: '{title} - {site}',
    fullStop: '。',
    colon: '：',
    comma: '、',
    semicolon: '；',
  },
  around: zhHantArticle(),
  content: zhHantContent(),
  search: zhHantSearch(),
  kinds: zhHantKinds(),
  form: zhHantForm(),
  engineer: zhHantEngineer(),
  caseSummary: zhHantSummary(),
  summaryPage: zhHantSummaryPage(),
  flowMap: zhHantFlowMap(),
  flow: zhHantFlow(),
  flowWords: zhHantFlowWords(),
  finder: zhHantFinder(),
  feedback: zhHantFeedback(),
  desk: zhHantDesk(),
  embed: zhHantEmbed(),
  ...zhHantKindPages(),
  ...zhHantPages(),
  api: zhHantApi(),
  twins: zhHantTwins(),
  share: zhHantShare(),
  error: zhHantError(),
});
