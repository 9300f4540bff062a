import { fold, nearestNames } from '@/lib/catalog';
import type { Diagnostic, Place } from '@/lib/format';
import { aliasChain, aliasClash, aliasDead, aliasLoop } from '../rules/names';
import { type AliasClaim, aliasName, placeInWords } from './alias-claims';
import type { DerivedAlias } from './derived';
import type { LivingSlugs } from './follow-link';

/** What is alive, and what an alias may lead to. */
export interface AliveNames {
  readonly slugs: LivingSlugs;
  readonly productSlugs: ReadonlySet<string>;
  /** Names that are claimed and are a folded slug or article id, with the place that gives each: such an alias is not used. */
  readonly holders: ReadonlyMap<string, Place>;
}

type Step = { readonly alias: DerivedAlias } | Diagnostic;
type Claims = ReadonlyMap<string, AliasClaim>;

/**
 * Follows every alias to its end: an article's slug, a product's address, or `null` for what was retired.
 * An alias is `"old-slug": { "to": "new-slug" }`, `"old-slug": { "to": null, "reason": "The feature is gone." }`,
 * `"/products/old": { "to": "/products/new" }`, or `aliases="old-slug"` in the article's own header.
 */
export function followAliases(
  claims: Claims,
  alive: AliveNames,
): { readonly aliases: readonly DerivedAlias[]; readonly diagnostics: readonly Diagnostic[] } {
  const aliases: DerivedAlias[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const claim of claims.values()) {
    for (const step of followAlias(claim, claims, alive)) {
      if ('alias' in step) aliases.push(step.alias);
      else diagnostics.push(step);
    }
  }
  return { aliases, diagnostics };
}

function followAlias(first: AliasClaim, claims: Claims, alive: AliveNames): readonly Step[] {
  const holder = alive.holders.get(first.name);
  if (holder !== undefined) return [clash(first, holder)];
  const seen = [first];
  for (let claim = first; ; ) {
    const target = targetOf(claim.to, alive);
    if (target !== undefined) {
      const alias = { name: first.name, to: target, reason: claim.reason || first.reason };
      return seen.length > 1 ? [chain(first, seen, target), { alias }] : [{ alias }];
    }
    const next = claims.get(aliasName(claim.to ?? ''));
    if (next === undefined) return [dead(first, claim.to ?? '', alive)];
    if (seen.includes(next)) return [loop(first, seen, next)];
    seen.push(next);
    claim = next;
  }
}

/** The living end of an alias as the catalog keeps it; `undefined` where `to` may be another alias. */
function targetOf(to: string | null, { slugs, productSlugs }: AliveNames): string | null | undefined {
  if (to === null) return null;
  const [, product] = /^\/products\/([^/]+)$/.exec(to) ?? [];
  if (product !== undefined) return productSlugs.has(product) ? to : undefined;
  const slug = to.replace(/^\/articles\//, '');
  return slugs.has(slug) ? slug : undefined;
}

function clash({ name, place }: AliasClaim, holder: Place): Diagnostic {
  return aliasClash.at({ ...place, related: [holder] }, name, placeInWords(holder));
}

function chain({ name, place }: AliasClaim, seen: readonly AliasClaim[], target: string | null): Diagnostic {
  return aliasChain.at(place, name, arrows(seen, target ?? 'retired'));
}

function loop({ name, place }: AliasClaim, seen: readonly AliasClaim[], again: AliasClaim): Diagnostic {
  const related = seen.slice(1).map((claim) => claim.place);
  return aliasLoop.at(related.length > 0 ? { ...place, related } : place, name, arrows(seen, again.name));
}

/** `old → middle (data/aliases.json:5) → target`: every name but the first with the place that leads it on. */
function arrows([first, ...others]: readonly AliasClaim[], end: string): string {
  const middle = others.map(({ name, place }) => `${name} (${placeInWords(place)})`);
  return [first?.name, ...middle, end].join(' → ');
}

function dead({ name, place }: AliasClaim, to: string, { slugs }: AliveNames): Diagnostic {
  const [nearest] = nearestNames(fold(to), slugs.keys(), 1);
  return aliasDead.at(place, name, to, nearest);
}
