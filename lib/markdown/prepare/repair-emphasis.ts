const STRONG = /\*\*([^*\n]+?)\*\*/g;
const WORD = /[\p{L}\p{N}\uE000-\uE009]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Mends `**` that CommonMark leaves literal (FORMAT.md C.10): blanks just inside the marks move outside, and a mark that
 * stands between punctuation and a letter (`**Note:**text`, the rule in Chinese text) gets a blank beside it.
 */
export function repairEmphasis(text: string): string {
  if (!text.includes('**')) return text;
  return text.replace(STRONG, (found, inner: string, at: number) => {
    const core = inner.trim();
    if (core === '') return found;
    const before = leading(inner) || (PUNCTUATION.test(core[0] ?? '') && WORD.test(text[at - 1] ?? '') ? ' ' : '');
    const next = text[at + found.length] ?? '';
    const after = trailing(inner) || (PUNCTUATION.test(core.at(-1) ?? '') && WORD.test(next) ? ' ' : '');
    return core === inner && before === '' && after === '' ? found : `${before}**${core}**${after}`;
  });
}

function leading(inner: string): string {
  return inner.slice(0, inner.length - inner.trimStart().length);
}

function trailing(inner: string): string {
  return inner.slice(inner.trimEnd().length);
}
