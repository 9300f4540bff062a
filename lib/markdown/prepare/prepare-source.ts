import { type ContentWords, contentWords } from '@/lib/text';
import { type BodySyntax, readConstructs, readLayouts, syntaxOf } from '../constructs/body-syntax';
import { indentedCode } from '../constructs/indented-code';
import type { Blank } from '../pieces';
import { type Block, takeApolloBlocks } from './apollo-blocks';
import { dropMarks } from './marks';
import { type MaskedSource, maskSource, unmask } from './mask-source';
import { escapePseudoTags, normaliseBreaks, quoteValues } from './read-tags';
import { repairLines, repairLinks } from './repair';
import { repairEmphasis } from './repair-emphasis';
import { keepBarsInCells } from './table-bars';

/** A body that CommonMark reads as its author saw it, with what its marks stand for. */
export interface PreparedSource {
  readonly text: string;
  readonly blanks: readonly Blank[];
  readonly blocks: readonly Block[];
  /** What reading the source took out of it and put right, for findings about it. */
  readonly reading: SourceReading;
}

/** What became of a source; each of `repaired` says whether that repair changed anything. */
export interface SourceReading {
  readonly masked: MaskedSource;
  readonly repaired: {
    readonly indentation: boolean;
    readonly tags: boolean;
    readonly links: boolean;
    readonly emphasis: boolean;
    readonly lines: boolean;
  };
}

/**
 * FORMAT.md H.6, a to j: everything that has to happen before the Markdown parser. Code is out of reach of every rule.
 * @param syntax what the body is written in; Azure self-help unless said otherwise
 */
export function prepareSource(
  source: string,
  syntax: BodySyntax = syntaxOf('azure-self-help'),
  words: ContentWords = contentWords('en'),
): PreparedSource {
  const kept = dropMarks(source);
  const { isCommonMark } = syntax;
  const { text: flush, code } = isCommonMark
    ? indentedCode(readLayouts(kept, syntax, words))
    : { text: dedent(kept), code: [] };
  const masked = maskSource(flush, code);
  const read = readConstructs(masked.text, syntax, words);
  const taken = isCommonMark ? { text: read, blocks: [] } : takeApolloBlocks(read);
  const broken = normaliseBreaks(taken.text);
  const escaped = escapePseudoTags(quoteValues(broken));
  const linked = repairLinks(escaped);
  const emphasized = repairEmphasis(linked);
  const lined = repairLines(emphasized, isCommonMark);
  const repaired = {
    indentation: !isCommonMark && flush !== kept,
    tags: escaped !== taken.text,
    links: linked !== escaped,
    emphasis: emphasized !== linked,
    lines: lined !== emphasized,
  };
  const text = unmask(lined, isCommonMark ? keepBarsInCells(lined, masked.masks) : masked.masks);
  return { text, blanks: masked.blanks, blocks: taken.blocks, reading: { masked, repaired } };
}

/**
 * Takes up to four blanks off every line where the H1 itself is indented by four: an exporter indented 14 whole files,
 * which CommonMark would show as one code block (FORMAT.md C.1).
 */
export function dedent(text: string): string {
  if (!/^(?: {4}|\t)[ \t]*#[^#]/m.test(text) || /^#[^#]/m.test(text)) return text;
  return text.replace(/^(?: {1,4}|\t)/gm, '');
}

/** Thirty containers opened on one line: no author nests beyond five (FORMAT.md C.2), and the parser's time grows with the square. */
const TOO_DEEP = /^[ \t]*(?![*-][*\- \t]*$)(?:(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])[ \t]*){30}/m;

/** Whether a line opens more lists and quotations than anybody means. */
export function isTooDeep(source: string): boolean {
  return TOO_DEEP.test(source);
}
