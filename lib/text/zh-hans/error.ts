import type { Catalog } from '../shape';

/** Simplified Chinese words of the page shown when a page failed. */
export const zhHansError = (): Catalog['error'] => ({
  title: '我们这边出了点问题',
  intro: '这不是你造成的。请重试；如果问题仍然存在，请转到主页。',
  retry: '重试',
  home: '主页',
  reference: '供网站运营人员参考的编号：{digest}',
});
