import type { Catalog } from '../shape';

/** Russian words of sharing and copying. */
export const ruShare = (): Catalog['share'] => ({
  open: 'Поделиться',
  link: 'Ссылка',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована.',
  linkWithDetailsCopied:
    'Ссылка скопирована. Она содержит ваши данные, и их сможет прочитать любой, у кого есть ссылка.',
  copyFailed: 'Не удалось скопировать. Выделите текст и скопируйте его вручную.',
  thisLink: 'Ссылка на эту страницу',
  asMarkdown: 'Эта страница в формате Markdown',
  copyAs: 'Копировать текст',
  formats: { html: 'Для писем и документов', markdown: 'Markdown', text: 'Обычный текст' },
  formatCopied: {
    html: 'Страница скопирована с заголовками и списками.',
    markdown: 'Страница скопирована в формате Markdown.',
    text: 'Страница скопирована как обычный текст.',
  },
  mail: 'Электронная почта',
  device: 'Другое приложение',
  qr: 'QR-код',
  qrFor: 'QR-код для {link}',
  qrHelp: 'Отсканируйте его камерой телефона.',
  qrTooLong: 'Эта ссылка слишком длинная для QR-кода.',
  withDetails: 'Добавить введенные данные',
  withDetailsHelp: 'Их сможет прочитать любой, у кого есть ссылка.',
  onlySteps: 'Только некоторые шаги',
  onlyStepsHelp: 'Ссылка сначала показывает эти шаги и кнопку, которая открывает всю страницу.',
  step: 'Шаг {number}: {words}',
  steps:
    '{count, plural, =1 {шаг {numbers}} one {шаги {numbers}} few {шаги {numbers}} many {шаги {numbers}} other {шаги {numbers}}}',
  sendOn: 'Отправить другому человеку',
  typedStays: 'Ссылка содержит выбранные ответы, но не введенный текст.',
  from: 'Источник: {link}',
  printedOn: 'Напечатано',
  excerpt: 'Эта ссылка показывает {steps} из {of}. Остальная часть страницы пока скрыта.',
  showAll: 'Показать всю страницу',
  allShown: 'Показана вся страница.',
});
