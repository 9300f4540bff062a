import type { Catalog } from '../shape';

/** Traditional Chinese words of the page shown when a page failed. */
export const zhHantError = (): Catalog['error'] => ({
  title: '我們這邊發生問題',
  intro: '這不是您造成的。請再試一次；如果問題持續發生，請前往首頁。',
  retry: '再試一次',
  home: '首頁',
  reference: '提供給網站管理人員的參考編號：{digest}',
});
