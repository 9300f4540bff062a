import { fold, nearestNames } from '@/lib/catalog';
import type { Diagnostic, Place } from '@/lib/format';
import { type AliasClaim, aliasName, placeInWords } from './alias-claims';
import type { DerivedAlias } from './derived';

/** What is alive, and what an alias may lead to. */
export interface AliveNames {
  readonly slugs: ReadonlySet<string>;
  readonly productSlugs: ReadonlySet<string>;
  /** Folded slugs and article ids with the place that gives each: an alias of such a name is not used. */
  readonly holders: ReadonlyMap<string, Place>;
}

interface Found {
  readonly code: keyof typeof FIXES;
  readonly message: string;
  readonly related?: readonly Place[];
}

type Step = { readonly alias: DerivedAlias } | Found;
type Claims = ReadonlyMap<string, AliasClaim>;

const SEVERITIES = {
  'alias-chain': 'info',
  'alias-clash': 'warning',
  'alias-dead': 'error',
  'alias-loop': 'error',
} as const;

const FIXES = {
  'alias-chain': 'Let it lead straight to the last of them.',
  'alias-clash': 'Remove the alias, or rename the article.',
  'alias-dead': 'Correct the address, or write null with a reason where the article was retired.',
  'alias-loop': 'Let one of them lead to an article.',
} as const;

/**
 * Follows every alias to its end: an article's slug, a product's address, or `null` for what was retired.
 *
 * Bad: `"a": { "to": "b" }, "b": { "to": "a" }` (a loop), or `to` an address that is none.
 * Good: `"old-slug": { "to": "new-slug" }`, `"old-slug": { "to": null, "reason": "The feature is gone." }`,
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
      else diagnostics.push(diagnosticOf(step, claim));
    }
  }
  return { aliases, diagnostics };
}

function followAlias(first: AliasClaim, claims: Claims, alive: AliveNames): readonly Step[] {
  const holder = alive.holders.get(first.name);
  if (holder !== undefined) return [clash(holder)];
  const seen = [first];
  for (let claim = first; ; ) {
    const target = targetOf(claim.to, alive);
    if (target !== undefined) {
      const alias = { name: first.name, to: target, reason: claim.reason || first.reason };
      return seen.length > 1 ? [chain(seen, target), { alias }] : [{ alias }];
    }
    const next = claims.get(aliasName(claim.to ?? ''));
    if (next === undefined) return [dead(claim.to ?? '', alive)];
    if (seen.includes(next)) return [loop(seen, next)];
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

function clash(holder: Place): Found {
  const message = `the article ${placeInWords(holder)} has this address or id; the alias is not used`;
  return { code: 'alias-clash', message, related: [holder] };
}

function chain(seen: readonly AliasClaim[], target: string | null): Found {
  return { code: 'alias-chain', message: `it leads there by way of others: ${arrows(seen, target ?? 'retired')}` };
}

function loop(seen: readonly AliasClaim[], again: AliasClaim): Found {
  const related = seen.slice(1).map(({ place }) => place);
  return {
    code: 'alias-loop',
    message: `it goes round: ${arrows(seen, again.name)}`,
    ...(related.length > 0 ? { related } : {}),
  };
}

/** `old → middle (data/aliases.json:5) → target`: every name but the first with the place that leads it on. */
function arrows([first, ...others]: readonly AliasClaim[], end: string): string {
  const middle = others.map(({ name, place }) => `${name} (${placeInWords(place)})`);
  return [first?.name, ...middle, end].join(' → ');
}

function dead(to: string, { slugs }: AliveNames): Found {
  const [nearest] = nearestNames(fold(to), slugs, 1);
  const hint = nearest === undefined ? '' : `; the nearest is "${nearest}"`;
  const what = to.startsWith('/') ? 'page' : 'article';
  return { code: 'alias-dead', message: `no ${what} has the address "${to}"${hint}` };
}

function diagnosticOf({ code, message, related }: Found, { name, place }: AliasClaim): Diagnostic {
  return {
    ...place,
    code,
    severity: SEVERITIES[code],
    message: `alias "${name}": ${message}`,
    fix: FIXES[code],
    ...(related ? { related } : {}),
  };
}
