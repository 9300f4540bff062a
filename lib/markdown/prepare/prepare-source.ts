import type { Blank } from '../pieces';
import { type Block, takeApolloBlocks } from './apollo-blocks';
import { dedent } from './dedent';
import { escapePseudoTags } from './escape-pseudo-tags';
import { dropMarks } from './marks';
import { maskSource, unmask } from './mask-source';
import { normaliseBreaks } from './normalise-breaks';
import { repairEmphasis } from './repair-emphasis';
import { repairLines } from './repair-lines';
import { repairLinks } from './repair-links';

/** A body that CommonMark reads as its author saw it, with what its marks stand for. */
export interface PreparedSource {
  readonly text: string;
  readonly blanks: readonly Blank[];
  readonly blocks: readonly Block[];
}

/** FORMAT.md H.6, a to j: everything that has to happen before the Markdown parser. Code is out of reach of every rule. */
export function prepareSource(source: string): PreparedSource {
  const { text, masks, blanks } = maskSource(dedent(dropMarks(source)));
  const taken = takeApolloBlocks(text);
  const escaped = escapePseudoTags(normaliseBreaks(taken.text));
  const mended = repairLines(repairEmphasis(repairLinks(escaped)));
  return { text: unmask(mended, masks), blanks, blocks: taken.blocks };
}
