import type { Random } from './random';

/** Pieces of syntax, whole and broken, and what attackers try. */
const PIECES: readonly string[] = [
  '<properties',
  '/>',
  '<!--',
  '-->',
  '<!--$Name-->',
  '<!--/$Name-->',
  '<!--issueDescription-->',
  '<!--/issueDescription-->',
  '```',
  '````',
  '~~~',
  '`',
  '**',
  '***',
  '__',
  '~~',
  '](',
  '](javascript:alert(1))',
  '[x](data:text/html,<script>)',
  '![',
  '[',
  ']',
  '[[',
  '<br>',
  '</br>',
  '<br',
  '<p>',
  '</p>',
  '<div',
  '</div>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<a href="',
  '<a href=x',
  "<a href='javascript:a()'>",
  '</a>',
  '<script>alert(1)</script>',
  '<script',
  '</script>',
  '<style>*{}</style>',
  '<svg onload=a()>',
  '<img src=x onerror=a()>',
  '<math><mtext>',
  '<iframe src="//evil.example">',
  '<details open ontoggle=a()>',
  '<noscript>',
  '<template>',
  '<textarea>',
  '<plaintext>',
  '<title>',
  '<select><option>',
  '<form action="x">',
  '<base href="//x">',
  '<b onclick="a()" style="x" id="main">',
  '&lt;',
  '&#x3c;script&#x3e;',
  '&#0;',
  '&amp;amp;',
  '&notanentity;',
  '|---|---|',
  '| a | b |',
  '\n| a |\n|---|\n',
  '# ',
  '## **Recommended Steps**',
  '## Recommended Documents',
  '* ',
  '1. ',
  '> ',
  '> [!NOTE]\n> ',
  '    ',
  '\t',
  '\r\n',
  '\r',
  '\u2028',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ue000',
  '\uf8ff',
  '\ud800',
  '👩‍👩‍👧',
  'é',
  '語',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '\\"',
  ',',
  ':',
  '[1,2',
  '{"id":',
  '"order": 1e999,',
  '"__proto__": {"a": 1},',
  '"constructor": 1,',
  '"visibility": "a == b && ",',
  '"visibility": "((((",',
  '"regex": "(a+)+$",',
  '// comment\n',
  '/* comment */',
  'null',
  'NaN',
  ':::',
  ':::Section a:::',
  '---\n',
  '---\ntitle: x\n---\n',
  '[$x](data-blade:a.b)',
  'data-blade:Microsoft_Azure_X/Y/resourceId/$resourceId',
  'https://',
  'http://[',
  'mailto:',
  'vbscript:a',
  '//evil.example',
];

/** Kinds that a header may name, so that bodies meet readers that were not made for them. */
const KINDS: readonly string[] = [
  'generic',
  'resource',
  'problemScopingQuestions',
  'TSG_Content',
  'TSG_Description',
  'TSG_Questions',
  'diagnostics',
  'rca',
  'serviceHealthInsights',
  'advisorRecommendationMetadata',
  'supportTopicDescription',
  'apollo',
  'diagnoseAndSolve',
  'tools',
  'partnerCenterQuickStart',
  'no-such-kind',
];

/** A longer text is cut: what is measured is many small mistakes, not one large file. */
const LONGEST = 24_000;

type Mutation = (text: string, random: Random, other: () => string) => string;

/**
 * Changes a file by one to four random mistakes; the same seed gives the same ones. Text is one letter a byte.
 * @param other another file, to take pieces from
 */
export function mutate(text: string, random: Random, other: () => string): string {
  let mutated = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    mutated = random.pick(MUTATIONS)(mutated, random, other).slice(0, LONGEST);
  }
  return mutated;
}

const MUTATIONS: readonly Mutation[] = [
  changeBytes,
  removeSpan,
  repeatSpan,
  insertPiece,
  insertPiece,
  insertPiece,
  insertManyPieces,
  insertRun,
  takeFromOther,
  cutOff,
  shuffleLines,
  swapSpans,
  repeatLine,
  changeKind,
  changeCase,
];

function changeBytes(text: string, random: Random): string {
  const letters = [...text];
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    letters[random.below(text.length)] = String.fromCharCode(random.below(256));
  }
  return letters.join('');
}

function removeSpan(text: string, random: Random): string {
  const [from, to] = span(text, random);
  return text.slice(0, from) + text.slice(to);
}

function repeatSpan(text: string, random: Random): string {
  const [from, to] = span(text, random);
  return text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(3)) + text.slice(to);
}

function insertPiece(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + bytesOf(random.pick(PIECES)) + text.slice(at);
}

function insertManyPieces(text: string, random: Random): string {
  let mutated = text;
  for (let left = 2 + random.below(20); left > 0; left -= 1) mutated = insertPiece(mutated, random);
  return mutated;
}

/** The same piece over and over: what grows faster than its input shows here. */
function insertRun(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return (
    text.slice(0, at) +
    bytesOf(random.pick(PIECES)).repeat(1 + random.below(random.below(8) === 0 ? 1000 : 60)) +
    text.slice(at)
  );
}

function takeFromOther(text: string, random: Random, other: () => string): string {
  const source = other();
  const [from, to] = span(source, random);
  const at = random.below(text.length + 1);
  return text.slice(0, at) + source.slice(from, to) + text.slice(at);
}

function cutOff(text: string, random: Random): string {
  return text.slice(0, random.below(text.length + 1));
}

function shuffleLines(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let left = 1 + random.below(5); left > 0; left -= 1) {
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
  }
  return lines.join('\n');
}

function swapSpans(text: string, random: Random): string {
  const [from, to] = span(text, random);
  const middle = from + random.below(to - from + 1);
  return text.slice(0, from) + text.slice(middle, to) + text.slice(from, middle) + text.slice(to);
}

function repeatLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines.splice(at, 0, ...Array<string>(1 + random.below(60)).fill(lines[at] ?? ''));
  return lines.join('\n');
}

function changeKind(text: string, random: Random): string {
  return text.replace(/selfHelpType\s*=\s*"[^"]*"/i, `selfHelpType="${random.pick(KINDS)}"`);
}

function changeCase(text: string, random: Random): string {
  const [from, to] = span(text, random);
  const part = text.slice(from, to);
  return text.slice(0, from) + (random.below(2) === 0 ? part.toUpperCase() : part.toLowerCase()) + text.slice(to);
}

/** Mostly short, for long ones leave nothing of the file. */
function span(text: string, random: Random): readonly [from: number, to: number] {
  const from = random.below(text.length + 1);
  const longest = random.below(4) === 0 ? text.length : 80;
  return [from, Math.min(text.length, from + random.below(longest + 1))];
}

function bytesOf(piece: string): string {
  return Buffer.from(piece, 'utf8').toString('latin1');
}
