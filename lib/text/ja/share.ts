import type { Catalog } from '../shape';

/** Japanese words of sharing and copying. */
export const jaShare = (): Catalog['share'] => ({
  open: '共有',
  link: 'リンク',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。',
  linkWithDetailsCopied:
    'リンクをコピーしました。リンクには入力した情報が含まれ、リンクを知っている人は誰でもその情報を読むことができます。',
  copyFailed: 'コピーできませんでした。テキストを選択して、手動でコピーしてください。',
  thisLink: 'このページへのリンク',
  asMarkdown: 'このページの Markdown',
  copyAs: 'テキストをコピー',
  formats: { html: 'メールとドキュメント用', markdown: 'Markdown', text: 'プレーンテキスト' },
  formatCopied: {
    html: 'ページを見出しとリスト付きでコピーしました。',
    markdown: 'ページを Markdown としてコピーしました。',
    text: 'ページをプレーンテキストとしてコピーしました。',
  },
  mail: 'メール',
  device: '別のアプリ',
  qr: 'QR コード',
  qrFor: '{link} の QR コード',
  qrHelp: 'スマートフォンのカメラで読み取ってください。',
  qrTooLong: 'このリンクは長すぎるため、QR コードにできません。',
  withDetails: '入力した情報を含める',
  withDetailsHelp: 'リンクを知っている人は誰でも、その情報を読むことができます。',
  onlySteps: '一部の手順のみ',
  onlyStepsHelp: 'リンクを開くと最初にこれらの手順が表示され、ボタンでページ全体を表示できます。',
  step: '手順 {number}: {words}',
  steps: '{count, plural, other {手順 {numbers}}}',
  sendOn: '他の人に送信',
  typedStays: 'リンクには選択した内容が含まれますが、入力した内容は含まれません。',
  from: '出典: {link}',
  printedOn: '印刷日:',
  excerpt:
    'このリンクでは、全 {of} 個の手順のうち、{steps} だけを表示しています。ページの残りの部分は非表示になっています。',
  showAll: 'ページ全体を表示',
  allShown: 'ページ全体を表示しています。',
});
