import type { Catalog } from '../shape';

/** Turkish words of the page shown when a page failed. */
export const trError = (): Catalog['error'] => ({
  title: 'Bizden kaynaklanan bir hata oluştu',
  intro: 'Buna siz neden olmadınız. Yeniden deneyin; hata sürerse ana sayfaya gidin.',
  retry: 'Yeniden dene',
  home: 'Ana sayfa',
  reference: 'Siteyi yönetenler için başvuru numarası: {digest}',
});
