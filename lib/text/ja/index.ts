import type { Catalog } from '../shape';
import { jaApi } from './api';
import { jaArticle, jaKinds } from './article';
import { jaContent } from './content';
import { jaDesk } from './desk';
import { jaEmbed } from './embed';
import { jaEngineer } from './engineer';
import { jaError } from './error';
import { jaFeedback } from './feedback';
import { jaFinder, jaFlow, jaFlowMap } from './flow';
import { jaFlowWords } from './flow-words';
import { jaForm, jaKindPages } from './kind-pages';
import { jaPages } from './pages';
import { jaSearch } from './search';
import { jaShare } from './share';
import { jaSummary, jaSummaryPage } from './summary';
import { jaTwins } from './twins';

/** Every word of the interface in Japanese: the polite form, and the terms of Azure’s Japanese portal. */
export const ja = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Azure のサポート記事を、一歩ずつ',
    home: 'ホーム',
    skip: '本文へ移動',
    mainMenu: 'メイン メニュー',
    products: '製品',
    guided: 'ガイド付きヘルプ',
    forSupport: 'ID の検索',
    moreLinks: 'その他のリンク',
    breadcrumbs: '現在の場所',
    contentOf: '最終更新日: {date}。',
    articleCount: '{count, plural, other {# 件の記事}}',
    languages: '言語',
    theme: 'テーマ',
    copyFailed: 'コピーできませんでした。テキストを選択して、手動でコピーしてください。',
    themes: { system: 'システム', light: 'ライト', dark: 'ダーク' },
    pageTitle: '{title} – {site}',
    fullStop: '。',
    colon: ': ',
    comma: '、',
    semicolon: ' / ',
  },
  around: jaArticle(),
  content: jaContent(),
  search: jaSearch(),
  kinds: jaKinds(),
  form: jaForm(),
  engineer: jaEngineer(),
  caseSummary: jaSummary(),
  summaryPage: jaSummaryPage(),
  flowMap: jaFlowMap(),
  flow: jaFlow(),
  flowWords: jaFlowWords(),
  finder: jaFinder(),
  feedback: jaFeedback(),
  desk: jaDesk(),
  embed: jaEmbed(),
  ...jaKindPages(),
  ...jaPages(),
  api: jaApi(),
  twins: jaTwins(),
  share: jaShare(),
  error: jaError(),
});
