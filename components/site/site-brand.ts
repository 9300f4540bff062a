import { inLanguage } from '@/components/lists';
import { type BrandSheet, brandSheet } from '@/lib/brand';
import { type Catalog, CatalogDamagedError, CatalogMissingError } from '@/lib/catalog';
import type { SiteData } from '@/lib/format';
import { languageOfSite, requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';

/** What a site is called, and one line on what it is for. */
export interface SiteNames {
  readonly name: string;
  readonly line: string;
  /** The attributes of an element that holds one of them, where it's in another language than the page. */
  readonly written: Readonly<Record<'name' | 'line', ReturnType<typeof inLanguage>>>;
}

/** What an operator's brand adds to every page. */
export interface SiteBrand extends Pick<SiteData, 'logo' | 'links'> {
  /** The colors of the site's own accent; nothing where it has none. */
  readonly sheet: BrandSheet | undefined;
}

/** The names in `site.json`, else Stepwise’s own; those too while no catalog can be read. */
export function siteNames(): SiteNames {
  const { name, line } = siteText().site;
  const site = currentSite();
  const own = inLanguage({ language: languageOfSite(site ? { site } : null) });
  const written = { name: site?.name ? own : {}, line: site?.tagline ? own : {} };
  return { name: site?.name || name, line: site?.tagline || line, written };
}

/** Logo, accent, and links of `site.json`; none while no catalog can be read. */
export function siteBrand(): SiteBrand {
  const { logo = null, links = { header: [], footer: [] }, accent = '' } = currentSite() ?? {};
  return { logo, links, sheet: brandSheet(accent) };
}

function currentSite(): Catalog['site'] | undefined {
  try {
    return requestCatalog().site;
  } catch (error) {
    // While the pages of a newer version are built, the catalog of the older one may still be there.
    if (error instanceof CatalogMissingError || error instanceof CatalogDamagedError) return undefined;
    throw error;
  }
}
