import type { Catalog } from '../shape';

/** Japanese words of "Did this solve your problem?". */
export const jaFeedback = (): Catalog['feedback'] => ({
  question: '問題は解決しましたか?',
  yes: 'はい',
  no: 'いいえ',
  why: 'どのような点に問題がありましたか?',
  reasons: {
    didNotWork: '手順どおりにしても解決しなかった',
    notMyProblem: '別の問題についての内容だった',
    hardToFollow: 'わかりにくかった',
    outOfDate: '情報が古かった',
    other: 'その他',
  },
  comment: 'お気づきの点があればお聞かせください (省略可能)',
  note: 'いただいた内容は記事の作成者が確認しますが、返信はできません。名前、パスワード、キーは入力しないでください。',
  send: '送信',
  thanks: 'ありがとうございます。いただいた回答は、このページの改善に役立てます。',
  failed: '回答を送信できませんでした。もう一度お試しください。',
  thanksTitle: 'ありがとうございました',
  back: 'ページに戻る',
});
