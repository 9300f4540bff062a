import type { Catalog } from '../shape';

/** The words between an author's words in Traditional Chinese. */
export const zhHantContent = (): Catalog['content'] => ({
  notes: { note: '注意', tip: '提示', important: '重要', warning: '警告', caution: '小心' },
  inPortalOfResource: '（在 Azure 入口網站的資源頁面上）',
  check: '自動檢查（在入口網站中）',
  checkRuns: '在 Azure 入口網站中開啟此內容時，會執行自動檢查。執行期間會顯示：',
  checkDetails: '關於此檢查',
  checkFields: {
    noresulttext: '未發現問題時',
    timeouttext: '耗時過久時',
    failedtext: '失敗時',
    symptomid: '檢查名稱',
    additionalinputsreq: '需要您提供更多詳細資料',
    maxinsightcount: '最多顯示的結果數',
  },
  chart: '圖表（在入口網站中）',
  chartFields: { name: '計量', aggregationtype: '彙總', timespanduration: '時間範圍' },
  video: '影片',
  image: '影像',
  colon: '：',
  searchTheWeb: '搜尋 Microsoft Learn；在入口網站中，結果會列在這裡',
  table: '表格',
  section: '章節',
  versions: {
    '>=': '{version} 和更新版本',
    '>': '比 {version} 更新的版本',
    '<=': '{version} 和更早版本',
    '<': '比 {version} 更早的版本',
  },
  versionsBetween: '{first} 到 {last}',
});
