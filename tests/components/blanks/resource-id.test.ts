import { describe, expect, it } from 'vitest';
import { valuesOfResourceId } from '@/components/blanks/details';

const DATABASE = '/subscriptions/5a1c/resourceGroups/rg-shop/providers/Microsoft.Sql/servers/shop-sql/databases/orders';

describe('a pasted resource id', () => {
  it.each([
    ['subscriptionid', '5a1c'],
    ['resourcegroup', 'rg-shop'],
    ['resourcegroupname', 'rg-shop'],
    ['resourcetype', 'Microsoft.Sql/servers/databases'],
    ['resourcename', 'orders'],
    ['servername', 'shop-sql'],
    ['database', 'orders'],
    ['resourceid', DATABASE],
  ])('gives %s', (key, value) => {
    expect(valuesOfResourceId(DATABASE)[key]).toBe(value);
  });

  it.each([
    ['Microsoft.Compute/virtualMachines/web-01', ['vmname', 'virtualmachine', 'vm']],
    ['Microsoft.DBforPostgreSQL/flexibleServers/web-01', ['servername', 'flexibleserver']],
    ['Microsoft.Sql/managedInstances/web-01', ['instancename', 'managedinstance']],
    ['Microsoft.Storage/storageAccounts/web-01', ['storageaccount', 'accountname']],
    ['Microsoft.RecoveryServices/vaults/web-01', ['vaultname']],
    ['Microsoft.Network/publicIPAddresses/web-01', ['resourcename']],
  ])('goes by every name that its type is called by: %s', (resource, keys) => {
    const values = valuesOfResourceId(`/subscriptions/1/resourceGroups/g/providers/${resource}`);
    expect(keys.map((key) => values[key])).toEqual(keys.map(() => 'web-01'));
  });

  it.each([
    ['the portal', `https://portal.azure.com/#@contoso.com/resource${DATABASE}/overview`, 'orders'],
    ['other letter case', DATABASE.toUpperCase(), 'ORDERS'],
    ['words around it', `It is ${DATABASE} .`, 'orders'],
    ['a resource group', '/subscriptions/1/resourceGroups/g', undefined],
    ['no id', 'orders', undefined],
    ['a very long text', '/subscriptions/'.repeat(20_000), undefined],
  ])('is found in %s', (_, text, name) => {
    expect(valuesOfResourceId(text).resourcename).toBe(name);
  });
});
