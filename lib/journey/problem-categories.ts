import type { ProductPage, Topic } from '@/lib/catalog';
import { siteText } from '@/lib/text';

type Problem = ProductPage['problems'][number];

/** The kind of problem that its authors name: a topic's category, else the first part of a name such as `Backup/Restore fails`. */
export function writtenCategory({ category, name }: Pick<Topic, 'category' | 'name'>): string {
  const [prefix, ...rest] = name.split(/\s*\/\s*| - /);
  return (category.trim() || (rest.length > 0 ? prefix : '') || '').trim();
}

/** Longer beginnings of names are sentences, not categories. */
const LONGEST_CATEGORY = 40;

/**
 * Sorts a product's problems into kinds: as the authors name them, where several problems share that; else by what their
 * names speak of, which hardly any author says.
 * @param unspoken kinds of the second sort that say nothing about this product
 * @returns the category of a problem by its topic and an article's name; empty for none
 */
export function categorizer(
  problems: readonly Problem[],
  unspoken: ReadonlySet<string> = new Set(),
): (topic: Topic | undefined, name: string) => string {
  const written = new Map<string, string[]>();
  for (const { topic } of problems) {
    const category = writtenCategory(topic);
    const key = category.toLowerCase();
    if (category.length <= LONGEST_CATEGORY) written.set(key, [...(written.get(key) ?? []), category]);
  }
  return (topic, name) => {
    const category = topic === undefined ? '' : writtenCategory(topic);
    const [first = '', ...others] = written.get(category.toLowerCase()) ?? [];
    if (first !== '' && others.length > 0) return first;
    return spokenOf(`${topic?.name ?? ''} ${name}`, unspoken);
  };
}

type Category = keyof ReturnType<typeof siteText>['product']['categories'];

/** Kinds of problems by the beginnings of words that English titles have; the first that fits counts. */
const BEGINNINGS: Readonly<Record<Category, readonly string[]>> = {
  failover: ['fail ?over', 'replicat', 'disaster', 'geo-'],
  recovery: ['restor', 'recover', 'undelete', 'bring back'],
  backups: ['back(?:ing|ed)? ?up', 'snapshot', 'retention'],
  security: [
    'sign',
    'log ?in',
    'authenti',
    'authoriz',
    'password',
    'mfa',
    'permission',
    'access',
    'identit',
    'certificate',
    'encrypt',
    'secur',
    'rbac',
    'token',
    'tls',
    'ssl',
    'polic',
  ],
  connectivity: [
    'connect',
    'network',
    'firewall',
    'dns',
    'vpn',
    'endpoint',
    'time ?out',
    'unreachable',
    'rdp',
    'ssh',
    'ip address',
    'rout',
    'gateway',
    'vnet',
  ],
  performance: [
    'perform',
    'slow',
    'latenc',
    'cpu',
    'memory',
    'throughput',
    'iops',
    'throttl',
    'high ',
    'hang',
    'unresponsive',
    'queries',
    'query',
  ],
  billing: ['bill', 'invoice', 'cost', 'charge', 'quota', 'refund', 'pric', 'limit', 'subscription', 'payment'],
  monitoring: ['monitor', 'alert', 'metric', 'logs?\\b', 'diagnos', 'notif', 'report', 'dashboard'],
  setup: [
    'creat',
    'deploy',
    'provision',
    'migrat',
    'upgrad',
    'install',
    'set ?up',
    'mov',
    'import',
    'export',
    'onboard',
    'extension',
  ],
  configuration: [
    'configur',
    'manag',
    'scal',
    'resiz',
    'delet',
    'updat',
    'setting',
    'start',
    'stop',
    'chang',
    'renam',
    'add',
    'remov',
    'edit',
  ],
};

const PATTERNS = Object.entries(BEGINNINGS).map(([category, words]) => ({
  category,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'iu'),
}));

function spokenOf(text: string, unspoken: ReadonlySet<string>): string {
  const names: Readonly<Record<string, string>> = siteText().product.categories;
  const found = PATTERNS.find(({ category, pattern }) => !unspoken.has(names[category] ?? '') && pattern.test(text));
  return names[found?.category ?? ''] ?? '';
}
