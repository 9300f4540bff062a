/**
 * A text without its HTML comments; one that is never closed runs to the end. A blank's default text stays, without the
 * brackets that stand for "fill me in": `Restart <!--$vmname-->[vmname]<!--/$vmname-->` gives `Restart vmname`.
 */
export function dropComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    kept += text.slice(from, open);
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return kept;
    from = close + 3;
    if (!/^<!--\s*\$/.test(text.slice(open, open + 10))) continue;
    const blank = /^\s*\[([^[\]<\n]*)\](?=\s*<!--)/.exec(text.slice(from, from + LONGEST_BLANK));
    kept += blank?.[1] ?? '';
    from += blank?.[0].length ?? 0;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Characters that a blank's default text may take. */
const LONGEST_BLANK = 300;
