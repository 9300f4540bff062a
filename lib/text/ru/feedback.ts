import type { Catalog } from '../shape';

/** Russian words of "Did this solve your problem?". */
export const ruFeedback = (): Catalog['feedback'] => ({
  question: 'Это помогло решить проблему?',
  yes: 'Да',
  no: 'Нет',
  why: 'Что пошло не так?',
  reasons: {
    didNotWork: 'Это не помогло',
    notMyProblem: 'Здесь речь о другой проблеме',
    hardToFollow: 'Трудно понять, что делать',
    outOfDate: 'Информация устарела',
    other: 'Другое',
  },
  comment: 'Хотите что-нибудь добавить? (необязательно)',
  note: 'Это читают авторы статей, но ответить они не могут. Не указывайте имена, пароли и ключи.',
  send: 'Отправить',
  thanks: 'Спасибо. Ваш ответ поможет улучшить эту страницу.',
  failed: 'Не удалось отправить ответ. Повторите попытку.',
  thanksTitle: 'Спасибо',
  back: 'Назад к странице',
});
