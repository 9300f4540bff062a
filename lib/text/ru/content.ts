import type { Catalog } from '../shape';

/** The words between an author's words, in Russian. */
export const ruContent = (): Catalog['content'] => ({
  notes: { note: 'Примечание', tip: 'Совет', important: 'Важно', warning: 'Предупреждение', caution: 'Внимание' },
  inPortalOfResource: '(на портале Azure, на странице вашего ресурса)',
  check: 'Автоматическая проверка на портале',
  checkRuns:
    'Когда вы открываете эту статью на портале Azure, запускается автоматическая проверка. Во время проверки показывается текст:',
  checkDetails: 'Об этой проверке',
  checkFields: {
    noresulttext: 'Если ничего не найдено',
    timeouttext: 'Если проверка длится слишком долго',
    failedtext: 'Если проверка не удалась',
    symptomid: 'Имена проверок',
    additionalinputsreq: 'Требует от вас дополнительных сведений',
    maxinsightcount: 'Максимальное число показываемых результатов',
  },
  chart: 'Диаграмма на портале',
  chartFields: { name: 'Метрика', aggregationtype: 'Агрегирование', timespanduration: 'Интервал времени' },
  video: 'Видео',
  image: 'Изображение',
  colon: ': ',
  searchTheWeb: 'Искать в Microsoft Learn; на портале результаты появляются здесь',
  table: 'Таблица',
  section: 'Раздел',
  versions: {
    '>=': '{version} и более поздние',
    '>': 'Более поздние, чем {version}',
    '<=': '{version} и более ранние',
    '<': 'Более ранние, чем {version}',
  },
  versionsBetween: 'от {first} до {last}',
});
