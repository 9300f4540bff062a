import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { oldSite } from './links/old-site';
import { runCommand } from './run-command';

const FORM = (link: string) =>
  `---\n${JSON.stringify({ title: 'Ask', formElements: [{ id: 'q', order: 1, controlType: 'infoblock', content: `<a href='${link}'>Read</a>` }] })}\n---\n`;

/** Content whose links lead to the site in every way that a file can write them. */
async function content() {
  const { origin, asked } = await oldSite();
  const body = [
    `See [this](${origin}/moved#restore "Moved"), [that](${origin}/gone), <${origin}/moved>, and [here][1].`,
    `\`[code](${origin}/broken)\` and <a href="${origin}/en-us/page?a=1&amp;b=2">language</a>, [no place](${origin}/page#nowhere).`,
    `[1]: ${origin}/wall`,
  ].join('\n\n');
  const files = {
    'one.md': sample({ id: 'one', title: 'One', body }).replaceAll('\n', '\r\n'),
    'form.md': sample({ id: 'form', title: 'Ask', kind: 'problemScopingQuestions', body: FORM(`${origin}/moved`) }),
    'data/outside-links.json': '{ "notAsked": ["example.org"] }',
  };
  const { folder, contentDir } = contentFolder(files);
  const memory = path.join(folder, 'links.jsonl');
  const links = (...more: readonly string[]) =>
    runCommand('links', '--content', contentDir, '--memory', memory, '--pace', '0', ...more);
  return { origin, asked, contentDir, links, files };
}

test('tells what became of each link at its place, remembers it, and writes new addresses', async () => {
  const { origin, asked, contentDir, links, files } = await content();
  const { code, stdout } = await links('--format', 'json');
  const { diagnostics } = JSON.parse(stdout);
  const found = diagnostics.map((each: { path: string; line: number; column: number; code: string }) => {
    return `${each.path}:${each.line}:${each.column} ${each.code}`;
  });
  const at = (text: string) => files['one.md'].split('\r\n').findIndex((line) => line.includes(text)) + 1;
  expect(code).toBe(1);
  expect(found).toEqual([
    expect.stringMatching(/^form.md:\d+:\d+ outside-moved$/),
    `one.md:${at('See [this]')}:12 outside-moved`,
    expect.stringMatching(new RegExp(`^one.md:${at('See [this]')}:\\d+ outside-gone$`)),
    expect.stringMatching(new RegExp(`^one.md:${at('See [this]')}:\\d+ outside-moved$`)),
    expect.stringMatching(new RegExp(`^one.md:${at('language')}:\\d+ outside-locale$`)),
    expect.stringMatching(new RegExp(`^one.md:${at('language')}:\\d+ outside-anchor$`)),
    expect.stringMatching(new RegExp(`^one.md:${at('[1]: ')}:6 outside-sign-in$`)),
  ]);
  expect(asked.some((each) => each.includes('/broken'))).toBe(false);

  const before = asked.length;
  const fixed = await links('--fix');
  expect(asked.length).toBe(before);
  expect(fixed.stderr).toContain('4 links rewritten');
  expect(fixed.stdout).toMatch(/\n1 error, 1 warning, 1 info\n$/);
  const read = (file: string) => readFileSync(path.join(contentDir, file), 'utf8');
  expect(read('one.md')).toBe(
    files['one.md']
      .replace(`(${origin}/moved#restore `, `(${origin}/page#restore `)
      .replace(`<${origin}/moved>`, `<${origin}/page>`)
      .replace('/en-us/page?a=1&amp;b=2', '/page?a=1&amp;b=2'),
  );
  expect(read('form.md')).toBe(files['form.md'].replace('/moved', '/page'));
});

test('writes every link of a file at once, and no address in code, comments, or the text of a link', async () => {
  const { origin } = await oldSite();
  const moved = `${origin}/moved`;
  const body = [
    `See [one](${moved}), <${moved}>, ${moved}, and [${moved}](${moved}).`,
    `\`curl ${moved}\` <!-- ${moved} --> \`[code](${moved})\` ${moved}/deeper`,
    `\`\`\`\ncurl ${moved}\n[code](${moved})\n\`\`\``,
    `Again ${moved}. [Kept](${origin}/page/${moved}) it is.`,
  ].join('\n\n');
  const before = sample({ id: 'one', title: 'One', body }).replaceAll('\n', '\r\n');
  const { folder, contentDir } = contentFolder({ 'one.md': before, 'data/outside-links.json': '{}' });
  const fix = () =>
    runCommand('links', '--content', contentDir, '--memory', path.join(folder, 'links.jsonl'), '--pace', '0', '--fix');
  await fix();
  const after = readFileSync(path.join(contentDir, 'one.md'), 'utf8');
  const page = `${origin}/page`;
  expect(after).toBe(
    before
      .replace(
        `(${moved}), <${moved}>, ${moved}, and [${moved}](${moved})`,
        `(${page}), <${page}>, ${page}, and [${moved}](${page})`,
      )
      .replace(`Again ${moved}`, `Again ${page}`),
  );
  await fix();
  expect(readFileSync(path.join(contentDir, 'one.md'), 'utf8')).toBe(after);
});

test('writes SARIF with the rules, and refuses what it does not know', async () => {
  const { links } = await content();
  const { stdout } = await links('--format', 'sarif');
  const [{ tool, results }] = JSON.parse(stdout).runs;
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('outside-gone');
  expect(results.length).toBe(7);
  expect(await links('--pace', 'fast')).toMatchObject({
    code: 2,
    stderr: 'stepwise links: --pace must be a number, 0 or more, not "fast"\n',
  });
});
