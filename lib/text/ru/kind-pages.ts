import type { Catalog } from '../shape';

/** Russian words of the kinds' own pages, and of what stands around an article. */
export const ruKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'Влияние: {level}',
    impacts: { high: 'Влияние: высокое', medium: 'Влияние: среднее', low: 'Влияние: низкое' },
    categories: {
      performance: 'Производительность',
      highavailability: 'Высокая доступность',
      cost: 'Затраты',
      operationalexcellence: 'Эффективность работы',
      security: 'Безопасность',
    },
    offering: 'Продукт',
    resourceType: 'Тип ресурса',
    benefits: 'Преимущества',
    savings: 'Экономия',
    actions: 'Что делать',
    onlyWhere: 'Только если {name} имеет значение «{value}».',
    onlyWhereNot: 'Только если {name} имеет значение, отличное от «{value}».',
    remediation: 'С помощью REST API',
    columns: 'Что портал показывает для каждого ресурса',
    languages: 'Языки пакета SDK',
    tip: 'Совет',
    learnMore: 'Подробнее об этой рекомендации',
    disabled: 'Сейчас эта рекомендация отключена, поэтому портал ее не показывает.',
  },
  topicList: {
    other: 'Другие темы',
    tags: 'Слова для поиска',
    none: 'Для этого продукта пока нет тем.',
    articles: 'Статьи по этой теме',
  },
  commonProblems: {
    title: 'Распространенные проблемы',
    other: 'Другие проблемы',
    tools: 'Средства устранения неполадок',
    toolsHelp: 'Эти страницы находятся на портале Azure.',
    all: 'Подробнее об этих проблемах',
  },
  tools: { help: 'Эти страницы находятся на портале Azure, большинство — на странице вашего ресурса.' },
  portal: {
    onResource: 'На портале Azure, на странице вашего ресурса',
    opens: 'На портале Azure ({portal})',
  },
  entry: {
    title: 'По той же проблеме',
    solutions: 'Решения',
    forms: 'Вопросы, которые задаст поддержка',
    findings: 'Возможные результаты автоматической проверки',
    tools: 'Средства портала Azure',
  },
  troubleshooter: {
    steps: 'Проверки по порядку',
    outcomes: 'Результаты',
    questions: 'Вопросы, от которых зависит путь',
    partOf: 'Часть процедуры',
    card: 'Карточка {at} из {of}',
    cards: 'Другие карточки',
    previous: 'Предыдущая карточка',
    next: 'Следующая карточка',
    forEngineers: 'Для инженеров поддержки',
    forEngineersHelp: 'Этот текст предназначен для инженеров поддержки, а не для клиентов.',
  },
  workflow: {
    count:
      '{count, plural, =1 {Содержит один вопрос.} one {Содержит до # вопроса, по одному за раз.} few {Содержит до # вопросов, по одному за раз.} many {Содержит до # вопросов, по одному за раз.} other {Содержит до # вопроса, по одному за раз.}}',
    map: 'Показать всю карту',
    haveReady: 'Что подготовить',
    questions: 'Какие вопросы задаются',
    cards: 'Что вы проверите',
    outcomes: 'Возможные результаты',
    attach: 'Что приложить к обращению',
  },
  blanks: {
    title: 'Введите свои данные',
    help: 'Введенный текст подставляется на всей странице, в том числе в команды. Он остается только на этой вкладке браузера.',
    copy: 'Копировать ссылку с этими данными',
    copied: 'Ссылка скопирована. Она содержит ваши данные, и их сможет прочитать любой, у кого есть ссылка.',
    copyFailed: 'Не удалось скопировать. Скопируйте данные вручную.',
    clear: 'Очистить данные',
    cleared: 'Данные очищены.',
    resource: 'Вставьте идентификатор ресурса Azure или ссылку на портал, чтобы заполнить эти данные',
    filledIn: 'Заполнено:',
    fromLink:
      'Открытая вами ссылка заполнила данные на этой странице. Их мог выбрать другой человек, поэтому проверьте данные, прежде чем выполнять команду.',
  },
});

/** Russian words for question forms. */
export const ruForm = (): Catalog['form'] => ({
  intro: 'Эти вопросы поддержка задает по этой проблеме.',
  required: 'Обязательно',
  optional: 'Необязательно',
  options: 'Варианты ответа',
  hints: 'Что указать',
  dynamic: 'На портале Azure этот список берется из вашей подписки.',
  askedWhen: 'Задается, только если {condition}.',
  neverAsked: 'Сейчас не задается',
  attach: 'Что приложить',
  check: 'Автоматическая проверка',
  checkFoundNothing: 'Если ничего не найдено, показывается текст:',
  questions: 'Вопросы',
  controls: {
    dropdown: 'Выберите один вариант',
    multiselectdropdown: 'Выберите все подходящие варианты',
    radiobuttongroup: 'Выберите один вариант',
    textbox: 'Короткий текст',
    multilinetextbox: 'Текст',
    numerictextbox: 'Число',
    datetimepicker: 'Дата и время',
    infoblock: 'Информация',
    textblock: 'Информация',
  },
});
