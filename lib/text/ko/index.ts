import type { Catalog } from '../shape';
import { koApi } from './api';
import { koArticle, koKinds } from './article';
import { koContent } from './content';
import { koDesk } from './desk';
import { koEmbed } from './embed';
import { koEngineer } from './engineer';
import { koError } from './error';
import { koFeedback } from './feedback';
import { koFinder, koFlow, koFlowMap } from './flow';
import { koFlowWords } from './flow-words';
import { koForm, koKindPages } from './kind-pages';
import { koPages } from './pages';
import { koSearch } from './search';
import { koShare } from './share';
import { koSummary, koSummaryPage } from './summary';
import { koTwins } from './twins';

/** Every word of the interface in Korean: the polite form, and the terms of Azure’s Korean portal. */
export const ko = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Azure 지원 문서를 한 단계씩',
    home: '홈',
    skip: '본문으로 건너뛰기',
    mainMenu: '주 메뉴',
    products: '제품',
    guided: '안내형 도움말',
    forSupport: 'ID 조회',
    moreLinks: '기타 링크',
    breadcrumbs: '현재 위치',
    contentOf: '마지막 업데이트: {date}.',
    articleCount: '{count, plural, other {문서 #개}}',
    languages: '언어',
    theme: '테마',
    copyFailed: '복사하지 못했습니다. 텍스트를 선택하여 직접 복사하세요.',
    themes: { system: '시스템', light: '밝게', dark: '어둡게' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: koArticle(),
  content: koContent(),
  search: koSearch(),
  kinds: koKinds(),
  form: koForm(),
  engineer: koEngineer(),
  caseSummary: koSummary(),
  summaryPage: koSummaryPage(),
  flowMap: koFlowMap(),
  flow: koFlow(),
  flowWords: koFlowWords(),
  finder: koFinder(),
  feedback: koFeedback(),
  desk: koDesk(),
  embed: koEmbed(),
  ...koKindPages(),
  ...koPages(),
  api: koApi(),
  twins: koTwins(),
  share: koShare(),
  error: koError(),
});
