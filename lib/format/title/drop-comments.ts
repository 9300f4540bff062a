/**
 * A text without its HTML comments; one that is never closed runs to the end. A blank's default text stays, for it stands
 * between two comments: `Restart <!--$vmname-->[vmname]<!--/$vmname-->` gives `Restart [vmname]`.
 */
export function dropComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    kept += text.slice(from, open);
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return kept;
    from = close + 3;
  }
  return from === 0 ? text : kept + text.slice(from);
}
