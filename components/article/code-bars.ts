import { escapeAttribute } from 'entities';
import { type ArticleText, blankLabel } from '@/lib/text';

const PRE = /<pre(?:\s[^>]*)?>(?:<code class="language-([\w+#.-]+)">)?/g;

/**
 * Puts a bar above every code block of safe HTML: its language, and buttons to copy it and to wrap its lines. Only
 * constant markup and words of our own are added; `lib/markdown` writes `<pre>` in this one form.
 */
export function withCodeBars(html: string, text: ArticleText): string {
  if (!html.includes('<pre')) return html;
  return html
    .replace(PRE, (pre, language: string | undefined) => `<div class="code">${bar(language, text)}${pre}`)
    .replaceAll('</pre>', '</pre></div>');
}

function bar(language: string | undefined, { tools: text, written }: ArticleText): string {
  const name = language === undefined ? text.code : codeLanguage(language, text.codeNames);
  const own = Object.entries(written)
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join('');
  const wrap = `<button type="button" class="button needs-script" data-wrap aria-pressed="false">${text.wrapLines}</button>`;
  const copy = `<button type="button" class="button needs-script" data-copy-code data-said="${text.codeCopied}">${text.copyCode}<span class="sr-only"> ${text.thisCode}</span></button>`;
  return `<div class="code-bar"${own}><span class="code-language">${name}</span>${wrap}${isOutput(language) ? '' : copy}</div>`;
}

/** What a command prints is to be compared, not to be typed. */
function isOutput(language: string | undefined): boolean {
  return language?.toLowerCase() === 'output';
}

/** A name that is the same in every language, or the one of the bar’s. */
type Name = string | ((names: ArticleText['codeNames']) => string);

/** Names of the languages that fences name, as readers know them; keys in lower case. */
const NAMES: ReadonlyMap<string, Name> = new Map(
  Object.entries<Name>({
    bash: 'Bash',
    sh: 'Shell',
    shell: 'Shell',
    azurecli: 'Azure CLI',
    'azurecli-interactive': 'Azure CLI',
    'azurepowershell-interactive': 'Azure PowerShell',
    'bash-interactive': 'Bash',
    'powershell-interactive': 'PowerShell',
    output: (names) => names.output,
    mermaid: (names) => names.diagram,
    cli: 'Azure CLI',
    powershell: 'PowerShell',
    ps: 'PowerShell',
    azurepowershell: 'Azure PowerShell',
    dos: (names) => names.prompt,
    cmd: (names) => names.prompt,
    console: (names) => names.console,
    kusto: 'Kusto (KQL)',
    kql: 'Kusto (KQL)',
    sql: 'SQL',
    json: 'JSON',
    xml: 'XML',
    yaml: 'YAML',
    yml: 'YAML',
    csharp: 'C#',
    cs: 'C#',
    java: 'Java',
    javascript: 'JavaScript',
    python: 'Python',
    log: (names) => names.log,
    http: 'HTTP',
    text: (names) => names.text,
    txt: (names) => names.text,
  }),
);

/** A fence's language as readers know it; one without a name stands as the author wrote it. */
function codeLanguage(fence: string, names: ArticleText['codeNames']): string {
  const name = NAMES.get(fence.toLowerCase()) ?? fence;
  return typeof name === 'string' ? name : name(names);
}

const CODE = /<(pre|code)[ >]/g;

/** `<server-name>` as safe HTML writes it. Behind a letter it is no place to fill, but the parameter of a type. */
const PLACEHOLDER = /(?<!\w)&#x3C;([a-z](?:[\w .-]{0,38}\w)?)>/gi;

/** Characters of code in which places are looked for; longer code is output or data, and each place is looked for in all of it. */
const LONGEST_CODE = 20_000;

/** Elements and types that stand in code by themselves. */
const NO_PLACE = new Set([
  'a',
  'b',
  'body',
  'br',
  'code',
  'div',
  'head',
  'hr',
  'html',
  'i',
  'img',
  'li',
  'link',
  'meta',
  'object',
  'p',
  'span',
  'string',
  'td',
  'tr',
  'ul',
]);

/** What nobody should send on in a link, in the words of `blankLabel`. */
const SECRET = /\b(?:password|passwd|pwd|passphrase|secret|token|credentials?|sas)\b|\bkey$|\bconnection string$/i;

/**
 * Makes the places to fill in commands (`az sql db show --server <server-name>`) blanks like those of the content's own
 * syntax. Elements of markup shown as code stay as they are, and so does what asks for a secret.
 */
export function withCodePlaceholders(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of codeIn(html)) {
    parts.push(html.slice(from, start), withPlaces(html.slice(start, end)));
    from = end;
  }
  return from === 0 ? html : parts.join('') + html.slice(from);
}

function withPlaces(code: string): string {
  if (code.length > LONGEST_CODE) return code;
  return code.replace(PLACEHOLDER, (written, name: string) =>
    isPlace(name, code) ? `<span class="blank" data-blank="${escapeAttribute(name)}">${written}</span>` : written,
  );
}

/** The names of all places to fill in the code of safe HTML, as written. */
export function codePlaceholders(html: string): readonly string[] {
  return codeIn(html).flatMap(({ start, end }) => (end - start > LONGEST_CODE ? [] : placesIn(html.slice(start, end))));
}

function placesIn(code: string): readonly string[] {
  return [...code.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => isPlace(name, code));
}

/** Where code stands, up to the first end of its element. What nothing ends is looked for once: keeps any text linear. */
function codeIn(html: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const unclosed = new Set<string>();
  CODE.lastIndex = 0;
  for (let open = CODE.exec(html); open; open = CODE.exec(html)) {
    const close = `</${open[1]}>`;
    const at = unclosed.has(close) ? -1 : html.indexOf(close, CODE.lastIndex);
    if (at < 0) unclosed.add(close);
    else {
      CODE.lastIndex = at + close.length;
      found.push({ start: open.index, end: CODE.lastIndex });
    }
  }
  return found;
}

function isPlace(name: string, code: string): boolean {
  return !NO_PLACE.has(name.toLowerCase()) && !SECRET.test(blankLabel(name)) && !code.includes(`&#x3C;/${name}`);
}
