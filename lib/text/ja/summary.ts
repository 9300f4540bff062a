import type { Catalog } from '../shape';

/** Japanese words of the case summary. */
export const jaSummary: Catalog['caseSummary'] = {
  titleOf: 'ケースの要約: {flow}',
  answers: '回答',
  tried: '試した内容',
  attach: '添付するもの',
  notKnown: '「わからない」と回答した質問:',
  refused: '(確認してください: 質問で求められている形式の回答ではありません。)',
  link: 'リンク:',
  time: '{utc} (入力: {local}、{zone})',
};

/** Japanese words around the case summary on its page. */
export const jaSummaryPage: Catalog['summaryPage'] = {
  title: 'ケースの要約',
  lead: '回答した内容がすべてまとめられており、そのまま引き継ぎに使用できます。要約は保存されないため、このページを離れる前にコピーまたは印刷してください。',
  empty: 'まだ何も回答していないため、要約する内容がありません。リンクを共有することはできます。',
  recommended: '推奨される解決方法',
  attachHelp: '用意できたものにチェックを付けてください。',
  notKnownHelp: '{count, plural, other {{count} 個の質問は、わからないため未回答のままです。}}',
  linkName: '固定リンク',
  linkHelp: 'このリンクを開くと、選択した内容が復元されます。入力した内容は復元されません。',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。',
  copyAs: 'その他の形式',
  copySummary: '要約をコピー',
  formats: { html: 'メールとドキュメント', markdown: 'Markdown', json: 'チケット システム用の JSON' },
  copied: {
    text: '要約をプレーンテキストとしてコピーしました。',
    html: '要約を見出しとリスト付きでコピーしました。',
    markdown: '要約を Markdown としてコピーしました。',
    json: '要約を JSON としてコピーしました。',
  },
  copyFailed: 'コピーできませんでした。下のテキストを選択して、手動でコピーしてください。',
  print: '印刷',
  asText: 'プレーンテキスト (選択してコピーできます)',
  asJson: 'JSON (チケット システム用)',
  contactLink: 'サポートに問い合わせる',
  contactLinkHelp: '先に要約をコピーしてください。問い合わせの際に必要になります。',
  contactMail: '{address} にメールを送信',
  contactMailHelp: '先に要約をコピーしてください。リンクが入力された状態でメールが開くので、要約を貼り付けてください。',
  mailSubject: 'ケース: {title}',
  mailBody: 'ここにケースの要約を貼り付けてください:\n\n\n{link}\n',
  contactSend: 'この要約をサポートに送信',
  contactSendHelp: '上の要約が、表示されているとおりにサポートにのみ送信されます。',
  delivered: '要約をサポートに送信しました。',
  reference: '参照番号は {reference} です。番号を控えておいてください。',
  failed: {
    title: '要約を送信できませんでした',
    unreachable: 'サポート システムに接続できませんでした。',
    timeout: 'サポート システムからの応答が時間内にありませんでした。',
    busy: '現在、サポート システムへの送信が混み合っています。',
    refused: 'サポート システムに受け付けられませんでした (状態 {status})。',
    help: '内容は失われていません。要約は下に表示されています。1 分ほど待ってからもう一度お試しいただくか、要約をコピーして別の方法で送信してください。',
  },
};
