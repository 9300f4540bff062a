import type { ArticleText } from '@/lib/text';
import { codeLanguage } from './code-languages';

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

function bar(language: string | undefined, text: ArticleText): string {
  const name = language === undefined ? text.code : codeLanguage(language);
  const wrap = `<button type="button" class="button needs-script" data-wrap aria-pressed="false">${text.wrapLines}</button>`;
  const copy = `<button type="button" class="button needs-script" data-copy-code data-said="${text.codeCopied}">${text.copyCode}<span class="sr-only"> ${text.thisCode}</span></button>`;
  return `<div class="code-bar"><span class="code-language">${name}</span>${wrap}${copy}</div>`;
}
