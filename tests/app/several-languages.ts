import { article } from '../components/drawing';

const OF_PRODUCT = { productPesIds: '16222', description: 'せつめいぶん', language: 'ja' };
const OF_PROBLEM = { ...OF_PRODUCT, supportTopicIds: '32000001' };

const FORM = {
  title: 'しつもんひょう',
  fileAttachmentHint: 'ファイル',
  diagnosticCard: { title: 'けんさ', description: 'しらべます' },
  formElements: [
    { id: 'when', order: 1, required: true, controlType: 'datetimepicker', displayLabel: 'いつですか' },
    {
      id: 'kind',
      order: 2,
      required: true,
      controlType: 'dropdown',
      displayLabel: 'どれですか',
      dropdownOptions: [
        { value: '1', text: 'ひとつめ', group: 'あかいもの' },
        { value: '2', text: 'ふたつめ', group: 'あおいもの' },
        { value: 'dont_know_answer', text: 'わからない' },
      ],
    },
    {
      id: 'all',
      order: 3,
      controlType: 'multiselectdropdown',
      displayLabel: 'どれとどれですか',
      infoBalloonText: 'おしえてください',
      hints: ['こたえかた'],
      dropdownOptions: [
        { value: 'a', text: 'みぎ' },
        { value: 'b', text: 'ひだり' },
      ],
    },
    {
      id: 'name',
      order: 4,
      required: true,
      controlType: 'textbox',
      displayLabel: 'なまえ',
      watermarkText: 'なまえをかく',
    },
    {
      id: 'red',
      order: 5,
      visibility: 'kind == 1',
      controlType: 'dropdown',
      displayLabel: 'あかいですか',
      dropdownOptions: [{ value: 'r', text: 'あか' }],
    },
  ],
};

const WORKFLOW = {
  title: 'しんだん',
  start: 'kind',
  questions: [
    {
      id: 'kind',
      displayLabel: 'どのしんだんですか',
      dropdownOptions: [
        { value: '1', text: 'いち' },
        { value: '2', text: 'に' },
      ],
      next: [{ goto: 'end' }],
    },
  ],
  outcomes: [{ id: 'end', title: 'おわり', body: 'これでおわりです。' }],
};

const STEPS = `# もどしかた

はじめのことば。

## **Recommended Steps**

1. まず <!--$Name-->[なまえ]<!--/$Name-->。

   # [いちばん](#tab/a)

   いちばんのことば

   # [にばん](#tab/b)

   にばんのことば

   ---

2. つぎ。

   \`\`\`bash
   ls
   \`\`\`
3. おわり。

## そのほかのこと

ほかのことば。

## そのうえのこと

うえのことば。

## **Recommended Documents**

* [しりょう](https://docs.example/x)
`;

/** Enough articles of two kinds of problems for a product's page to be sorted by them, and a finder that asks for the kind. */
const MANY = Object.fromEntries(
  Array.from({ length: 14 }, (_, at) => {
    const topic = String(32000100 + at);
    const kind = at % 2 === 0 ? 'あかいもんだい' : 'あおいもんだい';
    return [
      `many/${at}.md`,
      article(
        { ...OF_PRODUCT, articleId: `many-${at}`, supportTopicIds: topic },
        `# ${kind}/もんだい${'いろはにほへとちりぬるを'.charAt(at % 12)}${at}\n\nことば。\n`,
      ),
    ];
  }),
);

/**
 * Content in Japanese on a site that speaks it, with articles in Greek and in Arabic: each language has letters of its own, so a text
 * tells which language it is in. Latin letters are code.
 */
export const JAPANESE_CONTENT: Readonly<Record<string, string>> = {
  ...MANY,
  'steps.md': article({ ...OF_PROBLEM, articleId: '1', subProduct: 'しょうひん' }, STEPS),
  'other.md': article(
    { ...OF_PROBLEM, articleId: '2', cloudEnvironments: 'mooncake' },
    '# ほかのもの\n\nことば E_NO_BOX。\n',
  ),
  'form.md': article(
    { ...OF_PROBLEM, articleId: '3', selfHelpType: 'problemScopingQuestions' },
    `# しつもん\n\n---\n${JSON.stringify(FORM)}\n---\n`,
  ),
  'flow.md': article(
    { ...OF_PROBLEM, articleId: '4', selfHelpType: 'TSG_Workflow' },
    `# しんだん\n\n---\n${JSON.stringify(WORKFLOW)}\n---\n`,
  ),
  'finding.md': article(
    { ...OF_PROBLEM, articleId: '5', selfHelpType: 'diagnostics' },
    STEPS.replace('もどしかた', 'けんさのけっか'),
  ),
  'cause.md': article({ ...OF_PROBLEM, articleId: '6', selfHelpType: 'rca' }, STEPS.replace('もどしかた', 'げんいん')),
  'greek.md': article(
    { ...OF_PROBLEM, articleId: '7', language: 'el', description: 'Πως γινεται' },
    '# Ξενο\n\nΚειμενο.\n',
  ),
  'arabic.md': article(
    { ...OF_PROBLEM, articleId: '8', language: 'ar', description: 'هذا وصف' },
    '# الخادم\n\nنص.\n\n## Recommended Steps\n\n1. أولا.\n1. ثانيا.\n',
  ),
  'data/products.json': JSON.stringify({
    16222: { name: 'はこ', slug: 'boxes', group: 'いれもの' },
    16223: { name: 'さら', slug: 'plates', group: 'うつわ' },
  }),
  'plate.md': article(
    { articleId: '9', productPesIds: '16223', language: 'ja', supportTopicIds: '32000002' },
    '# さらがわれた\n\nことば。\n',
  ),
  'data/clouds.json': JSON.stringify({
    public: { name: 'せかい', portal: 'a.example', note: 'みんなのため。' },
    mooncake: { name: 'べつのくに', portal: 'b.example', note: 'ほかのひとのため。' },
  }),
  'data/aliases.json': JSON.stringify({ retired: { to: null, reason: 'なくなりました。' } }),
  'data/site.json': JSON.stringify({
    name: 'たすけ',
    tagline: 'ひとつずつ',
    language: 'ja',
    contact: 'https://help.example',
  }),
};
