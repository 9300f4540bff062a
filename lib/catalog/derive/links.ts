import type { Diagnostic } from '@/lib/format';
import { slugify } from '@/lib/format';
import type { InternalLink } from '../compiled-file';
import { type Addresses, resolveLink } from './addresses';
import type { DerivedLink, KeyedFacts } from './derived';
import { nearestNames } from './nearest-names';

/** Dead links that get a suggestion; comparing a name with all others takes a millisecond in a big catalog. */
const MOST_SUGGESTIONS = 200;

/**
 * Follows every link from article to article. One that leads to a file of the content gets that article's address, so
 * that the page can link to it; one that leads nowhere is reported.
 *
 * Bad: `[restore](../postgres/restor.md)`. Good: `[restore](../postgres/restore.md)`, `[restore](/articles/restore)`.
 */
export function followLinks(
  articles: readonly KeyedFacts[],
  addresses: Addresses,
): { readonly links: readonly DerivedLink[]; readonly diagnostics: readonly Diagnostic[] } {
  const links = new Map<string, DerivedLink>();
  const diagnostics: Diagnostic[] = [];
  for (const article of articles) {
    for (const link of article.links) {
      const target = resolveLink(link.href, article, addresses);
      if (target.kind === 'nowhere') {
        diagnostics.push(deadLink(link, article, diagnostics.length < MOST_SUGGESTIONS ? addresses.slugs : new Set()));
      } else if (target.kind === 'article') {
        const href = renderedHref(link.href);
        if (href !== `/articles/${target.slug}`)
          links.set(`${article.key} ${href}`, { key: article.key, href, slug: target.slug });
      }
    }
  }
  return { links: [...links.values()], diagnostics };
}

/** What lib/markdown makes of a link to a file, which it cannot look up: the address its name suggests. */
function renderedHref(href: string): string {
  const address = href.replace(/[?#].*$/s, '');
  const [, stem] = /^(?!\/)(?:.*\/)?([^/]+)\.md$/i.exec(address) ?? [];
  return stem === undefined ? address : `/articles/${slugify(stem)}`;
}

function deadLink(link: InternalLink, article: KeyedFacts, slugs: ReadonlySet<string>): Diagnostic {
  const { href, line, column } = link;
  const wanted =
    href
      .replace(/[?#].*$/s, '')
      .replace(/\.md$/i, '')
      .split('/')
      .at(-1) ?? '';
  const [nearest] = nearestNames(wanted, slugs, 1);
  return {
    ...{ path: article.path, line, column },
    code: 'dead-link',
    severity: 'error',
    message: `the link "${href}" leads nowhere: no article, id or product has that address`,
    fix: nearest === undefined ? 'Mend or remove the link.' : `Did you mean "/articles/${nearest}"?`,
  };
}
