import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lostPromises, openApiDocument } from '@/lib/api';
import { projectRoot } from '@/lib/catalog/process';
import { RULES } from '@/lib/compile/rules';
import { workflowJsonSchema } from '@/lib/flow';
import { formJsonSchema } from '@/lib/format/values';
import { COMMANDS } from './commands';
import { aiAuthorsPage } from './docs/ai-authors-page';
import { apiTypes } from './docs/api-types';
import { commandsPage } from './docs/commands-page';
import { diagnosticsPage } from './docs/diagnostics-page';
import { NPM_SCRIPTS } from './docs/npm-scripts';
import { settingsPage } from './docs/settings-page';
import { SETTINGS } from './serve/setting-table';

/** What version 1 of the API promises. */
const API_FILE = 'openapi.json';

/** The pages of docs/ that are made from code: file name → its text. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  return {
    'ai-authors.md': aiAuthorsPage(RULES, {
      'question-form.json': formJsonSchema(),
      'tsg-workflow.json': workflowJsonSchema(),
    }),
    'commands.md': commandsPage(COMMANDS, NPM_SCRIPTS),
    'diagnostics.md': diagnosticsPage(RULES),
    'settings.md': settingsPage(SETTINGS),
    'api-types.d.ts': await apiTypes(openApiDocument()),
    [API_FILE]: `${JSON.stringify(openApiDocument(), null, 2)}\n`,
  };
}

/** `stepwise docs [--check]`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } });
  const stale = Object.entries(await generatedPages()).filter(([name, text]) => read(name) !== text);
  const lost = lostPromises(JSON.parse(read(API_FILE) ?? '{}'), openApiDocument());
  for (const place of lost)
    process.stderr.write(`docs/${API_FILE}: ${place} was promised and is gone; v1 may only grow\n`);
  if (lost.length > 0) return 1;
  if (!values.check) for (const [name, text] of stale) writeFileSync(fileOf(name), text);
  for (const [name] of stale) process.stdout.write(`docs/${name} ${values.check ? 'is out of date' : 'written'}\n`);
  return values.check && stale.length > 0 ? 1 : 0;
}

function read(name: string): string | undefined {
  try {
    return readFileSync(fileOf(name), 'utf8');
  } catch {
    return undefined;
  }
}

function fileOf(name: string): string {
  return path.join(projectRoot(), 'docs', name);
}
