import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCatalog } from '@/lib/catalog';
import {
  DESK_PAGES,
  hasFilter,
  isDeskPage,
  LONGEST_PERIOD,
  type Report,
  readFilter,
  readReport,
  reportAsHtml,
  reportAsMarkdown,
  tableAsCsv,
} from '@/lib/desk';
import { isPostgres, migrate, openDatabase } from '@/lib/events';
import { databasePlace } from './events/database-place';
import { write as writeOut } from './output';
import { SETTING_OPTIONS, SettingsError, settingArgs } from './serve/settings';

const OPTIONS = {
  ...SETTING_OPTIONS,
  since: { type: 'string', default: '7d' },
  page: { type: 'string', default: DESK_PAGES[0] },
  format: { type: 'string', default: 'md' },
  product: { type: 'string' },
  team: { type: 'string' },
  kind: { type: 'string' },
  cloud: { type: 'string' },
  flow: { type: 'string' },
} as const;

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  md: reportAsMarkdown,
  html: reportAsHtml,
  csv: ({ tables }) => tables.map((table) => `"${table.title}"\r\n${tableAsCsv(table)}`).join('\r\n'),
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** `stepwise report`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const days = Number(/^(\d+)d$/.exec(values.since)?.[1]);
  const write = FORMATS[values.format];
  if (!(days > 0 && days <= LONGEST_PERIOD))
    throw new SettingsError(
      `--since must be a number of days from 1d to ${LONGEST_PERIOD}d, such as 7d, not "${values.since}"`,
    );
  if (write === undefined) throw new SettingsError(`--format must be md, html, csv, or json, not "${values.format}"`);
  if (!isDeskPage(values.page))
    throw new SettingsError(
      `--page must be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(DESK_PAGES)}, not "${values.page}"`,
    );
  const { place, catalogFile } = databasePlace(settingArgs(values), process.env);
  if (!isPostgres(place) && !existsSync(place)) throw new SettingsError(`there are no events yet at ${place}`);
  const database = openDatabase(place);
  try {
    await migrate(database);
    const filter = readFilter((name) => values[name]);
    const catalog = existsSync(catalogFile) ? openCatalog(catalogFile) : undefined;
    if (catalog === undefined && hasFilter(filter)) throw new SettingsError(`there’s no catalog at ${catalogFile}`);
    const report = await readReport(database.query, { page: values.page, days, filter }, { catalog, now: Date.now() });
    catalog?.close();
    await writeOut(write(report));
    return 0;
  } finally {
    await database.close();
  }
}
