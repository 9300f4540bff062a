import type { Body } from '@/lib/format';
import type { InternalLink } from './compiled-file';

/** The links of a body that lead into the content, each with its place. `hrefs` are `Pieces.contentLinks`. */
export function internalLinks(body: Body, hrefs: readonly string[]): readonly InternalLink[] {
  let from = 0;
  return hrefs.map((href) => {
    const found = [href, unescaped(href)].map((each) => body.text.indexOf(each, from)).find((at) => at >= 0);
    if (found !== undefined) from = found + 1;
    return { href, ...placeIn(body, found ?? Math.max(0, body.text.indexOf(href))) };
  });
}

/** Rendering escapes what was written bare between angle brackets (`<Other Name.md>`). */
function unescaped(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function placeIn(body: Body, offset: number): { readonly line: number; readonly column: number } {
  const before = body.text.slice(0, offset);
  return { line: body.line + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') };
}
