import type { Catalog } from '../shape';

/** Turkish words of "Did this solve your problem?". */
export const trFeedback = (): Catalog['feedback'] => ({
  question: 'Bu, sorununuzu çözdü mü?',
  yes: 'Evet',
  no: 'Hayır',
  why: 'Ne ters gitti?',
  reasons: {
    didNotWork: 'İşe yaramadı',
    notMyProblem: 'Başka bir sorunla ilgili',
    hardToFollow: 'Anlaması zor',
    outOfDate: 'Güncel değil',
    other: 'Başka bir neden',
  },
  comment: 'Bilmemiz gereken bir şey var mı? (isteğe bağlı)',
  note: 'Bunu, bu makaleleri yazanlar okur ama yanıtlayamaz. Ad, parola veya anahtar yazmayın.',
  send: 'Gönder',
  thanks: 'Teşekkürler. Yanıtınız bu sayfayı iyileştirmemize yardımcı olur.',
  failed: 'Yanıtınız gönderilemedi. Yeniden deneyin.',
  thanksTitle: 'Teşekkürler',
  back: 'Sayfaya dön',
});
