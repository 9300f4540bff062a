import type { Construct } from './construct';

/** A formula that is shown by itself; on several lines, but not over a blank one. */
const DISPLAYED = /(?<![\\$\w])\$\$(?!\$)((?:(?!\n[ \t>]*\n)[^$\uE000-\uE00F]){1,2000}?)(?<!\\)\$\$(?![$\w])/g;

/** A formula in a line: signs and letters stand close to its dollars, as prices and variables of a shell do not. */
const INLINE = /(?<![\\$\w])\$(?![\s$])([^$\n\uE000-\uE00F]{1,300}?)(?<![\s\\])\$(?![\w$])/g;

/** What only a formula has: a command, an index, a relation, or nothing but one letter with its number. */
const FORMULA = /\\[a-zA-Z]{2,}|[_^]|[=+*/<>]|^-?[a-zA-Z]\d?'*$|^-?\d+(?:\.\d+)?[a-zA-Z]$/;

/**
 * `$x^2$` and `$$…$$` in TeX, as GitHub and Learn read them: each becomes an element that holds its formula (tree/place-math.ts).
 * "$5 and $10", "$HOME and $PATH", and whatever has no sign of a formula stay text.
 */
export const readMath: Construct = (text) => {
  if (!/\$[^$]/.test(text)) return text;
  return text
    .replace(DISPLAYED, (whole, tex: string, at: number) => {
      const formula = tex.replace(/\n[ \t>]*/g, '\n').trim();
      if (!FORMULA.test(formula)) return whole;
      const lead = leadAt(text, at, at + whole.length);
      return lead === undefined
        ? element('span', formula, ' data-math-display=""')
        : `\n${lead}${element('div', formula, '')}\n${lead}`;
    })
    .replace(INLINE, (whole, tex: string) => (FORMULA.test(tex) ? element('span', tex, '') : whole));
};

/** How far an indentation or a quotation is looked for. */
const LONGEST_LEAD = 100;

/** What stands before a formula that has its lines for itself: indentation, quotation; `undefined` where there is more. */
function leadAt(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(start - LONGEST_LEAD, 0), start);
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  return /^[ \t>]*$/.test(lead) && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + LONGEST_LEAD)) ? lead : undefined;
}

function element(tag: 'div' | 'span', tex: string, more: string): string {
  return `<${tag} data-math="${encoded(tex)}"${more}></${tag}>`;
}

/** Letters and signs that nothing between here and the tree takes for Markdown. */
function encoded(tex: string): string {
  return encodeURIComponent(tex).replace(/[_*~!'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
