import type { Catalog } from '@/lib/catalog';

/** Names of the clouds as the content data gives them, by token. */
export type CloudTable = Catalog['clouds'];

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Cloud tokens as readers know them: `Azure China and Azure Government (US)`. A token without a name stands as it is. */
export function cloudNames(tokens: readonly string[], table: CloudTable): string {
  return list.format(tokens.map((token) => table[token]?.name ?? token));
}

/** Whether an article holds in clouds, but not in the worldwide one. */
export function isForOtherClouds(tokens: readonly string[]): boolean {
  return tokens.length > 0 && !tokens.includes('public');
}
