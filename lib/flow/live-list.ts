import type { FormQuestion } from '@/lib/format';
import type { LiveList } from './flow';
import type { FlowWords } from './words';

/** What a question's list from the reader's subscription holds and where to find its names; `null` for no such list. */
export function liveListOf({ dynamicOptions }: FormQuestion, words: FlowWords): LiveList | null {
  if (dynamicOptions === null || dynamicOptions.uri === '') return null;
  const what = nameOfList(dynamicOptions.uri);
  return {
    what,
    whereToFind: what === '' ? words.whereToFindUnknown : words.whereToFind(what),
    dependsOn: dynamicOptions.dependsOn,
  };
}

/** Words that addresses run together. */
const RUN_TOGETHER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    resourcegroups: 'resource groups',
    eventhubs: 'event hubs',
    notificationhubs: 'notification hubs',
    webtests: 'web tests',
    scheduledqueryrules: 'scheduled query rules',
    domainnames: 'cloud services',
    snapshotpolicies: 'snapshot policies',
    backuppolicies: 'backup policies',
    syncgroups: 'sync groups',
    sites: 'web apps',
    slots: 'deployment slots',
    vmsizes: 'VM sizes',
    subscriptions: 'subscriptions',
  }),
);

/** Segments that say nothing about what is listed. */
const EMPTY = /^(?:\$ref|list|default|\{.*\}|)$/i;

/**
 * What the list at an address of Azure Resource Manager holds, in words and as a plural; empty where the address does not
 * say (FORMAT.md D.5).
 *
 * @example
 * nameOfList('/subscriptions/{subscriptionId}/providers/Microsoft.Sql/managedInstances?api-version=1'); // 'managed instances'
 */
export function nameOfList(uri: string): string {
  if (/^\w+:/.test(uri)) return '';
  const address = decoded(uri);
  const filtered = /resourceType eq '[^']*\/([^'/]+)'/i.exec(address)?.[1];
  if (filtered !== undefined) return inWords(filtered);
  const segment = address
    .split('?', 1)
    .join('')
    .split('/')
    .findLast((part) => !EMPTY.test(part));
  return segment === undefined ? '' : inWords(segment);
}

function inWords(segment: string): string {
  const known = RUN_TOGETHER.get(segment.toLowerCase());
  if (known !== undefined) return known;
  return segment.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
