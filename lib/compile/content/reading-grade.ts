/** Words from which the index says something. */
const FEWEST_WORDS = 100;

/** Names rather than words: codes, identifiers, versions. How long they are says nothing about how hard a text is to read. */
const NAME = /\d|_|\p{Ll}\p{Lu}/u;

/** A line that is nothing but a link names a document. */
const ONLY_LINK = /^\s*(?:[>*+•-]\s+|\d+[.)]\s+|&nbsp;)*\[[^\]]*\][\s.]*$/;

/**
 * School years that a reader of English needs: 4.71 × characters a word + 0.5 × words a sentence − 21.43, the automated readability
 * index (Smith and Senter, 1967); `undefined` for a text with too few words to tell.
 * @param lines of a text, with its code and addresses blanked out
 */
export function readingGradeOf(lines: readonly string[]): number | undefined {
  // A heading, an item, and a cell end a sentence too; the line of a paragraph doesn’t.
  const text = lines
    .map((line) => (ONLY_LINK.test(line) ? '\n' : line.replace(/^\s*(?:$|[>#|*+•-]|\d+[.)]\s)/, '\n')))
    .join(' ');
  const words = (text.match(/[\p{L}\p{N}_][\p{L}\p{N}_’'-]*/gu) ?? []).filter((word) => !NAME.test(word));
  if (words.length < FEWEST_WORDS) return undefined;
  const sentences = text.split(/[.!?:;](?=\s|$)|\n|\|/).filter((each) => /\p{L}/u.test(each)).length;
  const characters = words.join('').length;
  return Math.round(4.71 * (characters / words.length) + 0.5 * (words.length / sentences) - 21.43);
}
