import { Icon, type IconName } from '@/components/icons';

/** Icons by words in a group's name; groups are named by whoever runs the site. The first that fits counts. */
const ICONS: readonly (readonly [words: RegExp, icon: IconName])[] = [
  [/backup|recovery|migration/i, 'backup'],
  [/database|sql\b/i, 'database'],
  [/storage|files/i, 'drive'],
  [/network/i, 'network'],
  [/identity|sign-in|access/i, 'key'],
  [/security|compliance/i, 'shield'],
  [/analytic|data\b/i, 'chart'],
  [/\bai\b|search|machine|cognitive/i, 'ai'],
  [/web|apps/i, 'globe'],
  [/integration|messag/i, 'plug'],
  [/monitor/i, 'activity'],
  [/management|governance/i, 'settings'],
  [/billing|subscription|cost/i, 'billing'],
  [/things|iot|device/i, 'device'],
  [/partner/i, 'partner'],
  [/stack|edge|hybrid/i, 'layers'],
  [/communicat|support/i, 'chat'],
  [/compute|virtual|machine|server/i, 'compute'],
];

/** The icon of a group of products, in a tile. */
export function GroupIcon({ group }: { readonly group: string }) {
  const [, name] = ICONS.find(([words]) => words.test(group)) ?? [];
  return (
    <span className="icon-tile">
      <Icon name={name ?? 'box'} />
    </span>
  );
}
