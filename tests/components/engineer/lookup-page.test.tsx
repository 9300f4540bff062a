import { beforeAll, describe, expect, it } from 'vitest';
import { LookupPage, lookupTable } from '@/components/engineer';
import type { Catalog } from '@/lib/catalog';
import { lookUp } from '@/lib/lookup';
import { article, catalogOf, drawn } from '../drawing';

const LINK = 'https://help.example/articles/restore';
const LONG = `${LINK}?from=${'x'.repeat(80)}#the-end-of-the-ticket`;

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({ 'restore.md': article({ articleId: 'R-1' }, '# Restore a server\n\nText.\n') });
});

const firstCell = async (pasted: string) => {
  const page = drawn(<LookupPage pasted={pasted} found={await lookUp(pasted, catalog)} />);
  return [...(page.querySelector('tbody th')?.querySelectorAll('span') ?? [])].map(({ textContent }) => textContent);
};

describe('a row of the lookup', () => {
  it('shows the address that was pasted, shortened, with the id that it holds', async () => {
    expect(await firstCell(LINK)).toEqual([LINK, 'restore']);
    const [shown = '', id] = await firstCell(LONG);
    expect([[...shown].length, shown.startsWith(LINK), shown.endsWith('#the-end-of-the-ticket'), id]).toEqual([
      71,
      true,
      true,
      'restore',
    ]);
    expect(await firstCell('R-1')).toEqual([]);
  });

  it('tells an ID that nobody knows from what is no ID, and offers to search for it', async () => {
    const pasted = 'UserErrorFsFreezeFailed\n3f0e4bb2-0000-4000-8000-000000000000\nrestor-servr';
    const page = drawn(<LookupPage pasted={pasted} found={await lookUp(pasted, catalog)} />);
    const kinds = [...page.querySelectorAll('tbody td:nth-child(2)')].map(({ textContent }) => textContent);
    expect(kinds).toEqual(['Not an ID', 'Unknown ID', 'Unknown ID']);
    expect(page.querySelector('tbody a[href="/search?q=UserErrorFsFreezeFailed"]')?.textContent).toContain(
      'Search for it',
    );
  });

  it('has the whole address in the spreadsheet', async () => {
    const { rows } = await lookUp(`${LONG}\n"R-1",`, catalog);
    expect(lookupTable(rows).rows.map(([asked]) => asked)).toEqual([LONG, 'R-1']);
  });
});
