import { articleAddress, markdownAddress, markdownTwin } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { absoluteAddress } from '@/lib/request';
import { siteText } from '@/lib/text';

/** An address for who reads the text elsewhere: absolute where the site knows where it stands. */
export function whole(address: string): string {
  return absoluteAddress(address) ?? address;
}

/** The Markdown of what an address leads to, with the same query; the address itself where that has none. */
export function twinOf(address: string): string {
  const [path = ''] = address.split('?', 1);
  return (markdownTwin(path) ?? path) + address.slice(path.length);
}

/** Blocks with an empty line between them; empty ones are left out. */
export function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** What the site is called, and its one line. */
export function siteNamesOf({ site }: Catalog): { readonly name: string; readonly line: string } {
  const words = siteText().site;
  return { name: site.name || words.name, line: site.tagline || words.line };
}

/** Text in Markdown that means only itself, on one line. */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);
}

/** A list item that links to something: `- [Name](address): what it is`. */
export function itemLink(name: string, address: string, about = ''): string {
  return `- [${inMarkdown(name)}](${whole(address)})${about === '' ? '' : `: ${inMarkdown(about)}`}`;
}

/** An article as an item, which leads to its Markdown. */
export function articleItem({ name, apart, slug, description }: ArticleSummary): string {
  return itemLink(apart === '' ? name : `${name} (${apart})`, markdownAddress(slug), description);
}

/** The page of an article, for people. */
export function articlePage(slug: string): string {
  return whole(articleAddress(slug));
}
