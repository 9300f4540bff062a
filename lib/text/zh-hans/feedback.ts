import type { Catalog } from '../shape';

/** Simplified Chinese words of “Did this solve your problem?”. */
export const zhHansFeedback = (): Catalog['feedback'] => ({
  question: '这解决了你的问题吗？',
  yes: '是',
  no: '否',
  why: '哪里出了问题？',
  reasons: {
    didNotWork: '操作没有效果',
    notMyProblem: '讲的不是我的问题',
    hardToFollow: '难以看懂',
    outOfDate: '内容已过时',
    other: '其他原因',
  },
  comment: '还有什么要告诉我们的吗？（可选）',
  note: '这些文章的作者会阅读你的反馈，但无法回复。请勿填写姓名、密码和密钥。',
  send: '发送',
  thanks: '谢谢。你的反馈有助于我们改进此页面。',
  failed: '无法发送你的反馈。请重试。',
  thanksTitle: '谢谢',
  back: '返回该页面',
});
