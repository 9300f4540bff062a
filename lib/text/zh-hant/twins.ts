import type { Catalog } from '../shape';

/** Traditional Chinese words of the texts for machines. */
export const zhHantTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      '下列每個產品都會連結至其文章清單。每篇文章都提供 Markdown 版本：在網址後面加上「.md」即可。程式可使用 API ({api})；助理可使用位於 /mcp 的 MCP 伺服器。',
    otherProducts: '其他產品',
    otherArticles: '其他文章',
    flow: '引導式提問',
  },
  results: '「{query}」的結果',
  others: '結果',
  questions: '問題',
  anyOther: '任何其他答案',
  typed: '在頁面上輸入答案，或使用 API 傳送。',
  typedOrChosen: '或在頁面上輸入名稱，或使用 API 傳送。',
  given: '您的回答：{answer}',
  chosen: '{answer}（已選擇）',
  goOnWithout: '不回答並繼續',
  start: '開始',
  guided: '逐步回答',
  page: '開啟此頁面',
  lookUp: '程式可使用 API 查詢 ID，助理可使用 MCP 伺服器查詢。',
  newest: '{name}：最新變更',
  notFound: '找不到',
  nothingHere: '此網址沒有任何內容。',
  needsOrigin: '將 STEPWISE_ORIGIN 設定為網站的公開來源後，才能使用此網址。',
});
