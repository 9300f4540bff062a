import type { Catalog } from '../shape';
import { ruApi } from './api';
import { ruArticle, ruKinds } from './article';
import { ruContent } from './content';
import { ruDesk } from './desk';
import { ruEmbed } from './embed';
import { ruEngineer } from './engineer';
import { ruError } from './error';
import { ruFeedback } from './feedback';
import { ruFinder, ruFlow, ruFlowMap } from './flow';
import { ruFlowWords } from './flow-words';
import { ruForm, ruKindPages } from './kind-pages';
import { ruPages } from './pages';
import { ruSearch } from './search';
import { ruShare } from './share';
import { ruSummary, ruSummaryPage } from './summary';
import { ruTwins } from './twins';

/**
 * Every word of the interface in Russian: the polite address without gender, and the terms of Azure’s Russian portal. The category `one`
 * is of 1, 21, 31, and so on, so a message that says “one” in words has `=1` for it.
 */
export const ru = (): Catalog => ({
  site: {
    name: 'Stepwise',
    line: 'Статьи поддержки по Azure, шаг за шагом.',
    home: 'Главная',
    skip: 'Перейти к содержимому',
    mainMenu: 'Главное меню',
    products: 'Продукты',
    guided: 'Пошаговая помощь',
    forSupport: 'Идентификаторы',
    moreLinks: 'Другие ссылки',
    breadcrumbs: 'Вы здесь',
    contentOf: 'Последнее обновление: {date}',
    articleCount: '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
    languages: 'Языки',
    theme: 'Тема',
    copyFailed: 'Не удалось скопировать. Выделите текст и скопируйте его вручную.',
    themes: { system: 'Системная', light: 'Светлая', dark: 'Темная' },
    pageTitle: '{title} – {site}',
    fullStop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  around: ruArticle(),
  content: ruContent(),
  search: ruSearch(),
  kinds: ruKinds(),
  form: ruForm(),
  engineer: ruEngineer(),
  caseSummary: ruSummary(),
  summaryPage: ruSummaryPage(),
  flowMap: ruFlowMap(),
  flow: ruFlow(),
  flowWords: ruFlowWords(),
  finder: ruFinder(),
  feedback: ruFeedback(),
  desk: ruDesk(),
  embed: ruEmbed(),
  ...ruKindPages(),
  ...ruPages(),
  api: ruApi(),
  twins: ruTwins(),
  share: ruShare(),
  error: ruError(),
});
