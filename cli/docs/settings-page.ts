import type { SettingRow } from '../serve/setting-table';
import { GENERATED } from './generated';

/** docs/settings.md: every setting with its default and its meaning. */
export function settingsPage(settings: Readonly<Record<string, SettingRow>>): string {
  const rows = Object.entries(settings).map(
    ([name, row]) => `| \`${name}\` | ${defaultOf(row)} | ${row.option ? `\`${row.option}\`` : ''} | ${row.meaning} |`,
  );
  return [
    '# Settings',
    GENERATED,
    'Settings are environment variables. An option of `stepwise start`, `serve`, or `dev` wins over its variable. If a value is wrong,\nthe server names it at startup and exits with code 1.',
    `| Setting | Default | Option | Meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    'What the content itself decides (the site’s name, where a case summary goes, when an article counts as old) is in the data files; see the\n[author’s guide](../content/README.md#data-files).',
    '',
  ].join('\n\n');
}

function defaultOf({ default: value, defaultInWords }: SettingRow): string {
  if (defaultInWords !== undefined) return defaultInWords;
  return value === '' ? 'none' : `\`${value}\``;
}
