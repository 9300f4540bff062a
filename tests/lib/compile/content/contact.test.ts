import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder } from '../content-folder';

const ARTICLE = '<properties\n  pageTitle="A"\n  selfHelpType="generic"\n/>\n# A\n';

/** The contact that a catalog has of this `site.json`. */
async function contactOf(site: unknown) {
  const { contentDir, outFile } = contentFolder({ 'a.md': ARTICLE, 'data/site.json': JSON.stringify(site) });
  await compileCatalog({ contentDir, outFile });
  return openCatalog(outFile).contact;
}

describe('the contact of a site', () => {
  test.each([
    ['nothing', { contact: '' }, null],
    ['no entry', { name: 'Help' }, null],
    [
      'a page',
      { contact: 'https://help.example/contact' },
      { kind: 'link', href: 'https://help.example/contact', label: '' },
    ],
    ['a page of the site', { contact: '/contact' }, { kind: 'link', href: '/contact', label: '' }],
    ['a mailbox', { contact: 'mailto:help@example.com' }, { kind: 'mail', address: 'help@example.com', label: '' }],
    [
      'a link with a label',
      { contact: { link: 'https://x.example', label: 'Ask us' } },
      { kind: 'link', href: 'https://x.example', label: 'Ask us' },
    ],
    [
      'a mailbox, long',
      { contact: { mail: 'help@example.com' } },
      { kind: 'mail', address: 'help@example.com', label: '' },
    ],
    [
      'a webhook',
      { contact: { webhook: 'https://tickets.example/in' } },
      { kind: 'webhook', url: 'https://tickets.example/in', label: '' },
    ],
    [
      'a webhook of this machine',
      { contact: { webhook: 'http://127.0.0.1:8080/in' } },
      { kind: 'webhook', url: 'http://127.0.0.1:8080/in', label: '' },
    ],
    ['something broken', { contact: 7 }, null],
  ])('is read from site.json: %s', async (_, site, expected) => {
    expect(await contactOf(site)).toEqual(expected);
  });
});
