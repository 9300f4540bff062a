import type { Catalog } from '../shape';

/** Simplified Chinese words of the texts for machines. */
export const zhHansTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      '下面的每个产品都链接到其文章列表。每篇文章都有 Markdown 版本：在其地址后添加“.md”即可。程序可使用 API ({api})；助手可使用位于 /mcp 的 MCP 服务器。',
    otherProducts: '其他产品',
    otherArticles: '其他文章',
    flow: '引导式提问',
  },
  results: '“{query}”的结果',
  others: '结果',
  questions: '问题',
  anyOther: '任何其他答案',
  typed: '在页面上键入答案，或通过 API 发送。',
  typedOrChosen: '或在页面上键入名称，或通过 API 发送。',
  given: '你的回答：{answer}',
  chosen: '{answer}（已选择）',
  goOnWithout: '不回答并继续',
  start: '开始',
  guided: '分步回答',
  page: '打开此页面',
  lookUp: '程序可通过 API 查询 ID，助手可通过 MCP 服务器查询。',
  newest: '{name}：最新更改',
  notFound: '未找到',
  nothingHere: '此地址没有任何内容。',
  needsOrigin: '将 STEPWISE_ORIGIN 设置为网站的公共源后，此地址才可用。',
});
