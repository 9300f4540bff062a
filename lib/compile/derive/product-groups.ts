import { fold, splitAtCapitals } from '@/lib/catalog';
import type { ContentData } from '@/lib/format';
import type { Member, Members, Traits } from './members';
import type { ServiceProducts } from './service-products';
import { Tally } from './tally';

/** The group of what belongs to no other. */
const OTHER = 'Other services';

/**
 * Finds the group of a product, the first level of browsing: the data file's; else the group that most articles of the
 * same owning team, or of its organisation, have through products that the data file knows; else `Other services`.
 * Learning from the data keeps the groups few and named by people (FORMAT.md E.2 counts 57 organisations). Where the
 * data file groups nothing, organisations are the groups.
 */
export function groupFinder(members: Members, data: ContentData, services: ServiceProducts): (id: string) => string {
  const known = learnGroups(members, data);
  return (id) => {
    const given = data.products[id]?.group ?? data.products[services.get(id) ?? '']?.group;
    if (given !== undefined) return given;
    const votes = new Tally();
    for (const { traits } of members.get(id) ?? []) {
      votes.add(known.get(teamOf(traits))?.dominant() || known.get(fold(traits.organisation))?.dominant() || '');
    }
    return votes.dominant() || (known.size > 0 ? OTHER : organisationName(members.get(id) ?? []));
  };
}

function learnGroups(members: Members, data: ContentData): ReadonlyMap<string, Tally> {
  const known = new Map<string, Tally>();
  for (const [id, articles] of members) {
    const group = data.products[id]?.group;
    if (group === undefined) continue;
    for (const { traits } of articles) {
      for (const name of [teamOf(traits), fold(traits.organisation)]) {
        const tally = known.get(name) ?? new Tally();
        tally.add(group);
        known.set(name, tally);
      }
    }
  }
  return known;
}

function teamOf({ organisation, ownerService }: Traits): string {
  return fold(`${organisation}_${ownerService}`);
}

function organisationName(articles: readonly Member[]): string {
  const names = new Tally();
  for (const { traits } of articles) names.add(traits.organisation);
  return splitAtCapitals(names.dominant()) || OTHER;
}
