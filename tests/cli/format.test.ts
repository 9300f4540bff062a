import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatContent } from '@/cli/format/format-content';
import { formatText } from '@/cli/format/format-text';
import { openLiveContent, readersSee } from '@/lib/compile/live';
import { decodeUtf8 } from '@/lib/format';
import { contentFolder, sample, temporaryFolder } from '../lib/compile/content-folder';
import { largestContent, sharedFile } from '../run/real-content.mjs';
import { runCommand } from './run-command';

/** Files of the largest content that are formatted, spread over all of it; the deep tests take every one. */
const MOST = Number(process.env.STEPWISE_FORMAT_FILES ?? 80);

const HEADER = '<properties\n    selfHelpType="generic"\n    articleId="a"\n/>\n\n';

describe('formatting', () => {
  test.each([
    ['a header on one line', '<properties selfhelptype="generic" articleId = "a" />\n# T\n', `${HEADER}# T\n`],
    ['blanks before a header', `  \n\n${HEADER}# T\n`, `${HEADER}# T\n`],
    [
      'unknown properties and their order',
      '<properties\n\tx="1"\n\tarticleid=\'a "b"\'/>\n\n# T\n',
      '<properties\n    x="1"\n    articleId=\'a "b"\'\n/>\n\n# T\n',
    ],
    [
      'a header with junk',
      '<properties articleId="a",\n x="1" />\n\n# T\n',
      '<properties articleId="a",\n x="1" />\n\n# T\n',
    ],
    ['front matter', '---\ntitle:   x\n---\n\n# T\n', '---\ntitle:   x\n---\n\n# T\n'],
    [
      'headings, empty lines, blanks',
      `${HEADER}#T \n\n\n\nA  \nB\t\n\n##Then##\n\n\n`,
      `${HEADER}# T\n\nA  \nB\n\n## Then##\n`,
    ],
    [
      'code',
      `${HEADER}# T\n\n\`\`\`\n#x  \n\n\n\ny\n\`\`\`\n\n    a   \n`,
      `${HEADER}# T\n\n\`\`\`\n#x  \n\n\n\ny\n\`\`\`\n\n    a   \n`.trimEnd().concat('\n'),
    ],
    ['Windows line ends', `${HEADER}##T\n`.replaceAll('\n', '\r\n'), `${HEADER}## T\n`.replaceAll('\n', '\r\n')],
    ['mixed line ends', `${HEADER}A\r\n\n##T\r\nB`, `${HEADER}A\r\n\n## T\r\nB\n`],
  ])('of %s', (_, before, after) => {
    const formatted = formatText(before, () => true);
    expect(formatted).toBe(after.replace(/ {3}\n$/, '\n'));
    expect(formatText(formatted, () => true)).toBe(formatted);
  });

  test('keeps the comments, the order, and the lines of a JSON body', () => {
    const header = HEADER.replace('generic', 'TSG_Questions');
    const body = '---\n{\n\t// why\n\t"b": [ 1, {"x":2} ],\n      "a": []\n}\n---\n';
    const after = '---\n{\n  // why\n  "b": [ 1, {"x":2} ],\n  "a": []\n}\n---\n';
    expect(formatText(`${header}${body}`, () => true)).toBe(`${header}${after}`);
  });

  test('leaves out what readers would see', () => {
    const before = `${HEADER}##T\n\n\n\nB\n`;
    const noHeadings = (_: string, after: string) => !after.includes('## T');
    expect(formatText(before, noHeadings)).toBe(before);
  });
});

describe('stepwise format', () => {
  test('writes what isn’t formatted, once, and --check only lists it', async () => {
    const good = formatText(sample({ id: 'good' }), () => true);
    const wanted = formatText(sample({ id: 'bad' }), () => true);
    const { contentDir } = contentFolder({
      'a/bad.md': `\uFEFF${wanted.replaceAll('    ', '\t')}`,
      'a/good.md': good,
    });
    const run = (...args: string[]) => runCommand('format', ...args, '--content', contentDir);
    const bad = path.join(contentDir, 'a', 'bad.md');
    const listed = await run('--check');
    expect([listed.code, listed.stdout]).toEqual([1, `${bad}\n1 file to format\n`]);
    expect((await run()).code).toBe(0);
    expect(readFileSync(bad, 'utf8')).toBe(`\uFEFF${wanted}`);
    expect(readFileSync(path.join(contentDir, 'a', 'good.md'), 'utf8')).toBe(good);
    expect(await run('--check')).toMatchObject({ code: 0, stdout: '0 files to format\n' });
    expect(await run(path.join(contentDir, 'none.md'))).toMatchObject({ code: 2 });
  });

  test('has nothing to do in the sample content', async () => {
    expect(await runCommand('format', '--check', '--content', 'content')).toMatchObject({ code: 0 });
  });

  test.each([
    ['real articles', largestContent()],
    ['articles of other dialects', sharedFile('corpus-learn') ?? path.resolve('content/learn')],
  ])('shows readers of %s the same, and formats a formatted file no more', async (_, source) => {
    const contentDir = temporaryFolder();
    const all = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .toSorted();
    const step = Math.max(1, Math.floor(all.length / MOST));
    const names = all.filter((_name, at) => at % step === 0);
    for (const name of names) {
      mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
      // Our own content is formatted already, so each file gets something to do.
      const bytes = Buffer.concat([readFileSync(path.join(source, name)), Buffer.from('\n\n\n')]);
      writeFileSync(path.join(contentDir, name), bytes);
    }
    const live = await openLiveContent({ contentDir });
    let changed = 0;
    for (const name of names.map((each) => each.split(path.sep).join('/'))) {
      const raw = decodeUtf8(readFileSync(path.join(contentDir, name)));
      if (raw === undefined) continue;
      const after = formatContent(live, name, raw);
      if (after !== raw) changed += 1;
      const view = (text: string) => readersSee(live.compile(name, Buffer.from(text)));
      expect([name, view(after)]).toEqual([name, view(raw)]);
      expect([name, formatContent(live, name, after)]).toEqual([name, after]);
      expect([name, wordsOf(after)]).toEqual([name, wordsOf(raw)]);
    }
    expect(changed).toBeGreaterThan(0);
  });
});

/** Everything but blanks, and the letters of property names in small. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
