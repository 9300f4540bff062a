import type { Catalog } from '../shape';
import { heApi } from './api';
import { heArticle, heKinds } from './article';
import { heContent } from './content';
import { heDesk } from './desk';
import { heEmbed } from './embed';
import { heEngineer } from './engineer';
import { heError } from './error';
import { heFeedback } from './feedback';
import { heFinder, heFlow, heFlowMap } from './flow';
import { heFlowWords } from './flow-words';
import { heForm, heKindPages } from './kind-pages';
import { hePages } from './pages';
import { heSearch } from './search';
import { heShare } from './share';
import { heSummary, heSummaryPage } from './summary';
import { heTwins } from './twins';

/** Every word of the interface in Hebrew, worded so that no reader’s gender is guessed. */
export const he = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'מאמרי תמיכה ל-Azure, שלב אחר שלב.',
    home: 'דף הבית',
    skip: 'דילוג לתוכן',
    mainMenu: 'תפריט ראשי',
    products: 'מוצרים',
    guided: 'עזרה מודרכת',
    forSupport: 'איתור מזהים',
    moreLinks: 'קישורים נוספים',
    breadcrumbs: 'המיקום שלך',
    contentOf: 'עודכן לאחרונה: {date}.',
    articleCount: '{count, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}}',
    languages: 'שפות',
    theme: 'ערכת נושא',
    copyFailed: 'ההעתקה נכשלה. אפשר לסמן את הטקסט ולהעתיק אותו ידנית.',
    themes: { system: 'מערכת', light: 'בהיר', dark: 'כהה' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: heArticle(),
  content: heContent(),
  search: heSearch(),
  kinds: heKinds(),
  form: heForm(),
  engineer: heEngineer(),
  caseSummary: heSummary(),
  summaryPage: heSummaryPage(),
  flowMap: heFlowMap(),
  flow: heFlow(),
  flowWords: heFlowWords(),
  finder: heFinder(),
  feedback: heFeedback(),
  desk: heDesk(),
  embed: heEmbed(),
  ...heKindPages(),
  ...hePages(),
  api: heApi(),
  twins: heTwins(),
  share: heShare(),
  error: heError(),
});
