import type { Metadata } from 'next';
import { siteText } from '@/lib/text';

/** Search engines cut descriptions at about this many characters. */
const LONGEST_DESCRIPTION = 160;

/** Title and description of a page. `canonical` is left to `Canonical`, for it depends on where the site stands. */
export function pageMetadata(title: string, description = ''): Metadata {
  const words = siteText().site;
  return { title: words.pageTitle(title), description: shortened(description) || words.line };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  const cut = line.slice(0, LONGEST_DESCRIPTION);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_DESCRIPTION / 2)).trimEnd()}…`;
}
