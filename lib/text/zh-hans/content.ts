import type { Catalog } from '../shape';

/** The words between an author's words in Simplified Chinese. */
export const zhHansContent = (): Catalog['content'] => ({
  notes: { note: '备注', tip: '提示', important: '重要', warning: '警告', caution: '小心' },
  inPortalOfResource: '（在 Azure 门户中的资源页面上）',
  check: '自动检查（在门户中进行）',
  checkRuns: '在 Azure 门户中打开此内容时，会运行自动检查。运行时会显示：',
  checkDetails: '关于此检查',
  checkFields: {
    noresulttext: '未发现问题时',
    timeouttext: '耗时过长时',
    failedtext: '失败时',
    symptomid: '检查名称',
    additionalinputsreq: '需要更多信息',
    maxinsightcount: '最多显示的结果数',
  },
  chart: '图表（在门户中查看）',
  chartFields: { name: '指标', aggregationtype: '聚合', timespanduration: '时间范围' },
  video: '视频',
  image: '图片',
  colon: '：',
  searchTheWeb: '在 Microsoft Learn 中搜索；门户会在此列出结果',
  table: '表格',
  section: '章节',
  versions: {
    '>=': '{version} 及更高版本',
    '>': '高于 {version} 的版本',
    '<=': '{version} 及更低版本',
    '<': '低于 {version} 的版本',
  },
  versionsBetween: '{first} 到 {last}',
});
