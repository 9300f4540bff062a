import type { Catalog } from '../shape';

/** Traditional Chinese words of “Did this solve your problem?”. */
export const zhHantFeedback = (): Catalog['feedback'] => ({
  question: '這是否解決了您的問題？',
  yes: '是',
  no: '否',
  why: '哪裡出了問題？',
  reasons: {
    didNotWork: '這個方法沒有用',
    notMyProblem: '說的不是我的問題',
    hardToFollow: '不容易理解',
    outOfDate: '內容已過時',
    other: '其他原因',
  },
  comment: '還有什麼要告訴我們的嗎？（選填）',
  note: '撰寫這些文章的人員會閱讀您的意見，但無法回覆。請勿填寫姓名、密碼和金鑰。',
  send: '傳送',
  thanks: '謝謝。您的意見有助於我們改善此頁面。',
  failed: '無法傳送您的意見。請再試一次。',
  thanksTitle: '謝謝您',
  back: '返回該頁面',
});
