import { parseArgs } from 'node:util';
import { exportContent } from '@/lib/compile';
import { contentDirOf } from './content-options';
import { write } from './output';

/** Characters gathered before they are written; a line at a time would be thousands of system calls. */
const BLOCK = 64 * 1024;

/** `stepwise export`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { content: { type: 'string' }, data: { type: 'string' } } });
  let block = '';
  for await (const file of exportContent(contentDirOf(values.content), { dataDir: values.data })) {
    block += `${JSON.stringify(file)}\n`;
    if (block.length < BLOCK) continue;
    await write(block);
    block = '';
  }
  await write(block);
  return 0;
}
