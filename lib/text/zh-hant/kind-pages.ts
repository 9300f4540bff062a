import type { Catalog } from '../shape';

/** Traditional Chinese words of the kinds' own pages, and of what stands around an article. */
export const zhHantKindPages = (): Pick<
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
    impact: '影響：{level}',
    impacts: { high: '影響：高', medium: '影響：中', low: '影響：低' },
    categories: {
      performance: '效能',
      highavailability: '高可用性',
      cost: '成本',
      operationalexcellence: '卓越營運',
      security: '安全性',
    },
    offering: '產品',
    resourceType: '資源類型',
    benefits: '好處',
    savings: '節省的費用',
    actions: '建議動作',
    onlyWhere: '僅當 {name} 為「{value}」時。',
    onlyWhereNot: '僅當 {name} 不為「{value}」時。',
    remediation: '使用 REST API',
    columns: '入口網站針對每個資源列出的內容',
    languages: 'SDK 語言',
    tip: '提示',
    learnMore: '深入了解此建議',
    disabled: '此建議目前已關閉，因此入口網站不會顯示。',
  },
  topicList: {
    other: '其他主題',
    tags: '搜尋字詞',
    none: '此產品尚無主題。',
    articles: '此主題的文章',
  },
  commonProblems: {
    title: '常見問題',
    other: '其他問題',
    tools: '疑難排解工具',
    toolsHelp: '這些頁面位於 Azure 入口網站。',
    all: '關於這些問題的更多資訊',
  },
  tools: { help: '這些頁面位於 Azure 入口網站，大多在您資源的頁面上。' },
  portal: {
    onResource: '在 Azure 入口網站的資源頁面上',
    opens: '在 Azure 入口網站中開啟 ({portal})',
  },
  entry: {
    title: '針對相同問題',
    solutions: '解決方案',
    forms: '支援人員會詢問的問題',
    findings: '自動檢查的可能結果',
    tools: 'Azure 入口網站工具',
  },
  troubleshooter: {
    steps: '檢查（依序）',
    outcomes: '結果',
    questions: '決定路徑的問題',
    partOf: '屬於：',
    card: '第 {at} 張卡片，共 {of} 張',
    cards: '其他卡片',
    previous: '上一張卡片',
    next: '下一張卡片',
    forEngineers: '提供給支援工程師',
    forEngineersHelp: '此文字是為支援工程師撰寫，而不是為客戶。',
  },
  workflow: {
    count: '{count, plural, =1 {會詢問一個問題。} other {最多會詢問 # 個問題，一次一個。}}',
    map: '檢視完整流程圖',
    haveReady: '請準備好下列資訊',
    questions: '會詢問的問題',
    cards: '您要檢查的項目',
    outcomes: '可能的結果',
    attach: '要附加至案例的內容',
  },
  blanks: {
    title: '填寫您的詳細資料',
    help: '您輸入的內容會自動填入此頁面各處，包括命令。這些內容只會保留在此瀏覽器索引標籤中。',
    copy: '複製含有這些資料的連結',
    copied: '已複製連結。其中包含您的詳細資料，任何擁有連結的人都能讀取。',
    copyFailed: '無法複製。請手動複製詳細資料。',
    clear: '清除詳細資料',
    cleared: '已清除詳細資料。',
    resource: '貼上 Azure 資源識別碼或入口網站連結以填寫這些資料',
    filledIn: '已填寫：',
    fromLink: '您開啟的連結填寫了此頁面上的詳細資料。這些資料可能是其他人填寫的，因此請在執行命令之前先檢查。',
  },
});

/** Traditional Chinese words for question forms. */
export const zhHantForm = (): Catalog['form'] => ({
  intro: '支援人員會針對此問題詢問下列事項。',
  required: '必填',
  optional: '選填',
  options: '可選擇的答案',
  hints: '回答重點',
  dynamic: '在 Azure 入口網站中，清單來自您的訂用帳戶。',
  askedWhen: '僅在下列情況下詢問：{condition}。',
  neverAsked: '目前不會詢問',
  attach: '要附上的內容',
  check: '自動檢查',
  checkFoundNothing: '未發現問題時，會顯示：',
  questions: '問題',
  controls: {
    dropdown: '選擇一項',
    multiselectdropdown: '選擇所有適用的項目',
    radiobuttongroup: '選擇一項',
    textbox: '短文字',
    multilinetextbox: '文字',
    numerictextbox: '數字',
    datetimepicker: '日期和時間',
    infoblock: '資訊',
    textblock: '資訊',
  },
});
