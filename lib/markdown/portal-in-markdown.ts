import type { Nodes, PhrasingContent } from 'mdast';
import { contentWords } from '@/lib/text';
import { portalPage, resolveLink } from './tree/resolve-link';

/** Whom a copy is for: the language of the article, and the host of the portal; empty where that is not known. */
export interface CopyOptions {
  readonly language: string;
  readonly portal: string;
}

/**
 * Links that only the portal can follow (`data-blade:…`), in a copy that may be read anywhere: an address where the page opens
 * without a resource, else its name and where to find it. Changes the tree.
 *
 * @example '[Redeploy](data-blade:Ext.Blade.id.$resourceId)' // '**Redeploy** (in the Azure portal, on your resource’s page)'
 */
export function tellPortalPages(node: Nodes, options: CopyOptions): void {
  if (!('children' in node)) return;
  for (const child of node.children) tellPortalPages(child, options);
  const children = node.children.flatMap((child): Nodes[] => {
    if (child.type !== 'link' || resolveLink(child.url).kind !== 'portal') return [child];
    const { extension, blade, needsResource } = portalPage(child.url);
    if (!needsResource && options.portal !== '')
      return [{ ...child, url: `https://${options.portal}/#blade/${extension}/${blade}` }];
    return inWords(child.children, needsResource, options.language);
  });
  Object.assign(node, { children });
}

function inWords(children: PhrasingContent[], isOnResource: boolean, language: string): Nodes[] {
  const { inPortalOfResource, inPortalOnly } = contentWords(language);
  const where = isOnResource ? inPortalOfResource : inPortalOnly;
  return [
    { type: 'strong', children },
    { type: 'text', value: ` ${where}` },
  ];
}
