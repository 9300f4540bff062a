import type { Catalog } from '../shape';

/** Russian words of the page shown when a page failed. */
export const ruError = (): Catalog['error'] => ({
  title: 'Произошла ошибка на нашей стороне',
  intro: 'Это произошло не по вашей вине. Повторите попытку, а если ошибка не исчезнет, перейдите на главную страницу.',
  retry: 'Повторить',
  home: 'Главная',
  reference: 'Код ошибки для администраторов сайта: {digest}',
});
