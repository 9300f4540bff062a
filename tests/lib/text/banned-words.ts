import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../architecture/source-files';

/** The first column of a table under a heading of docs/words.md, such as the words that no text may have. */
export function firstColumn(heading: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, 'docs', 'words.md'), 'utf8');
  const part = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = '']) => cell).slice(2);
}
