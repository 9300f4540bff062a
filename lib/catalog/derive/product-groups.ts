import type { ContentData } from '@/lib/format';
import type { KeyedFacts } from './derived';
import { type Owner, ownerOf, splitAtCapitals } from './owner-label';
import { Tally } from './tally';

/**
 * Finds the group of a product, the first level of browsing: the data file's; else the group that most articles of the
 * same owning team, or of its organisation, have through products that the data file knows; else the organisation's
 * name. Learning from the data keeps the groups few and named by people (FORMAT.md E.2 counts 57 organisations).
 */
export function groupFinder(
  members: ReadonlyMap<string, readonly KeyedFacts[]>,
  data: ContentData,
): (id: string, articles: readonly KeyedFacts[]) => string {
  const known = learnGroups(members, data);
  return (id, articles) => {
    const given = data.products[id]?.group;
    if (given !== undefined) return given;
    const votes = new Tally();
    for (const article of articles) {
      const owner = ownerOf(article.ownershipId);
      votes.add(known.get(teamOf(owner))?.dominant() || known.get(owner.organisation)?.dominant() || '');
    }
    return votes.dominant() || organisationName(articles);
  };
}

function learnGroups(
  members: ReadonlyMap<string, readonly KeyedFacts[]>,
  data: ContentData,
): ReadonlyMap<string, Tally> {
  const known = new Map<string, Tally>();
  for (const [id, articles] of members) {
    const group = data.products[id]?.group;
    if (group === undefined) continue;
    for (const article of articles) {
      const owner = ownerOf(article.ownershipId);
      for (const name of [teamOf(owner), owner.organisation]) {
        const tally = known.get(name) ?? new Tally();
        tally.add(group);
        known.set(name, tally);
      }
    }
  }
  return known;
}

function teamOf(owner: Owner): string {
  return `${owner.organisation}_${owner.service.toLowerCase()}`;
}

function organisationName(articles: readonly KeyedFacts[]): string {
  const names = new Tally();
  for (const { ownershipId } of articles) names.add(ownershipId.replace(/^centennial_/i, '').split('_')[0] ?? '');
  return splitAtCapitals(names.dominant()) || 'Other';
}
