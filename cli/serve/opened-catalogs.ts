import { type Catalog, openCatalog } from '@/lib/catalog';
import type { NamedCatalog } from './drawing-orders';

/** How long a replaced catalog stays open for pages that are still drawn from it. */
const CLOSE_AFTER_MS = 30_000;

/** The catalogs that a drawing thread has open: the newest, and for a while those that it replaced. */
export interface OpenedCatalogs {
  /** The server asks for it before it serves it, so it is there when a page is ordered. @throws where it was replaced */
  ofVersion(named: NamedCatalog): Catalog;
  /** A page that waited for so long that its catalog was closed is drawn from the one that is in its place. */
  toDrawFrom(named: NamedCatalog): Catalog;
}

/** None yet; each is opened when it is first asked for. @param closeAfterMs for a test that will not wait */
export function openedCatalogs(closeAfterMs = CLOSE_AFTER_MS): OpenedCatalogs {
  const open = new Map<string, Catalog>();
  let newest = '';
  // A version that came back meanwhile stays.
  const close = (version: string, catalog: Catalog) => {
    if (version === newest || open.get(version) !== catalog) return;
    open.delete(version);
    catalog.close();
  };
  const take = (opened: Catalog) => {
    const { version } = opened.info;
    newest = version;
    const known = open.get(version);
    if (known === undefined) {
      for (const [old, replaced] of open) setTimeout(() => close(old, replaced), closeAfterMs).unref();
      open.set(version, opened);
      return opened;
    }
    opened.close();
    return known;
  };
  const toDrawFrom = ({ file, version }: NamedCatalog) => open.get(version) ?? take(openCatalog(file));
  return {
    toDrawFrom,
    ofVersion: (named) => {
      const catalog = toDrawFrom(named);
      if (catalog.info.version === named.version) return catalog;
      throw new Error(`the catalog of version ${named.version} was replaced`);
    },
  };
}
