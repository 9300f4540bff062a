import type { Catalog } from '../shape';

/** Turkish words of the case summary. */
export const trSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Talep özeti: {flow}',
  answers: 'Yanıtlar',
  tried: 'Denenenler',
  attach: 'Eklenecekler',
  notKnown: '“Bilmiyorum” diye yanıtlananlar:',
  refused: '(Kontrol edin: soru farklı türde bir yanıt istiyor.)',
  onlyIn: '(Yalnızca {language} dilinde var. Çeviride yok.)',
  noTranslation: 'Çeviri yok. Soruların ve yanıtların dili: {language}.',
  original: '{language} dilinde yanıtlandı: {flow}',
  link: 'Bağlantı:',
  time: '{utc} (girilen: {local}, {zone})',
});

/** Turkish words around the case summary on its page. */
export const trSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Talep özeti',
  lead: 'Tüm yanıtlarınız, iletilmeye hazır. Bunları saklamıyoruz; bu sayfadan ayrılmadan önce kopyalayın veya yazdırın.',
  empty:
    'Hiçbir soruyu yanıtlamadınız, bu nedenle henüz özetlenecek bir şey yok. Bağlantıyı yine de paylaşabilirsiniz.',
  inYours: 'Dil: {language}',
  forSupport: 'Destek ekibi için, dil: {language}',
  recommended: 'Önerilen',
  attachHelp: 'Hazır olanları işaretleyin.',
  notKnownHelp:
    '{count, plural, one {Yanıtını bilmediğiniz için bir soru açık kaldı.} other {Yanıtlarını bilmediğiniz için {count} soru açık kaldı.}}',
  linkName: 'Kalıcı bağlantı',
  linkHelp: 'Bu bağlantı seçimlerinizi geri getirir ama yazdıklarınızı getirmez.',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı.',
  copyAs: 'Diğer biçimler',
  copySummary: 'Özeti kopyala',
  formats: { html: 'E-posta ve belgeler', markdown: 'Markdown', json: 'Destek kayıt sistemi için JSON' },
  copied: {
    text: 'Özet düz metin olarak kopyalandı.',
    html: 'Özet, başlıklar ve listelerle birlikte kopyalandı.',
    markdown: 'Özet Markdown olarak kopyalandı.',
    json: 'Özet JSON olarak kopyalandı.',
  },
  copyFailed: 'Kopyalanamadı. Aşağıdaki metni seçip elle kopyalayın.',
  print: 'Yazdır',
  asText: 'Seçip kopyalamak için düz metin olarak',
  asJson: 'Destek kayıt sistemi için JSON olarak',
  contactLink: 'Destek ekibiyle iletişime geç',
  contactLinkHelp: 'Önce özeti kopyalayın. Destek ekibi bunu isteyecektir.',
  contactMail: 'E-posta gönder: {address}',
  contactMailHelp: 'E-posta, içinde bağlantıyla açılır. Önce özeti kopyalayın, ardından içine yapıştırın.',
  mailSubject: 'Talep: {title}',
  mailBody: 'Talep özetini buraya yapıştırın:\n\n\n{link}\n',
  contactSend: 'Bu özeti destek ekibine gönder',
  contactSendHelp: 'Yukarıdaki özet tam olarak gösterildiği gibi destek ekibine gönderilir, başka kimseye gönderilmez.',
  delivered: 'Özet destek ekibine gönderildi.',
  reference: 'Başvuru numaranız: {reference}. Bu numarayı saklayın.',
  failed: {
    title: 'Özet gönderilemedi',
    unreachable: 'Destek sistemine ulaşamadık.',
    timeout: 'Destek sistemi zamanında yanıt vermedi.',
    busy: 'Şu anda destek sistemine çok fazla özet gönderiliyor.',
    refused: 'Destek sistemi özeti kabul etmedi (durum kodu {status}).',
    help: 'Hiçbir şey kaybolmadı. Özetiniz aşağıda. Bir dakika sonra yeniden deneyin veya özeti kopyalayıp başka bir yolla gönderin.',
  },
});
