import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openCatalog } from '@/lib/catalog';
import { write } from './output';
import { type Candidate, suggestSynonyms } from './synonyms/suggest-synonyms';

const USUAL = 40;

/** `stepwise synonyms`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      suggest: { type: 'boolean', default: false },
      catalog: { type: 'string' },
      top: { type: 'string', default: String(USUAL) },
    },
  });
  const file = path.resolve(values.catalog ?? (process.env.STEPWISE_CATALOG || '.stepwise/catalog.db'));
  if (!values.suggest || !existsSync(file)) {
    process.stderr.write(`stepwise synonyms: ${values.suggest ? `there’s no catalog at ${file}` : 'add --suggest'}\n`);
    return 2;
  }
  const catalog = openCatalog(file);
  const candidates = suggestSynonyms(catalog, Math.max(1, Number(values.top) || USUAL));
  catalog.close();
  await write(candidates.map(lineOf).join(''));
  return 0;
}

/** A line that can be judged at a glance: the pair as data/synonyms.json has it, then what speaks for it. */
function lineOf({ words, exchanged, places, share, example }: Candidate): string {
  const pair = `["${words[0]}", "${words[1]}"],`;
  const percent = `${Math.round(100 * share)} %`;
  return `${pair.padEnd(32)} ${exchanged.toFixed(1)} times, ${percent}, in ${places} folders: ${example.join(' | ')}\n`;
}
