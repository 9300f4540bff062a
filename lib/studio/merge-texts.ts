import { diff3MergeRegions } from 'node-diff3';

/** A run of lines of a merge. */
export type MergePart =
  /** As both have it: unchanged, or changed alike. */
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  /** Changed by one side alone, whose lines these are. */
  | { readonly kind: 'mine' | 'theirs'; readonly lines: readonly string[] }
  /** Changed by both, otherwise. */
  | {
      readonly kind: 'conflict';
      readonly base: readonly string[];
      readonly mine: readonly string[];
      readonly theirs: readonly string[];
    };

/**
 * Merges two texts that were made of one, line by line; joined by LF, the lines of one side give that side's text back wherever
 * the other side changed nothing.
 */
export function mergeTexts(base: string, mine: string, theirs: string): readonly MergePart[] {
  const [a, o, b] = [mine, base, theirs].map((text) => text.split('\n'));
  return diff3MergeRegions(a ?? [], o ?? [], b ?? []).map((region): MergePart => {
    if (region.stable)
      return {
        kind: region.buffer === 'a' ? 'mine' : region.buffer === 'b' ? 'theirs' : 'same',
        lines: region.bufferContent,
      };
    const [ofMine, ofBase, ofTheirs] = [region.aContent, region.oContent, region.bContent];
    const isAlike = ofMine.length === ofTheirs.length && ofMine.every((line, at) => line === ofTheirs[at]);
    return isAlike
      ? { kind: 'same', lines: ofMine }
      : { kind: 'conflict', base: ofBase, mine: ofMine, theirs: ofTheirs };
  });
}
