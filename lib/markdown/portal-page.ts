import { resolveLink } from './tree';

/** A page of the Azure portal as a `data-blade:` link names it (FORMAT.md C.4). */
export interface PortalPage {
  readonly extension: string;
  readonly blade: string;
  /** It opens on a resource of the reader's own. */
  readonly needsResource: boolean;
}

/** The portal page that a target names; for any other target one that can only be told in words. */
export function portalPage(target: string): PortalPage {
  const link = resolveLink(target);
  if (link.kind !== 'portal') return { extension: '', blade: '', needsResource: true };
  return { extension: link.extension, blade: link.blade, needsResource: link.needsResource };
}
