import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../cli/setup.mjs';
import { compile, startCommand, startServer } from '../endurance/site-process.mjs';

/** Options of the largest form that is attacked: its JSON is nearly as long as any that is read. Real ones have a few hundred. */
const MANY_OPTIONS = 10_000;

/** The article and the form that the attacks name. */
export const ARTICLE = '/articles/azure-vm-backup-fails';
export const LARGE_FORM = '/flows/attack-large-form';

/**
 * A compiled catalog and a server that has no limit, for all families; families with other settings start their own.
 * @param {string | undefined} content a folder of articles, else the project's own with a form of 10,000 options
 */
export async function openTarget(content) {
  const folder = mkdtempSync(join(tmpdir(), 'stepwise-attack-'));
  const catalog = join(folder, 'catalog.db');
  const built = startCommand(['build']);
  if ((await built.ended) !== 0) throw new Error(`the pages could not be built:\n${built.output()}`);
  await compile(content ?? writeContent(folder), catalog);
  const servers = [];
  const start = async (env = {}) => {
    const server = await startServer(catalog, {
      env: { RATE_LIMIT: '0', STEPWISE_ORIGIN: 'https://help.example', ...env },
    });
    servers.push(server);
    return server;
  };
  const site = await start();
  const close = async () => {
    for (const { child } of servers) child.kill('SIGTERM');
    await Promise.all(servers.map(({ ended }) => ended));
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, catalog, url: site.url, start, close };
}

function writeContent(folder) {
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  const place = join(content, 'articles', 'attack');
  if (!existsSync(place)) mkdirSync(place);
  const options = Array.from({ length: MANY_OPTIONS }, (_, at) => ({ value: `v${at}`, text: `Value ${at}` }));
  const question = { id: 'pick', order: 1, controlType: 'multiselectdropdown', displayLabel: 'Pick', required: false };
  const form = {
    $schema: 'SelfHelpContent',
    resourceRequired: false,
    title: 'Large form',
    formElements: [{ ...question, dropdownOptions: options }],
  };
  const header = '<properties pageTitle="Large form" articleId="attack-form" selfHelpType="problemScopingQuestions" />';
  writeFileSync(join(place, 'attack-large-form.md'), `${header}\n# Large form\n---\n${JSON.stringify(form)}\n---\n`);
  return content;
}
