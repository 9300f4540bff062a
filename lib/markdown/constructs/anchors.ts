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
