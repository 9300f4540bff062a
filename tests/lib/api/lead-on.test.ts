import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextQuery, readContext } from '@/lib/addresses';
import { leadOn } from '@/lib/api';
import type { Catalog } from '@/lib/catalog';
import { sampleCatalog } from '../search/sample-catalog';

const SERVER =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/secret/providers/Microsoft.DBforPostgreSQL/servers/secret-name';

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

describe('a context link', () => {
  it.each([
    ['nothing', '', '/'],
    ['a topic with several articles', '?topic=32639968', '/t/32639968'],
    ['a resource', `?resource=${encodeURIComponent(SERVER)}`, '/products/postgresql'],
    ['the type of a resource alone', '?resource=microsoft.dbforpostgresql/servers', '/products/postgresql'],
    ['a resource that nobody knows', '?resource=Contoso.Things/widgets', '/'],
    ['a code that no article has', '?error=ZZ98765', '/search?q=ZZ98765'],
    ['a word that many articles have', '?error=backup', '/search?q=backup'],
    ['a sentence', '?error=the+restore+of+my+server+failed', '/search?q=the%20restore%20of%20my%20server%20failed'],
    ['a word, and a resource', `?error=backup&resource=${SERVER}`, '/products/postgresql'],
    [
      'a metric of a resource',
      `?alert=Storage_Percent&resource=${SERVER}`,
      '/articles/postgresql-storage-nearly-full-diagnostic',
    ],
    [
      'a metric that means something else elsewhere',
      '?alert=storage_percent&resource=Microsoft.Sql/servers',
      '/products/sql-database',
    ],
    ['an alert', '?alert=Restore+Failure', '/articles/azure-vm-restore'],
    ['a log', '?alert=postgresqllogs', '/products/postgresql'],
    ['an alert that nobody knows', '?alert=my+own+rule', '/'],
    ['a code that no article has, and a resource', `?error=ZZ98765&resource=${SERVER}`, '/products/postgresql'],
    ['an alert, and a cloud', '?alert=BackupHealthEvent&cloud=mooncake', '/articles/azure-vm-backup-fails-mooncake'],
    [
      'an alert, and a cloud that its article is for',
      '?alert=BackupHealthEvent&cloud=Fairfax',
      '/articles/azure-vm-backup-fails',
    ],
    ['an alert, and a cloud without a version', '?alert=Restore+Failure&cloud=nowhere', '/articles/azure-vm-restore'],
    ['a code that no article has, and a cloud', '?error=ZZ98765&cloud=fairfax', '/search?q=ZZ98765&cloud=fairfax'],
    ['a code that no article has, and no cloud of ours', '?error=ZZ98765&cloud=moon', '/search?q=ZZ98765'],
  ])('that knows %s leads to the best page', (_, query, address) => {
    expect(leadOn(catalog, readContext(query))).toBe(address);
  });

  it('that knows an error leads to an article that has it', () => {
    const address = leadOn(catalog, readContext('?error=UserErrorGuestAgentStatusUnavailable'));
    const record = catalog.article(address.replace('/articles/', ''));
    expect(record?.source).toContain('UserErrorGuestAgentStatusUnavailable');
  });

  it.each([
    'usererrorguestagentstatusunavailable',
    'USERERRORGUESTAGENTSTATUSUNAVAILABLE',
    'userErrorGuestAgentstatusUnavailable',
  ])('that knows the error %s leads where it does in the letters of articles', (error) => {
    const asWritten = leadOn(catalog, readContext('?error=UserErrorGuestAgentStatusUnavailable&cloud=mooncake'));
    expect(asWritten).toMatch('/articles/');
    expect(leadOn(catalog, readContext(`?error=${error}&cloud=mooncake`))).toBe(asWritten);
  });

  it('that knows an error in a sentence leads to the same article, of the product where one has it', () => {
    const alone = leadOn(catalog, readContext('?error=UserErrorGuestAgentStatusUnavailable'));
    const within = leadOn(catalog, readContext('?error=Backup+failed:+UserErrorGuestAgentStatusUnavailable+today'));
    expect(within).toBe(alone);
    const elsewhere = leadOn(catalog, readContext(`?error=UserErrorGuestAgentStatusUnavailable&resource=${SERVER}`));
    expect(elsewhere).toBe(alone);
  });

  it('leaves nothing of who asks in the name of its answer', () => {
    const query = contextQuery(readContext(`?resource=${SERVER}&error=42&utm_source=mail`));
    expect(query).toBe('?resource=microsoft.dbforpostgresql%2Fservers&error=42');
  });
});
