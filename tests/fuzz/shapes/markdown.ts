import { article, counted, repeated, type Shape } from './shape';

/** Syntax that is repeated by itself: opened and never closed, closed and never opened, or whole. */
const PIECES: readonly string[] = [
  ...[
    '[',
    ']',
    '*',
    '_',
    '`',
    '<',
    '>',
    '(',
    ')',
    '!',
    '|',
    '~',
    '&',
    '#',
    ':',
    '\\',
    '-',
    '=',
    '+',
    '.',
    '1',
    ' ',
    '\t',
  ],
  ...['\n', '\r', '\0', '\u3000', '\u{e000}', '\u202e', 'é', '語', '👩‍👩‍👧', '"', "'", '{', '$'],
  ...[
    '[a',
    '![',
    '![a',
    '](',
    '](http',
    '](a',
    '[a](',
    '[a](b',
    '[a](<b',
    '[a](b "',
    '[[',
    '[](',
    '[a](b) ',
    '[a][b] ',
  ],
  ...[
    '[a] ',
    '![a](b) ',
    '[![a](b)](c) ',
    '[a]: b\n',
    '[a]: b\n\n[a] ',
    '[a] (https://b) ',
    '[a]https://b ',
    '](https:\\\\a',
  ],
  ...[
    '[a](https://b c) ',
    '(a)[https://b] ',
    '[a](#b) ',
    '[a](b.md) ',
    '[$x](data-blade:a.b) ',
    '[x](data-blade:a.b.c.$d) ',
  ],
  ...['<http://a.b> ', 'http://a.b ', 'https://', 'http://a', 'www.a.b ', 'www.', 'a@b.c ', 'a@', '<a@b.c>', 'mailto:'],
  ...['&amp;', '&amp', '&lt;', '&#1;', '&#x41;', '&nosuch;', '&a', '\\*', '\\[', '\\\\'],
  ...[
    '**',
    '***',
    '****',
    '**a',
    '**a**',
    '**a** ',
    '*a',
    '*a*',
    '*a**',
    '*a_',
    '_a',
    '_a_ ',
    '__a',
    '**a*',
    '*a **b ',
    'a**b',
  ],
  ...['``', '`a', '`a` ', '``a`', '```\n', '```\na\n```\n', '~~~\n', '~~', '~~a', '~~a~~ ', '~a', '    a\n', '\ta\n'],
  ...[
    '<!--',
    '-->',
    '<!-- a -->',
    '<!--a',
    '<!-',
    '<--',
    '<-- a -->',
    '<!--$a-->b<!--/$a--> ',
    '<!--$a-->',
    '<!--/$a-->',
  ],
  ...['<!--issueDescription-->', '<!--/issueDescription-->', '<?', '<![CDATA[', ']]>', '<!a', '</', '<a', '</a', '<a '],
  ...[
    '<a href="',
    '<a href="b">',
    '<a href="b">c</a> ',
    '<a>',
    '</a>',
    '<b>',
    '</b>',
    '<b>a</b>',
    '<i><b>',
    '<b ',
    "<b a='",
  ],
  ...[
    '<p>',
    '</p>',
    '<p>a',
    '<br>',
    '<br/>\n',
    '<br',
    '<hr>',
    '<div>',
    '</div>',
    '<div>a</div>',
    '<ul>',
    '<li>',
    '<ul><li>',
  ],
  ...[
    '<ol><li>a</li></ol>',
    '<li>a',
    '<table>',
    '<table><tr><td>',
    '<tr>',
    '<td>',
    '<td>a',
    '</table>',
    '<table>a',
    '<dl><dt>',
  ],
  ...[
    '<pre>',
    '<code>',
    '<details>',
    '<details><summary>',
    '<summary>',
    '<h2>a</h2>',
    '<h2>',
    '<button>',
    '<font>',
    '<center>',
  ],
  ...[
    '<img src="a" alt="b">',
    '<img ',
    '<script>',
    '<style>',
    '<svg>',
    '<math>',
    '<select>',
    '<option>',
    '<form>',
    '<template>',
  ],
  ...[
    '<insight>',
    '<insight><symptomId>a</symptomId></insight>',
    '</insight>',
    '<video>',
    '<video><src>/a</src></video>\n',
  ],
  ...[
    '<metric><title>a</title></metric>\n',
    '<azureKB></azureKB>\n',
    '<videoGroup>',
    ':::',
    ':::Section a:::\n',
    ':::Section ',
  ],
  ...[
    '# a\n',
    '## a\n',
    '#a\n',
    '###### a\n',
    'a\n=\n',
    'a\n-\n',
    '**a**\n\n',
    '## **Recommended Steps**\n',
    '---\n',
    '***\n',
  ],
  ...['## Recommended Documents\n', '## Recommended Documents\n* [a](https://b.c)\n', '## a b\n[x](#a-b)\n'],
  ...[
    '* a\n',
    '- a\n\n',
    '*\n',
    '1. a\n',
    '1)a\n',
    '1.A\n',
    '•a\n',
    '* [ ] a\n',
    '* a\n\n    b\n',
    '* > ',
    '> ',
    '> a\n',
    '>\n',
  ],
  ...[
    '* ',
    '- - ',
    '1. ',
    '> * 1. ',
    '>a\nb\n',
    '> [!NOTE]\n> a\n\n',
    'Note: a\n\n',
    '**Note:** a\n\n',
    '[!NOTE] ',
    '[AZURE.NOTE] a\n',
  ],
  ...[
    'a|b\n-|-\n',
    '|a|\n|-|\n|b|\n\n',
    '|-',
    '|\n',
    'a|',
    '|a\n',
    '-|\n',
    '|:-:|',
    'a\n',
    'a\n\n',
    'a  \n',
    'a\\\n',
    'a b c ',
  ],
];

