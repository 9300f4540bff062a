import type { Catalog } from '../shape';

/** Japanese words of the page shown when a page failed. */
export const jaError = (): Catalog['error'] => ({
  title: 'サイト側で問題が発生しました',
  intro: 'お客様の操作が原因ではありません。もう一度お試しください。問題が続く場合は、ホームに移動してください。',
  retry: '再試行',
  home: 'ホーム',
  reference: 'サイト運営者向けの参照情報: {digest}',
});
