import type { Catalog } from '../shape';

/** Japanese words of the texts for machines. */
export const jaTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      '以下の各製品は、その製品の記事の一覧にリンクしています。どの記事も Markdown で利用できます。記事のアドレスに「.md」を追加してください。プログラムは API ({api}) を、アシスタントは /mcp の MCP サーバーを使用できます。',
    otherProducts: 'その他の製品',
    otherArticles: 'その他の記事',
    flow: 'ガイド付きの質問',
  },
  results: '「{query}」の検索結果',
  others: '検索結果',
  questions: '質問',
  anyOther: 'その他の回答',
  typed: 'ページで回答を入力するか、API で送信してください。',
  typedOrChosen: 'または、ページで名前を入力するか、API で送信してください。',
  given: '回答: {answer}',
  chosen: '{answer} (選択済み)',
  goOnWithout: '回答せずに続行する',
  start: '開始する',
  guided: '1 つずつ回答する',
  page: 'このページを開く',
  lookUp: 'プログラムは API で、アシスタントは MCP サーバーで ID を検索できます。',
  newest: '{name}: 最近の変更',
  notFound: '見つかりません',
  nothingHere: 'このアドレスには何もありません。',
  needsOrigin: 'STEPWISE_ORIGIN にサイトの公開オリジンが設定されるまで、このアドレスは利用できません。',
});
