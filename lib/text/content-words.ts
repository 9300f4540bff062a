/** Words that Stepwise itself puts between an author's words, in the language of the content. */
export interface ContentWords {
  readonly notes: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
  /** After the name of a page of the portal, which the reader's resource has; the name may be a noun or what to do. */
  readonly inPortalOfResource: string;
  /** The same for a page of the portal that is no resource's. */
  readonly inPortalOnly: string;
  readonly check: string;
  /** Before what a check says of itself; the page has the text, the portal the check. */
  readonly checkRuns: string;
  readonly checkDetails: string;
  readonly checkFields: Readonly<Record<string, string>>;
  readonly chart: string;
  readonly chartFields: Readonly<Record<string, string>>;
  readonly video: string;
  readonly image: string;
  readonly searchTheWeb: string;
  readonly table: string;
  /** Stands with its number over each collapsible section, so that people can say "look at section 2". */
  readonly section: string;
  /** A range of versions by its sign, such as `>=`, with the version that bounds it. */
  readonly versions: Readonly<Record<'>=' | '>' | '<=' | '<', (version: string) => string>>;
  /** A range of versions with both its ends. */
  readonly versionsBetween: (first: string, last: string) => string;
}

const en: ContentWords = {
  notes: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  inPortalOfResource: '(in the Azure portal, on your resource’s page)',
  inPortalOnly: '(in the Azure portal)',
  check: 'Automatic check, in the portal',
  checkRuns: 'An automatic check runs when you open this in the Azure portal. While it runs, it says:',
  checkDetails: 'About this check',
  checkFields: {
    noresulttext: 'When it finds nothing',
    timeouttext: 'When it takes too long',
    failedtext: 'When it fails',
    symptomid: 'Names of the checks',
    additionalinputsreq: 'Needs more details from you',
    maxinsightcount: 'Maximum findings shown',
  },
  chart: 'Chart, in the portal',
  chartFields: { name: 'Metric', aggregationtype: 'Aggregation', timespanduration: 'Time span' },
  video: 'Video',
  image: 'Image',
  searchTheWeb: 'Search Microsoft Learn; in the portal, results are listed here',
  table: 'Table',
  section: 'Section',
  versions: {
    '>=': (version) => `${version} and later`,
    '>': (version) => `Later than ${version}`,
    '<=': (version) => `${version} and earlier`,
    '<': (version) => `Earlier than ${version}`,
  },
  versionsBetween: (first, last) => `${first} to ${last}`,
};

const zhHans: ContentWords = {
  notes: { note: '注意', tip: '提示', important: '重要', warning: '警告', caution: '小心' },
  inPortalOfResource: '（在 Azure 门户中的资源页面上）',
  inPortalOnly: '（在 Azure 门户中）',
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
  searchTheWeb: '在 Microsoft Learn 中搜索；门户会在此列出结果',
  table: '表格',
  section: '部分',
  versions: {
    '>=': (version) => `${version} 及更高版本`,
    '>': (version) => `${version} 之后的版本`,
    '<=': (version) => `${version} 及更低版本`,
    '<': (version) => `${version} 之前的版本`,
  },
  versionsBetween: (first, last) => `${first} 到 ${last}`,
};

const WORDS: Readonly<Record<string, ContentWords>> = { en, 'zh-Hans': zhHans };

/** The content words of a BCP 47 language tag; English for any other language. */
export function contentWords(language: string): ContentWords {
  return WORDS[language] ?? en;
}
