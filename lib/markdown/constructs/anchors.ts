import type { Construct } from './construct';

/** `## Fixed {#my-id}`, `{: #my-id}`; other attributes of such a list say nothing to a reader. */
const HEADING_ID =
  /^([ \t>]{0,9}#{1,6}[ \t][^\n{]{0,400})\{:?[ \t]{0,9}#([\w.:-]{1,80})[^{}\n]{0,200}\}[ \t]{0,9}#*[ \t]*$/gm;

/** Elsewhere, such as behind a paragraph or a link. */
const OTHER_ID = /\{:?[ \t]{0,9}#([\w.:-]{1,80})[^{}\n]{0,200}\}/g;

/** An id that an author gives a place becomes an anchor there. */
export const readAnchors: Construct = (text) => {
  if (!text.includes('{')) return text;
  return text.replace(HEADING_ID, '$1<a name="$2"></a>').replace(OTHER_ID, '<a name="$1"></a>');
};

/** `<h2>Stop it</h2>` with text in the next line: CommonMark reads that as HTML too, and its author did not mean it so. */
const HTML_HEADING = /^([ \t]{0,3}<h([1-6])\b[^<>\n]{0,200}>[^\n]{0,500}<\/h\2>)[ \t]*\n(?=[ \t]{0,3}[^\s<])/gim;

/** Text below a heading in HTML is Markdown. */
export const readHtmlHeadings: Construct = (text) => text.replace(HTML_HEADING, '$1\n\n');
