import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { diskPathOf } from '@/lib/compile';
import { openLiveContent } from '@/lib/compile/live';
import { contentDirOf } from './content-options';
import { formatContent } from './format/format-content';
import { counted, write } from './output';
import { replaceFile } from './replace-file';

/** `stepwise format`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { content: { type: 'string' }, data: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const live = await openLiveContent({ contentDir: contentDirOf(values.content), dataDir: values.data });
  const named = new Set(positionals.map((file) => path.resolve(file)));
  const known = new Set<string>();
  let changed = 0;
  for (const { path: inCatalog } of live.files.values()) {
    const file = diskPathOf(live.folders, inCatalog);
    if (!/\.md$/i.test(file) || (named.size > 0 && !named.has(path.resolve(file)))) continue;
    known.add(path.resolve(file));
    const bytes = readFileSync(file);
    const raw = bytes.toString('utf8');
    // What isn’t UTF-8 couldn’t be written back as it was.
    const after = Buffer.from(raw, 'utf8').equals(bytes) ? formatContent(live, inCatalog, raw) : raw;
    if (after === raw) continue;
    changed += 1;
    await write(`${file}\n`);
    if (!values.check && readFileSync(file).equals(bytes)) replaceFile(file, after);
  }
  const unknown = [...named].find((file) => !known.has(file));
  if (unknown !== undefined) {
    process.stderr.write(
      `stepwise format: ${unknown} isn’t an article in this content; name a file in it, or leave it out\n`,
    );
    return 2;
  }
  await write(values.check ? `${counted(changed, 'file')} to format\n` : `${counted(changed, 'file')} formatted\n`);
  return values.check && changed > 0 ? 1 : 0;
}
