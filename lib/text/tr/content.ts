import type { Catalog } from '../shape';

/** The words between an author's words, in Turkish. */
export const trContent = (): Catalog['content'] => ({
  notes: { note: 'Not', tip: 'İpucu', important: 'Önemli', warning: 'Uyarı', caution: 'Dikkat' },
  inPortalOfResource: '(Azure portalında, kaynağınızın sayfasında)',
  check: 'Otomatik denetim (portalda)',
  checkRuns: 'Bunu Azure portalında açtığınızda otomatik bir denetim çalışır. Çalışırken şu metin gösterilir:',
  checkDetails: 'Bu denetim hakkında',
  checkFields: {
    noresulttext: 'Bir şey bulamazsa',
    timeouttext: 'Çok uzun sürerse',
    failedtext: 'Başarısız olursa',
    symptomid: 'Denetimlerin adları',
    additionalinputsreq: 'Sizden ek bilgi gerekir',
    maxinsightcount: 'Gösterilen en fazla bulgu sayısı',
  },
  chart: 'Grafik (portalda)',
  chartFields: { name: 'Ölçüm', aggregationtype: 'Toplama', timespanduration: 'Zaman aralığı' },
  video: 'Video',
  image: 'Resim',
  colon: ': ',
  searchTheWeb: 'Microsoft Learn’de arayın; portalda sonuçlar burada listelenir',
  table: 'Tablo',
  section: 'Bölüm',
  versions: {
    '>=': '{version} ve sonrası',
    '>': '{version} sonrası',
    '<=': '{version} ve öncesi',
    '<': '{version} öncesi',
  },
  versionsBetween: '{first} ile {last} arası',
});
