import { parseArgs } from 'node:util';
import { articleAddress } from '@/lib/addresses';
import { openCatalog } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { compileCatalog } from '@/lib/compile';
import { counted } from './output';
import { grantsFileOf, handOut } from './preview/grants';
import { createPreviewHandler, PREVIEW_ADDRESS } from './preview/preview-handler';
import { createOperation } from './serve/operation';
import { readOperation } from './serve/operation-settings';
import { servePages } from './serve/page-handler';
import { reportProblem } from './serve/report-problem';
import { readSettings, SETTING_OPTIONS, SettingsError, settingArgs } from './serve/settings';
import { ensureBuiltFor } from './serve/site-build';

const OPTIONS = {
  ...SETTING_OPTIONS,
  days: { type: 'string', default: '7' },
  'link-only': { type: 'boolean', default: false },
} as const;

const DAY_MS = 24 * 3600 * 1000;

/** Days that a link may last: a review that takes longer gets a new one. */
const MOST_DAYS = 90;

/** Drafts whose own links are printed. */
const MOST_PRINTED = 20;

/**
 * `stepwise preview`: compiles the content with its drafts, hands out a link to it that ends, and serves what is below such links.
 * The catalog has a name of its own, so no server for readers finds it where it looks for its catalog (decision 107).
 */
export function run(args: readonly string[]): Promise<number> {
  return reportProblem(async () => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const days = daysOf(values.days);
    const named = readSettings(settingArgs(values), process.env, true);
    const settings = { ...named, catalogFile: named.catalogFile.replace(/(?:\.db)?$/, '-preview.db') };
    if (settings.port === 0 && !values['link-only'])
      throw new SettingsError('a preview link names the port, so --port can’t be 0');
    const { origin } = readOperation(process.env, true);
    await compileCatalog({ contentDir: settings.contentDir, outFile: settings.catalogFile, withDrafts: true });
    const grants = grantsFileOf(settings.catalogFile);
    const ends = Date.now() + days * DAY_MS;
    const link = `${origin ?? urlOf(settings)}${PREVIEW_ADDRESS}/${handOut(grants, ends)}`;
    if (!values['link-only']) await ensureBuiltFor(projectRoot(), 'preview');
    process.stdout.write(linkLines(link, ends, draftsIn(settings.catalogFile)));
    if (values['link-only']) return 0;
    // Nobody is counted and nobody signs in. Pages that don't know their origin write addresses that can be led into the prefix.
    const operation = createOperation({ ...process.env, STEPWISE_EVENTS: 'off', STEPWISE_DESK: '' });
    delete process.env.STEPWISE_ORIGIN;
    return servePages(projectRoot(), settings, operation, {
      ready: Promise.resolve(),
      handlerOf: (site) => createPreviewHandler(site, grants),
    });
  });
}

function daysOf(text: string): number {
  const days = Number(text);
  if (days > 0 && days <= MOST_DAYS) return days;
  throw new SettingsError(`--days must be a number of days, ${MOST_DAYS} at most, not "${text}"`);
}

function urlOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Slugs of the drafts, in the order of their files. */
function draftsIn(catalogFile: string): readonly string[] {
  const catalog = openCatalog(catalogFile);
  try {
    return [...catalog.paths()].flatMap(({ slug }) => (catalog.article(slug)?.isDraft === true ? [slug] : []));
  } finally {
    catalog.close();
  }
}

function linkLines(link: string, ends: number, drafts: readonly string[]): string {
  const until = new Date(ends).toISOString().slice(0, 16).replace('T', ' ');
  const shown = drafts.slice(0, MOST_PRINTED).map((slug) => `  ${link}${articleAddress(slug)}`);
  const rest = drafts.length > MOST_PRINTED ? [`  and ${drafts.length - MOST_PRINTED} more`] : [];
  return [`Preview until ${until} UTC: ${link}/`, `${counted(drafts.length, 'draft')}`, ...shown, ...rest, ''].join(
    '\n',
  );
}
