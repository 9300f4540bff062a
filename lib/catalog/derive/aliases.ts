import type { ContentData, Diagnostic } from '@/lib/format';
import { fold } from '../fold';
import type { DerivedAlias } from './derived';
import { nearestNames } from './nearest-names';

/** The place of an alias in its data file. */
export type PlaceOfAlias = (name: string) => Pick<Diagnostic, 'path' | 'line' | 'column'>;

type Aliases = ContentData['aliases'];
type Step = { readonly alias: DerivedAlias } | { readonly code: keyof typeof FIXES; readonly message: string };

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
 * Follows every alias to its end: an article's address, or `null` for one that was retired.
 *
 * Bad: `"a": { "to": "b" }, "b": { "to": "a" }` (a loop), or `to` an address that is none.
 * Good: `"old-slug": { "to": "new-slug" }`, `"old-slug": { "to": null, "reason": "The feature is gone." }`.
 * @param names folded slugs and article ids that are alive: an alias of such a name is not used
 */
export function followAliases(
  aliases: Aliases,
  slugs: ReadonlySet<string>,
  names: ReadonlySet<string>,
  placeOf: PlaceOfAlias,
): { readonly aliases: readonly DerivedAlias[]; readonly diagnostics: readonly Diagnostic[] } {
  const byName = new Map(Object.keys(aliases).map((name) => [fold(name), name]));
  const followed: DerivedAlias[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [folded, name] of byName) {
    for (const step of followAlias(folded, aliases, byName, slugs, names)) {
      if ('alias' in step) followed.push(step.alias);
      else diagnostics.push(diagnosticOf(step, name, placeOf));
    }
  }
  return { aliases: followed, diagnostics };
}

function followAlias(
  name: string,
  aliases: Aliases,
  byName: ReadonlyMap<string, string>,
  slugs: ReadonlySet<string>,
  names: ReadonlySet<string>,
): readonly Step[] {
  const first = entryOf(name, aliases, byName);
  if (names.has(name))
    return [{ code: 'alias-clash', message: 'an article has this address or id; the alias is not used' }];
  const seen = [name];
  for (let entry = first; entry; ) {
    const reason = entry.reason ?? first?.reason ?? '';
    const { to } = entry;
    const chain: readonly Step[] =
      seen.length > 1
        ? [{ code: 'alias-chain', message: `it leads there by way of others: ${arrows([...seen, to])}` }]
        : [];
    if (to === null) return [...chain, { alias: { name, slug: null, reason } }];
    if (slugs.has(to)) return [...chain, { alias: { name, slug: to, reason } }];
    if (seen.includes(fold(to)))
      return [{ code: 'alias-loop', message: `it goes round: ${arrows([...seen, fold(to)])}` }];
    seen.push(fold(to));
    entry = entryOf(fold(to), aliases, byName);
    if (!entry) return [{ code: 'alias-dead', message: deadMessage(to, slugs) }];
  }
  return [];
}

function entryOf(name: string, aliases: Aliases, byName: ReadonlyMap<string, string>): Aliases[string] | undefined {
  return aliases[byName.get(name) ?? name];
}

function arrows(names: readonly (string | null)[]): string {
  return names.map((name) => name ?? 'retired').join(' → ');
}

function deadMessage(to: string, slugs: ReadonlySet<string>): string {
  const [nearest] = nearestNames(to, slugs, 1);
  return `no article has the address "${to}"${nearest === undefined ? '' : `; the nearest is "${nearest}"`}`;
}

function diagnosticOf(step: Exclude<Step, { alias: unknown }>, name: string, placeOf: PlaceOfAlias): Diagnostic {
  const { code } = step;
  const message = `alias "${name}": ${step.message}`;
  return { ...placeOf(name), code, severity: SEVERITIES[code], message, fix: FIXES[code] };
}
