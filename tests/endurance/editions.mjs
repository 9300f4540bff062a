import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cli/setup.mjs';

/** A copy of the project's own content that is printed in edition after edition. */
export function createEditions(folder) {
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  const files = readdirSync(join(content, 'articles'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(content, 'articles', name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => /selfHelpType\s*=\s*"generic"/.test(text) && /^# /m.test(text));
  return {
    content,
    /** How many articles carry the number. */
    count: files.length,
    /** Writes a number into the title and at the end of every solution. */
    write: (number) => {
      for (const { file, text } of files) {
        const titled = text
          .replace(/^# (.*)$/m, `# $1 edition${number}.`)
          .replace(/pageTitle="([^"]*)"/, `pageTitle="$1 edition${number}."`);
        writeFileSync(file, `${titled.trimEnd()}\n\nThis is of edition${number}.\n`);
      }
    },
  };
}

/** The numbers of the editions that a page is made of; a whole page is made of one. */
export function editionsIn(html) {
  return new Set(Array.from(html.matchAll(/edition(\d+)\./g), ([, number]) => Number(number)));
}
