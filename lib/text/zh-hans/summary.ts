import type { Catalog } from '../shape';

/** Simplified Chinese words of the case summary. */
export const zhHansSummary = (): Catalog['caseSummary'] => ({
  titleOf: '案例摘要：{flow}',
  answers: '回答',
  tried: '已尝试的操作',
  attach: '应附上的内容',
  notKnown: '回答为“我不知道”：',
  refused: '（请检查：这不是该问题要求的回答类型。）',
  onlyIn: '（仅有{language}版本，译文中没有。）',
  noTranslation: '没有译文。问题和回答使用的语言：{language}。',
  original: '以{language}回答：{flow}',
  link: '链接：',
  time: '{utc}（输入为 {local}，{zone}）',
});

/** Simplified Chinese words around the case summary on its page. */
export const zhHansSummaryPage = (): Catalog['summaryPage'] => ({
  title: '案例摘要',
  lead: '你的所有回答都在这里，可随时交给支持人员。我们不会存储这些内容，因此请在离开此页面前复制或打印。',
  empty: '你尚未回答任何问题，因此还没有可汇总的内容。你仍然可以共享链接。',
  inYours: '{language}',
  forSupport: '供支持人员使用（{language}）',
  recommended: '推荐',
  attachHelp: '勾选你已准备好的内容。',
  notKnownHelp:
    '{count, plural, =1 {有一个问题因为你不知道答案而未作答。} other {有 {count} 个问题因为你不知道答案而未作答。}}',
  linkName: '永久链接',
  linkHelp: '此链接会还原你的选择，但不会还原你键入的内容。',
  copyLink: '复制链接',
  linkCopied: '已复制链接。',
  copyAs: '更多格式',
  copySummary: '复制摘要',
  formats: { html: '电子邮件和文档', markdown: 'Markdown', json: '用于工单系统的 JSON' },
  copied: {
    text: '已将摘要复制为纯文本。',
    html: '已复制摘要，包括标题和列表。',
    markdown: '已将摘要复制为 Markdown。',
    json: '已将摘要复制为 JSON。',
  },
  copyFailed: '无法复制。请选择下方文本并手动复制。',
  print: '打印',
  asText: '纯文本，可选择并复制',
  asJson: 'JSON，用于工单系统',
  contactLink: '联系支持人员',
  contactLinkHelp: '请先复制摘要。支持人员会向你索取。',
  contactMail: '发送电子邮件至 {address}',
  contactMailHelp: '打开的电子邮件中已包含链接。请先复制摘要，再将其粘贴到邮件中。',
  mailSubject: '案例：{title}',
  mailBody: '请在此处粘贴案例摘要：\n\n\n{link}\n',
  contactSend: '将此摘要发送给支持人员',
  contactSendHelp: '上面的摘要会原样发送给支持人员，不会发送给其他任何人。',
  delivered: '摘要已发送给支持人员。',
  reference: '你的参考编号为 {reference}。请妥善保存。',
  failed: {
    title: '无法发送摘要',
    unreachable: '无法连接到支持系统。',
    timeout: '支持系统未及时响应。',
    busy: '目前有太多摘要正在发送到支持系统。',
    refused: '支持系统没有接受摘要（状态 {status}）。',
    help: '没有丢失任何内容。你的摘要显示在下方。请稍后重试，或将其复制后通过其他方式发送。',
  },
});
