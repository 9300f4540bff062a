import type { Catalog } from '../shape';
import { arApi } from './api';
import { arArticle, arKinds } from './article';
import { arContent } from './content';
import { arDesk } from './desk';
import { arEmbed } from './embed';
import { arEngineer } from './engineer';
import { arError } from './error';
import { arFeedback } from './feedback';
import { arFinder, arFlow, arFlowMap } from './flow';
import { arFlowWords } from './flow-words';
import { arForm, arKindPages } from './kind-pages';
import { arPages } from './pages';
import { arSearch } from './search';
import { arShare } from './share';
import { arSummary, arSummaryPage } from './summary';
import { arTwins } from './twins';

/** Every word of the interface in Modern Standard Arabic. */
export const ar = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'مقالات دعم Azure، خطوة بخطوة.',
    home: 'الصفحة الرئيسية',
    skip: 'الانتقال إلى المحتوى',
    mainMenu: 'القائمة الرئيسية',
    products: 'المنتجات',
    guided: 'المساعدة الإرشادية',
    forSupport: 'البحث عن معرّف',
    moreLinks: 'روابط أخرى',
    breadcrumbs: 'أنت هنا',
    contentOf: 'آخر تحديث: {date}.',
    articleCount:
      '{count, plural, zero {لا مقالات} one {مقالة واحدة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}}',
    languages: 'اللغات',
    theme: 'المظهر',
    copyFailed: 'تعذّر النسخ. حدد النص وانسخه يدويًا.',
    themes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: '، ',
    semicolon: '؛ ',
  },
  around: arArticle(),
  content: arContent(),
  search: arSearch(),
  kinds: arKinds(),
  form: arForm(),
  engineer: arEngineer(),
  caseSummary: arSummary(),
  summaryPage: arSummaryPage(),
  flowMap: arFlowMap(),
  flow: arFlow(),
  flowWords: arFlowWords(),
  finder: arFinder(),
  feedback: arFeedback(),
  desk: arDesk(),
  embed: arEmbed(),
  ...arKindPages(),
  ...arPages(),
  api: arApi(),
  twins: arTwins(),
  share: arShare(),
  error: arError(),
});
