import type { Catalog } from '../shape';

/** Traditional Chinese words of the case summary. */
export const zhHantSummary = (): Catalog['caseSummary'] => ({
  titleOf: '案例摘要：{flow}',
  answers: '回答',
  tried: '已嘗試的操作',
  attach: '要附上的內容',
  notKnown: '回答「我不知道」：',
  refused: '（請檢查：這不是該問題要求的回答類型。）',
  onlyIn: '（僅有{language}版本，譯文中沒有。）',
  noTranslation: '沒有譯文。問題和回答使用的語言：{language}。',
  original: '以{language}回答：{flow}',
  link: '連結：',
  time: '{utc}（輸入為 {local}，{zone}）',
});

/** Traditional Chinese words around the case summary on its page. */
export const zhHantSummaryPage = (): Catalog['summaryPage'] => ({
  title: '案例摘要',
  lead: '您的所有回答都在這裡，隨時可以交給支援人員。我們不會儲存這些內容，因此請在離開此頁面前複製或列印。',
  empty: '您尚未回答任何問題，因此還沒有可摘要的內容。您仍然可以分享連結。',
  inYours: '{language}',
  forSupport: '供支援人員使用（{language}）',
  recommended: '建議',
  attachHelp: '勾選您已備妥的內容。',
  notKnownHelp:
    '{count, plural, =1 {有一個問題因為您不知道答案而未作答。} other {有 {count} 個問題因為您不知道答案而未作答。}}',
  linkName: '永久連結',
  linkHelp: '此連結會還原您的選擇，但不會還原您輸入的內容。',
  copyLink: '複製連結',
  linkCopied: '已複製連結。',
  copyAs: '更多格式',
  copySummary: '複製摘要',
  formats: { html: '電子郵件和文件', markdown: 'Markdown', json: '票證系統適用的 JSON' },
  copied: {
    text: '已將摘要複製為純文字。',
    html: '已複製摘要，包含標題和清單。',
    markdown: '已將摘要複製為 Markdown。',
    json: '已將摘要複製為 JSON。',
  },
  copyFailed: '無法複製。請選取下方文字並手動複製。',
  print: '列印',
  asText: '純文字，可選取並複製',
  asJson: 'JSON，適用於票證系統',
  contactLink: '連絡支援人員',
  contactLinkHelp: '請先複製摘要。支援人員會向您索取。',
  contactMail: '傳送電子郵件至 {address}',
  contactMailHelp: '開啟的電子郵件中已有連結。請先複製摘要，再貼到郵件中。',
  mailSubject: '案例：{title}',
  mailBody: '請在這裡貼上案例摘要：\n\n\n{link}\n',
  contactSend: '將此摘要傳送給支援人員',
  contactSendHelp: '上方的摘要會原封不動地傳送給支援人員，不會傳送給其他任何人。',
  delivered: '摘要已傳送給支援人員。',
  reference: '您的參考編號是 {reference}。請妥善保存。',
  failed: {
    title: '無法傳送摘要',
    unreachable: '我們無法連線到支援系統。',
    timeout: '支援系統未及時回應。',
    busy: '目前有太多摘要正在傳送至支援系統。',
    refused: '支援系統沒有接受摘要（狀態 {status}）。',
    help: '沒有遺失任何內容。您的摘要顯示於下方。請稍後再試一次，或複製摘要並以其他方式傳送。',
  },
});
