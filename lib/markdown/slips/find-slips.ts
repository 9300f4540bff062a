import type { Edit, Finding } from '@/lib/format';
import type { MaskedSource } from '../prepare/mask-source';
import type { SourceReading } from '../prepare/prepare-source';
import { oddBreaksIn, pseudoTagsIn } from '../prepare/read-tags';
import { HEADING_REPAIRS, ITEM_REPAIRS, LINK_REPAIRS, type Repairable, repairablesIn } from '../prepare/repair';
import { looseEmphasisIn } from '../prepare/repair-emphasis';
import { BODY_RULES, type ReplacingRule } from './body-rules';
import { indentedBlocks, surplusCells } from './line-slips';
import { type PageTargets, targetSlips } from './target-slips';

/** What laying out a body found that its source alone does not tell. */
export interface LayoutFacts extends PageTargets {
  readonly hasSurplusCells: boolean;
  /** Text that is indented as code is code, and no slip. */
  readonly isCommonMark: boolean;
  /** Whether its dialect reads tags of templates. */
  readonly hasTemplates: boolean;
}

/**
 * The slips of a Markdown body that were read as they were meant, or that lose something, as findings whose offsets count
 * in the masked source. What is in code or in comments is nobody's slip. Linear in the length of the source.
 */
export function findSlips({ masked, repaired }: SourceReading, layout: LayoutFacts): readonly Finding[] {
  const visible = visibleText(masked);
  return [
    ...openEnds(masked),
    ...(repaired.indentation ? [BODY_RULES.indentedBody.at(Math.max(visible.search(/#/), 0))] : []),
    ...(repaired.tags ? tagSlips(visible) : []),
    ...(repaired.links ? inTheirPlace(masked, repairablesIn(visible, LINK_REPAIRS), BODY_RULES.brokenLink) : []),
    ...(repaired.emphasis ? inTheirPlace(masked, looseEmphasisIn(visible), BODY_RULES.looseEmphasis) : []),
    ...(repaired.lines ? lineStarts(masked, visible) : []),
    ...(layout.isCommonMark ? [] : indentedBlocks(visible)),
    ...(layout.hasSurplusCells ? surplusCells(visible) : []),
    ...(layout.hasTemplates ? templateTags(visible) : []),
    ...targetSlips(visible, layout),
  ];
}

const TEMPLATE_TAG = /\{%[^%\n]{0,200}%\}|\{\{[^{}\n]{0,200}\}\}/g;

/** The first tag of a template, with how many there are. */
function templateTags(visible: string): readonly Finding[] {
  const [first, ...more] = visible.matchAll(TEMPLATE_TAG);
  return first === undefined ? [] : [BODY_RULES.templateTag.at(first.index, shortened(first[0]), more.length + 1)];
}

function openEnds({ source, openFence, openComment }: MaskedSource): readonly Finding[] {
  const fence = /^(?:`+|~+)/.exec(source.slice(openFence, openFence + 20))?.[0] ?? '```';
  return [
    ...(openFence >= 0 ? [BODY_RULES.openFence.at(openFence, fence)] : []),
    ...(openComment >= 0 ? [BODY_RULES.openComment.at(openComment)] : []),
  ];
}

function tagSlips(visible: string): readonly Finding[] {
  return [
    ...oddBreaksIn(visible).map(({ offset, tag }) => BODY_RULES.oddBreak.at(offset, tag)),
    ...pseudoTagsIn(visible).map(({ offset, tag }) => BODY_RULES.bareAngle.at(offset, shortened(tag))),
  ];
}

function lineStarts(masked: MaskedSource, visible: string): readonly Finding[] {
  return [
    ...inTheirPlace(masked, repairablesIn(visible, HEADING_REPAIRS), BODY_RULES.headingWithoutBlank),
    ...inTheirPlace(masked, repairablesIn(visible, ITEM_REPAIRS), BODY_RULES.itemMark),
  ];
}

/** Characters of the line that are told with what was found. */
const LONGEST_EXCERPT = 60;
const MARKS = /[\uE000-\uE00F]+/g;

/** Findings that quote what was found and what to write, each with what follows it up to the next blank. */
function inTheirPlace(
  { source }: MaskedSource,
  repairables: readonly Repairable[],
  rule: ReplacingRule,
): readonly Finding[] {
  return repairables.map(({ offset, length, better }) => {
    const end = offset + length;
    const [behind = ''] = /^[^\n]*?\S+/.exec(source.slice(end, end + LONGEST_EXCERPT)) ?? [];
    const found = source.slice(offset, end);
    const lead = found.length - found.trimStart().length;
    return rule.at(offset + lead, said(found + behind), said(better + behind), editOf(found, better, lead));
  });
}

/** `undefined` where code or a blank is part of it, which the source holds by a mark. */
function editOf(found: string, better: string, lead: number): Edit | undefined {
  const isPlain = found.slice(0, lead) === better.slice(0, lead) && found.search(MARKS) < 0 && better.search(MARKS) < 0;
  return isPlain ? { found: found.slice(lead), text: better.slice(lead) } : undefined;
}

function said(text: string): string {
  return shortened(text.replace(MARKS, '…').replace(/\s+/g, ' ').trim());
}

function shortened(text: string): string {
  return text.length > LONGEST_EXCERPT * 2 ? `${text.slice(0, LONGEST_EXCERPT * 2)}…` : text;
}

/**
 * A source of the same length and lines in which code, comments and blanks are stand-ins for themselves, so that patterns
 * find an author's syntax alone, and where it is. Bars stay: in a table they divide cells inside code too.
 */
export function visibleText({ source, hidden }: MaskedSource): string {
  if (hidden.length === 0) return source;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, as } of hidden) {
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\n|]/g, as));
    from = end;
  }
  return [...parts, source.slice(from)].join('');
}
