import type { Catalog } from '../shape';

/** Simplified Chinese words of the kinds' own pages, and of what stands around an article. */
export const zhHansKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: '影响：{level}',
    impacts: { high: '影响：高', medium: '影响：中', low: '影响：低' },
    categories: {
      performance: '性能',
      highavailability: '高可用性',
      cost: '成本',
      operationalexcellence: '卓越运营',
      security: '安全性',
    },
    offering: '产品',
    resourceType: '资源类型',
    benefits: '好处',
    savings: '节省的费用',
    actions: '应执行的操作',
    onlyWhere: '仅当 {name} 为“{value}”时。',
    onlyWhereNot: '仅当 {name} 不为“{value}”时。',
    remediation: '使用 REST API',
    columns: '门户为每个资源列出的内容',
    languages: 'SDK 语言',
    tip: '提示',
    learnMore: '详细了解此建议',
    disabled: '此建议目前已关闭，因此门户不会显示它。',
  },
  topicList: {
    other: '其他主题',
    tags: '搜索词',
    none: '此产品尚无主题。',
    articles: '此主题的文章',
  },
  commonProblems: {
    title: '常见问题',
    other: '其他问题',
    tools: '疑难解答工具',
    toolsHelp: '这些页面在 Azure 门户中。',
    all: '关于这些问题的更多内容',
  },
  tools: { help: '这些页面在 Azure 门户中，大多数位于资源的页面上。' },
  portal: {
    onResource: '在 Azure 门户中的资源页面上',
    opens: '在 Azure 门户中打开 ({portal})',
  },
  entry: {
    title: '针对同一问题',
    solutions: '解决方案',
    forms: '支持人员会问的问题',
    findings: '自动检查的可能结果',
    tools: 'Azure 门户工具',
  },
  troubleshooter: {
    steps: '检查（按顺序）',
    outcomes: '结果',
    questions: '决定路径的问题',
    partOf: '所属内容：',
    card: '第 {at} 张卡片，共 {of} 张',
    cards: '其他卡片',
    previous: '上一张卡片',
    next: '下一张卡片',
    forEngineers: '面向支持工程师',
    forEngineersHelp: '此文本是为支持工程师编写的，不面向客户。',
  },
  workflow: {
    count: '{count, plural, =1 {它会问一个问题。} other {它最多会问 # 个问题，每次一个。}}',
    map: '查看完整流程图',
    haveReady: '请准备好以下内容',
    questions: '会问的问题',
    cards: '要检查的内容',
    outcomes: '可能的结果',
    attach: '应附加到案例的内容',
  },
  blanks: {
    title: '填写你的详细信息',
    help: '你键入的内容会自动填入此页面的各处，包括命令。这些内容仅保留在此浏览器标签页中。',
    copy: '复制包含这些信息的链接',
    copied: '已复制链接。其中包含你的详细信息，任何拥有该链接的人都能看到。',
    copyFailed: '无法复制。请手动复制详细信息。',
    clear: '清除详细信息',
    cleared: '已清除详细信息。',
    resource: '粘贴 Azure 资源 ID 或门户链接以填写这些信息',
    filledIn: '已填写：',
    fromLink: '你打开的链接填写了此页面上的详细信息。这些信息可能是他人填写的，因此请在运行命令前检查。',
  },
});

/** Simplified Chinese words for question forms. */
export const zhHansForm = (): Catalog['form'] => ({
  intro: '关于此问题，支持人员会询问以下内容。',
  required: '必填',
  optional: '可选',
  options: '可选择的答案',
  hints: '回答要点',
  dynamic: '在 Azure 门户中，该列表来自你的订阅。',
  askedWhen: '仅在以下情况下询问：{condition}。',
  neverAsked: '目前不会询问',
  attach: '应附上的内容',
  check: '自动检查',
  checkFoundNothing: '未发现问题时，会显示：',
  questions: '问题',
  controls: {
    dropdown: '选择一项',
    multiselectdropdown: '选择所有适用项',
    radiobuttongroup: '选择一项',
    textbox: '短文本',
    multilinetextbox: '文本',
    numerictextbox: '数字',
    datetimepicker: '日期和时间',
    infoblock: '信息',
    textblock: '信息',
  },
});
