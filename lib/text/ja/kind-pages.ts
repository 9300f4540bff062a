import type { Catalog } from '../shape';

/** Japanese words of the kinds' own pages, and of what stands around an article. */
export const jaKindPages = (): Pick<
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
    impact: '影響: {level}',
    impacts: { high: '影響: 高', medium: '影響: 中', low: '影響: 低' },
    categories: {
      performance: 'パフォーマンス',
      highavailability: '高可用性',
      cost: 'コスト',
      operationalexcellence: 'オペレーショナル エクセレンス',
      security: 'セキュリティ',
    },
    offering: '製品',
    resourceType: 'リソースの種類',
    benefits: 'メリット',
    savings: 'コスト削減効果',
    actions: '実行する操作',
    onlyWhere: '{name} の値が「{value}」の場合のみ。',
    onlyWhereNot: '{name} の値が「{value}」以外の場合のみ。',
    remediation: 'REST API を使用する場合',
    columns: 'ポータルでリソースごとに表示される項目',
    languages: 'SDK の言語',
    tip: 'ヒント',
    learnMore: 'この推奨事項の詳細',
    disabled: 'この推奨事項は現在オフになっているため、ポータルには表示されません。',
  },
  topicList: {
    other: 'その他のトピック',
    tags: '検索語句',
    none: 'この製品のトピックはまだありません。',
    articles: 'このトピックの記事',
  },
  commonProblems: {
    title: 'よくある問題',
    other: 'その他の問題',
    tools: 'トラブルシューティング ツール',
    toolsHelp: 'これらのページは Azure portal にあります。',
    all: 'これらの問題の詳細',
  },
  tools: { help: 'これらのページは Azure portal にあります。ほとんどはリソースのページにあります。' },
  portal: {
    onResource: 'Azure portal のリソースのページ',
    opens: 'Azure portal ({portal})',
  },
  entry: {
    title: '同じ問題に関する情報',
    solutions: '解決方法',
    forms: 'サポートからの質問',
    findings: '自動チェックで考えられる結果',
    tools: 'Azure portal のツール',
  },
  troubleshooter: {
    steps: 'チェック (実行順)',
    outcomes: '結果',
    questions: '経路を決める質問',
    partOf: '上位のトラブルシューティング:',
    card: 'カード {at}/{of}',
    cards: '他のカード',
    previous: '前のカード',
    next: '次のカード',
    forEngineers: 'サポート エンジニア向け',
    forEngineersHelp: 'この文章は、お客様向けではなく、サポート エンジニア向けに書かれています。',
  },
  workflow: {
    count: '{count, plural, =1 {質問は 1 個です。} other {最大 # 個の質問が 1 つずつ表示されます。}}',
    map: 'マップ全体を表示',
    haveReady: '用意するもの',
    questions: '質問の内容',
    cards: '確認する内容',
    outcomes: '考えられる結果',
    attach: 'ケースに添付するもの',
  },
  blanks: {
    title: 'お使いの環境の情報を入力',
    help: '入力した内容は、コマンドを含め、このページ全体に反映されます。内容はこのブラウザー タブにのみ保持されます。',
    copy: 'この情報を含むリンクをコピー',
    copied:
      'リンクをコピーしました。リンクには入力した情報が含まれ、リンクを知っている人は誰でもその情報を読むことができます。',
    copyFailed: 'コピーできませんでした。情報を手動でコピーしてください。',
    clear: '情報をクリア',
    cleared: '情報をクリアしました。',
    resource: 'これらの情報を入力するには、Azure リソース ID またはポータルのリンクを貼り付けてください',
    filledIn: '入力された項目:',
    fromLink:
      '開いたリンクによって、このページに情報が入力されました。他の人が設定した情報である可能性があるため、コマンドを実行する前に確認してください。',
  },
});

/** Japanese words for question forms. */
export const jaForm = (): Catalog['form'] => ({
  intro: 'この問題について、サポートがお客様にお聞きする質問です。',
  required: '必須',
  optional: '省略可能',
  options: '選択肢',
  hints: '回答に含める内容',
  dynamic: 'Azure portal では、一覧はサブスクリプションから取得されます。',
  askedWhen: '次の場合にのみ質問されます: {condition}。',
  neverAsked: '現在は質問されません',
  attach: '添付するもの',
  check: '自動チェック',
  checkFoundNothing: '何も見つからなかった場合は、次のように表示されます:',
  questions: '質問',
  controls: {
    dropdown: '1 つ選択',
    multiselectdropdown: '当てはまるものをすべて選択',
    radiobuttongroup: '1 つ選択',
    textbox: '短いテキスト',
    multilinetextbox: 'テキスト',
    numerictextbox: '数値',
    datetimepicker: '日付と時刻',
    infoblock: '情報',
    textblock: '情報',
  },
});
