import type { Catalog } from '../shape';

/** Russian words of the texts for machines. */
export const ruTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Каждый продукт ниже — это ссылка на список статей о нем. Каждая статья доступна в формате Markdown: добавьте «.md» к ее адресу. Программы используют API ({api}), а помощники могут использовать сервер MCP по адресу /mcp.',
    otherProducts: 'Другие продукты',
    otherArticles: 'Другие статьи',
    flow: 'Сценарий с вопросами',
  },
  results: 'Результаты по запросу «{query}»',
  others: 'Результаты',
  questions: 'Вопросы',
  anyOther: 'любой другой ответ',
  typed: 'Введите ответ на странице или отправьте его через API.',
  typedOrChosen: 'Или введите имя на странице либо отправьте его через API.',
  given: 'Ваш ответ: {answer}',
  chosen: '{answer} (выбрано)',
  goOnWithout: 'Продолжить без ответа',
  start: 'Начать',
  guided: 'Отвечать шаг за шагом',
  page: 'Открыть эту страницу',
  lookUp: 'Программы находят идентификаторы через API, а помощники — через сервер MCP.',
  newest: '{name}: последние изменения',
  notFound: 'Не найдено',
  nothingHere: 'По этому адресу ничего нет.',
  needsOrigin: 'Этот адрес станет доступен, когда в STEPWISE_ORIGIN будет указан общедоступный адрес сайта.',
});
