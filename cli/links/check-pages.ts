import type { LinkData } from '@/lib/compile';
import { openProgressBar } from '../progress-bar';
import { HostAsker, type Manners } from './ask-host';
import { checkPage, type PageState } from './check-page';
import type { OutsideLink } from './outside-links';
import type { PageMemory } from './page-memory';
import { placeIn } from './page-places';

/** A page’s address, which leads to no place of it. */
export function pageOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Looks at every page once, whatever number of links lead there. */
export async function checkPages(
  links: readonly OutsideLink[],
  data: LinkData,
  memory: PageMemory,
  manners: Manners,
): Promise<ReadonlyMap<string, PageState>> {
  const pages = byPage(links);
  const bar = openProgressBar(process.stderr, 'Asking');
  const hosts = new HostAsker(manners);
  const states = new Map<string, PageState>();
  await Promise.all(
    [...pages].map(async ([page, each]) => {
      const fragments = [...new Set(each.map(({ address }) => placeIn(address)))].filter((name) => name !== '');
      const known = memory.recall(page, fragments);
      const state = known ?? (await checkPage(page, fragments, data, hosts));
      if (known === undefined) memory.keep(page, state);
      states.set(page, state);
      bar.show({ done: states.size, total: pages.size });
    }),
  );
  bar.clear();
  return states;
}

function byPage(links: readonly OutsideLink[]): ReadonlyMap<string, readonly OutsideLink[]> {
  const pages = new Map<string, OutsideLink[]>();
  for (const link of links) {
    const known = pages.get(pageOf(link.address));
    if (known) known.push(link);
    else pages.set(pageOf(link.address), [link]);
  }
  return pages;
}