/** Elements that nest as deep as somebody writes them, closed and not. */
const NESTED: readonly string[] = [
  'div',
  'b',
  'a',
  'ul',
  'li',
  'p',
  'table',
  'blockquote',
  'details',
  'span',
  'font',
  'dl',
  'h2',
  'pre',
  'button',
];

const REPEATED: readonly Shape[] = PIECES.flatMap((piece) => {
  const name = JSON.stringify(piece);
  return [
    { family: 'many', name, text: (length) => article(`# A shape\n${repeated(piece, length)}`) },
    {
      family: 'long',
      name: `${name} in a step`,
      text: (length) => article(`## **Recommended Steps**\n1. ${repeated(piece, length)}`),
    },
  ] satisfies Shape[];
});

const DEEP: readonly Shape[] = [
  ...NESTED.map(
    (tag): Shape => ({
      family: 'deep',
      name: `<${tag}> closed`,
      text: (length) => article(nested(`<${tag}>`, `</${tag}>`, length)),
    }),
  ),
  ...NESTED.map(
    (tag): Shape => ({
      family: 'deep',
      name: `<${tag}> a line each`,
      text: (length) => article(nested(`<${tag}>\n\n`, `\n\n</${tag}>`, length)),
    }),
  ),
  { family: 'deep', name: 'brackets', text: (length) => article(nested('[', ']', length)) },
  { family: 'deep', name: 'links in links', text: (length) => article(nested('[', '](a)', length)) },
  { family: 'deep', name: 'images in images', text: (length) => article(nested('![', '](a)', length)) },
  { family: 'deep', name: 'parentheses of an address', text: (length) => article(`[a](${nested('(', ')', length)})`) },
  { family: 'deep', name: 'emphasis in emphasis', text: (length) => article(nested('*a **b ', ' b** a*', length)) },
  {
    family: 'deep',
    name: 'lists by indentation',
    text: (length) => article(indented((depth) => `${'  '.repeat(depth)}* a${depth}\n`, length)),
  },
  {
    family: 'deep',
    name: 'numbers by indentation',
    text: (length) =>
      article(`## **Recommended Steps**\n${indented((depth) => `${'   '.repeat(depth)}1. a${depth}\n`, length)}`),
  },
  {
    family: 'deep',
    name: 'quotations line by line',
    text: (length) => article(indented((depth) => `${'>'.repeat(depth)} a${depth}\n`, length)),
  },
  {
    family: 'deep',
    name: 'quotations and lists',
    text: (length) => article(indented((depth) => `${'> * '.repeat(depth)} a${depth}\n`, length)),
  },
  {
    family: 'deep',
    name: 'a quotation with lines after it',
    text: (length) => article(`${'>'.repeat(20)} a\n${repeated('a\n', length)}`),
  },
];

