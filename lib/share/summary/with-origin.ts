import type { CaseSummary } from './summary';

/** Stands for the site's origin where only the reader's browser knows it; no site can have this name (RFC 2606). */
export const ORIGIN_STAND_IN = 'https://origin.invalid';

/** A summary whose links within the site are absolute. */
export function withOrigin(summary: CaseSummary, origin: string): CaseSummary {
  const absolute = (href: string): string => (href.startsWith('/') ? `${origin}${href}` : href);
  const { outcome, link } = summary;
  return {
    ...summary,
    link: absolute(link),
    outcome: outcome && {
      ...outcome,
      recommended: outcome.recommended.map(({ title, href }) => ({ title, href: absolute(href) })),
    },
  };
}
