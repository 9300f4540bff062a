import { type Catalog, CatalogMissingError } from '@/lib/catalog';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';

/** What a site is called, and one line on what it is for. */
export interface SiteNames {
  readonly name: string;
  readonly line: string;
}

/** The names in `site.json`, else Stepwise’s own; those too while no catalog can be read. */
export function siteNames(): SiteNames {
  const { name, line } = siteText().site;
  const site = currentSite();
  return { name: site?.name || name, line: site?.tagline || line };
}

function currentSite(): Catalog['site'] | undefined {
  try {
    return requestCatalog().site;
  } catch (error) {
    if (error instanceof CatalogMissingError) return undefined;
    throw error;
  }
}
