import type { Finding } from '@/lib/format';
import { MARK } from '../prepare/marks';
import { type DoubledHeading, fragmentOf } from '../split/page-places';
import { plainAddress } from '../tree/image-rule';
import { resolveLink } from '../tree/resolve-link';
import { BODY_RULES } from './body-rules';

/** What a page's links lead to, and what its headings are called. */
export interface PageTargets {
  /** Fragments of links that lead to nothing on the page, as written. */
  readonly deadFragments: ReadonlySet<string>;
  /** Headings whose words an earlier one has, with the id that each got, in their order. */
  readonly doubledHeadings: readonly DoubledHeading[];
  /** Addresses of pictures that the page shows (image-rule.ts). */
  readonly shownImages: ReadonlySet<string>;
  /** Whether its dialect has `:::image`. */
  readonly readsDirectives: boolean;
}

/** `](address "title")` or `href="address"`, with what stands before it; an address may hold blanks, which breaks it. */
const TARGET =
  /(?<image>!?)\[(?<text>[^[\]\n]*)\]\([ \t]*<?(?<target>[^()<>\n"]*)|<(?:a|img)\b[^<>]*?\b(?<name>href|src)[ \t]*=[ \t]*["']?(?<address>[^"'<>\n]*)|:::image\b[^\n]{0,1000}?\b(?<source>source)[ \t]*=[ \t]*["'](?<picture>[^"'\n]*)/gi;

const NOTE = /^(?<lead>[ \t>*-]*)!\[(?<word>note|tip|important|warning|caution)\]/gim;

/** Findings about images, links and headings, for what they name. */
export function targetSlips(visible: string, targets: PageTargets): readonly Finding[] {
  return [...addressSlips(visible, targets), ...doubledHeadings(visible, targets), ...noteSlips(visible)];
}

function addressSlips(
  visible: string,
  { deadFragments, shownImages, readsDirectives }: PageTargets,
): readonly Finding[] {
  if (!/\]\(|<(?:a|img)\b|:::image/i.test(visible)) return [];
  return [...visible.matchAll(TARGET)].flatMap(({ index, groups = {} }) => {
    const address = (groups.target ?? groups.address ?? groups.picture ?? '').trim();
    if (address === '' || address.includes(MARK.blankOpen) || address.includes(MARK.maskOpen)) return [];
    if (groups.source !== undefined && !readsDirectives) return [];
    const isImage = groups.image === '!' || groups.source !== undefined || groups.name?.toLowerCase() === 'src';
    if (isImage)
      return isWebAddress(address) || shownImages.has(plainAddress(address))
        ? []
        : [BODY_RULES.unshownImage.at(index, address.slice(0, 200))];
    const target = resolveLink(address);
    if (target.kind === 'nowhere' && !MISSPELT_WEB.test(address))
      return [BODY_RULES.unusableLink.at(index, address.slice(0, 200))];
    const isDead = target.kind === 'fragment' && deadFragments.has(target.id);
    return isDead ? [BODY_RULES.deadFragment.at(index, target.id.slice(0, 200))] : [];
  });
}

/** Repaired, and so another finding's. */
const MISSPELT_WEB = /^h?ttps?:/i;

function isWebAddress(address: string): boolean {
  const target = resolveLink(address);
  return target.kind === 'address' && /^https?:/.test(target.href);
}

const HEADING = /^[ \t>]{0,8}#{1,6}(?<words>[^\n]*)|<h[1-6]\b[^<>]*>(?<html>[^<>\n]*)/gim;

/** Each at the heading line that has its words after the first one; at the start where no line has. */
function doubledHeadings(visible: string, { doubledHeadings: doubled }: PageTargets): readonly Finding[] {
  if (doubled.length === 0) return [];
  const places = new Map<string, number[]>();
  for (const { index, groups = {} } of visible.matchAll(HEADING)) {
    const words = fragmentOf((groups.words ?? groups.html ?? '').replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1'));
    const known = places.get(words);
    if (known) known.push(index);
    else places.set(words, [index]);
  }
  const taken = new Map<string, number>();
  return doubled.map(({ heading, id }) => {
    const words = fragmentOf(heading);
    const nth = (taken.get(words) ?? 0) + 1;
    taken.set(words, nth);
    return BODY_RULES.duplicateHeading.at(places.get(words)?.[nth] ?? 0, heading.slice(0, 120), id);
  });
}

function noteSlips(visible: string): readonly Finding[] {
  return [...visible.matchAll(NOTE)].map(({ index, groups = {} }) =>
    BODY_RULES.noteMark.at(index + (groups.lead?.length ?? 0), `![${groups.word}]`, `[!${groups.word}]`),
  );
}