const WIDE: readonly Shape[] = [
  {
    family: 'wide',
    name: 'a table of many columns and short rows',
    text: (length) => article(table(length / 9, (at) => `c${at}`, length / 9)),
  },
  { family: 'wide', name: 'a table of square shape', text: (length) => article(square(length)) },
  { family: 'wide', name: 'a table of one row', text: (length) => article(table(length / 9, (at) => `c${at}`, 1)) },
  {
    family: 'wide',
    name: 'a narrow table',
    text: (length) => article(`|a|b|\n|-|-|\n${counted((at) => `|w${at}|x|\n`, length)}`),
  },
  {
    family: 'wide',
    name: 'rows with surplus cells',
    text: (length) => article(`|a|\n|-|\n|${counted((at) => `w${at}|`, length)}`),
  },
  {
    family: 'wide',
    name: 'many tables',
    text: (length) => article(counted((at) => `|a${at}|b|\n|-|-|\n|c|d|\n\n`, length)),
  },
  {
    family: 'wide',
    name: 'many tables of many columns',
    text: (length) => article(counted(() => `${table(40, (at) => `c${at}`, 40)}\n`, length)),
  },
  {
    family: 'wide',
    name: 'a table of HTML',
    text: (length) => article(`<table>${counted((at) => `<tr><td>w${at}</td></tr>`, length)}</table>`),
  },
  {
    family: 'wide',
    name: 'a quoted table of many columns',
    text: (length) => article(table(length / 9, (at) => `c${at}`, length / 9).replace(/^/gm, '> ')),
  },
  {
    family: 'wide',
    name: 'a table of many columns in an item',
    text: (length) => article(`* a\n\n${table(length / 9, (at) => `c${at}`, length / 9).replace(/^/gm, '  ')}`),
  },
  { family: 'wide', name: 'a list of one word each', text: (length) => article(counted((at) => `* w${at}\n`, length)) },
  {
    family: 'wide',
    name: 'a paragraph of links',
    text: (length) => article(counted((at) => `[w${at}](/a/${at}) `, length)),
  },
  {
    family: 'wide',
    name: 'lines of one paragraph',
    text: (length) => article(counted((at) => `w${at}<br>\n`, length)),
  },
];

