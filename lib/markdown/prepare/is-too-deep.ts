/** Thirty containers opened on one line: no author nests beyond five (FORMAT.md C.2), and the parser's time grows with the square. */
const TOO_DEEP = /^[ \t]*(?![*-][*\- \t]*$)(?:(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])[ \t]*){30}/m;

/** Whether a line opens more lists and quotations than anybody means. */
export function isTooDeep(source: string): boolean {
  return TOO_DEEP.test(source);
}
