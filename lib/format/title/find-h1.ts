/** Longest heading that is read as a title; the longest real one has under 300 characters. */
const LONGEST_HEADING = 2000;

const UNDERLINE = /^ {0,3}=+\s*$/;

const HTML_H1 = /^<h1(?:\s[^<>]*)?>(.*)<\/h1>$/i;

/** A line of a paragraph: no heading, fence, list, quote, table or HTML. */
const STARTS_TEXT = /^(?!\d{1,9}[.)]\s)[^\s#`~>|<*+-]/;

/**
 * The first H1 of a text as written, without its marks; `undefined` for none. Headings in comments and fenced code do not
 * count, empty ones are passed over; `#Title` without a blank counts, and so does a first line at any indentation
 * (FORMAT.md C.1). A paragraph underlined by `===` is one too, as CommonMark has it; `<h1>` on a line of its own is one where
 * the dialect is not strict.
 */
export function findH1(text: string, isStrict = true): string | undefined {
  let isFirst = true;
  let fence = '';
  let paragraph = '';
  for (const line of linesOf(dropComments(text))) {
    const trimmed = line.trim();
    if (fence === '' && paragraph !== '' && UNDERLINE.test(line)) return paragraph.slice(0, LONGEST_HEADING);
    paragraph = fence === '' && STARTS_TEXT.test(trimmed) ? joined(paragraph, trimmed) : '';
    if (trimmed === '') continue;
    const mark = /^(?:```+|~~~+)/.exec(trimmed)?.[0] ?? '';
    if (fence !== '') fence = mark.startsWith(fence) && trimmed === mark ? '' : fence;
    else if (mark !== '' && !trimmed.slice(mark.length).includes(mark)) fence = mark;
    else if (!isStrict && HTML_H1.test(trimmed)) return HTML_H1.exec(trimmed)?.[1]?.slice(0, LONGEST_HEADING).trim();
    else if (isH1(line, isFirst)) {
      const heading = trimmed
        .slice(1, LONGEST_HEADING)
        .replace(/\s*#*$/, '')
        .trim();
      if (heading !== '') return heading;
    }
    isFirst = false;
  }
  return undefined;
}

/** A paragraph with one line more; what is longer than any title is not looked at. */
function joined(paragraph: string, line: string): string {
  if (paragraph === '') return line;
  return paragraph.length > LONGEST_HEADING ? paragraph : `${paragraph} ${line}`;
}

function isH1(line: string, isFirst: boolean): boolean {
  return (isFirst ? /^[ \t]*#(?!#)/ : /^ {0,3}#(?!#)/).test(line);
}

function* linesOf(text: string) {
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    yield text.slice(from, at);
    from = at + 1;
  }
  yield text.slice(from);
}

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