const MANY: readonly Shape[] = [
  {
    family: 'many',
    name: 'steps',
    text: (length) => article(`## **Recommended Steps**\n${counted((at) => `${at + 1}. Step w${at}\n`, length)}`),
  },
  {
    family: 'many',
    name: 'steps by headings',
    text: (length) =>
      article(`## **Recommended Steps**\n${counted((at) => `### Step ${at + 1}\n\nw${at}\n\n`, length)}`),
  },
  {
    family: 'many',
    name: 'steps in groups',
    text: (length) =>
      article(`## **Recommended Steps**\n${counted((at) => `### Group ${at}\n\n1. w${at}\n\n`, length)}`),
  },
  {
    family: 'many',
    name: 'steps under labels',
    text: (length) => article(`## **Recommended Steps**\n${counted((at) => `To do ${at}:\n\n1. w${at}\n\n`, length)}`),
  },
  {
    family: 'many',
    name: 'documents',
    text: (length) =>
      article(`## Recommended Documents\n${counted((at) => `* [w${at}](https://a.b/${at})\n`, length)}`),
  },
  {
    family: 'many',
    name: 'documents of one line',
    text: (length) =>
      article(`## Recommended Documents\n* ${counted((at) => `[w${at}](https://a.b/${at}) and `, length)}`),
  },
  {
    family: 'many',
    name: 'notes of a document',
    text: (length) =>
      article(`## Recommended Documents\n[a](https://a.b)<br>\n${counted((at) => `w${at}<br>\n`, length)}`),
  },
  {
    family: 'many',
    name: 'documents of one paragraph',
    text: (length) =>
      article(`## Recommended Documents\n${counted((at) => `[w${at}](https://a.b/${at})<br>\nw${at}<br>\n`, length)}`),
  },
  {
    family: 'many',
    name: 'headings',
    text: (length) => article(counted((at) => `## Heading w${at}\n\ntext\n\n`, length)),
  },
  {
    family: 'many',
    name: 'headings of one name',
    text: (length) => article(counted((at) => `${'#'.repeat(1 + (at % 6))} Setup\n[a](#setup-${at})\n`, length)),
  },
  {
    family: 'many',
    name: 'definitions and uses',
    text: (length) =>
      article(`${counted((at) => `[w${at}] `, length / 2)}\n\n${counted((at) => `[w${at}]: /a/${at}\n`, length / 2)}`),
  },
  {
    family: 'many',
    name: 'definitions of one name',
    text: (length) => article(`[w] ${counted((at) => `\n\n[w]: /a/${at}`, length)}`),
  },
  {
    family: 'many',
    name: 'blanks',
    text: (length) => article(counted((at) => `<!--$n${at}-->[w${at}]<!--/$n${at}--> `, length)),
  },
  {
    family: 'many',
    name: 'blanks in code',
    text: (length) => article(`\`\`\`\n${counted((at) => `<!--$n${at}-->[w${at}]<!--/$n${at}-->\n`, length)}\`\`\``),
  },
  {
    family: 'many',
    name: 'findings',
    text: (length) => article(counted((at) => `<!--issueDescription-->\nw${at}\n<!--/issueDescription-->\n`, length)),
  },
  {
    family: 'many',
    name: 'back-tick runs of all lengths',
    text: (length) => article(indented((depth) => `${'`'.repeat(depth)}a`, length)),
  },
  {
    family: 'many',
    name: 'fences of all lengths',
    text: (length) => article(indented((depth) => `${'`'.repeat(depth + 3)}\na\n`, length)),
  },
  {
    family: 'many',
    name: 'folding sections',
    text: (length) =>
      article(
        counted((at) => `:::Section w${at}:::\ntext\n`, length),
        'apollo',
      ),
  },
  {
    family: 'many',
    name: 'checks',
    text: (length) =>
      article(
        counted(
          (at) => `<insight><symptomId>w${at}</symptomId><executionText>Looking</executionText></insight>\n`,
          length,
        ),
        'apollo',
      ),
  },
  {
    family: 'many',
    name: 'portal links of one line',
    text: (length) => article(counted((at) => `w${at} [b](data-blade:A.B.c.$d) `, length)),
  },
  {
    family: 'many',
    name: 'links to headings',
    text: (length) => article(`## a\n${counted((at) => `[w${at}](#a) `, length)}`),
  },
  {
    family: 'many',
    name: 'links to files',
    text: (length) => article(counted((at) => `[w${at}](../b/c${at}.md) `, length)),
  },
  { family: 'many', name: 'words', text: (length) => article(counted((at) => `w${at} `, length)) },
];

const LONG: readonly Shape[] = [
  { family: 'long', name: 'one word', text: (length) => article('w'.repeat(length)) },
  { family: 'long', name: 'one line of words', text: (length) => article(repeated('word and word ', length)) },
  { family: 'long', name: 'a title', text: (length) => article(`# ${repeated('word ', length)}`) },
  { family: 'long', name: 'a title of one word', text: (length) => article(`# ${'w'.repeat(length)}`) },
  { family: 'long', name: 'a heading', text: (length) => article(`# A\n## ${repeated('word ', length)}`) },
  { family: 'long', name: 'a bold paragraph', text: (length) => article(`**${repeated('word ', length)}word**`) },
  { family: 'long', name: 'an address', text: (length) => article(`[a](https://a.b/${'w'.repeat(length)})`) },
  { family: 'long', name: 'a bare address', text: (length) => article(`https://a.b/${repeated('w/', length)}`) },
  {
    family: 'long',
    name: 'an address of blanks',
    text: (length) => article(`[a](https://a.b/${repeated('w ', length)})`),
  },
  { family: 'long', name: 'a link text', text: (length) => article(`[${repeated('word ', length)}](/a)`) },
  { family: 'long', name: 'code', text: (length) => article(`\`\`\`\n${repeated('a &lt; b\n', length)}\`\`\``) },
  { family: 'long', name: 'a language of code', text: (length) => article(`\`\`\`${'w'.repeat(length)}\na\n\`\`\``) },
  { family: 'long', name: 'a comment', text: (length) => article(`<!--${repeated('word ', length)}-->`) },
  { family: 'long', name: 'a comment that never ends', text: (length) => article(`<!--${repeated('word ', length)}`) },
  { family: 'long', name: 'an attribute', text: (length) => article(`<b title="${repeated('word ', length)}">a</b>`) },
  { family: 'long', name: 'an empty file with blanks', text: (length) => ' '.repeat(length) },
  { family: 'long', name: 'no header', text: (length) => repeated('# A\n\nword\n\n', length) },
];

/** Bodies of Markdown and HTML. */
export const MARKDOWN_SHAPES: readonly Shape[] = [...REPEATED, ...DEEP, ...WIDE, ...MANY, ...LONG];

function nested(open: string, close: string, length: number): string {
  const depth = Math.max(1, Math.floor(length / (open.length + close.length)));
  return `${open.repeat(depth)}core${close.repeat(depth)}`;
}

/** Lines for depth 0, 1, 2 …, each longer than the one before it. */
function indented(line: (depth: number) => string, length: number): string {
  return counted(line, length);
}

function table(columns: number, cell: (at: number) => string, rows: number): string {
  const count = Math.max(1, Math.floor(columns));
  const head = Array.from({ length: count }, (_, at) => cell(at)).join('|');
  return `|${head}|\n|${'-|'.repeat(count)}\n${'|a|\n'.repeat(Math.max(1, Math.floor(rows)))}`;
}

function square(length: number): string {
  const side = Math.max(1, Math.floor(Math.sqrt(length / 2)));
  return `|${'a|'.repeat(side)}\n|${'-|'.repeat(side)}\n${`|${'a|'.repeat(side)}\n`.repeat(side)}`;
}
