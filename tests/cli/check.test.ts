import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const FAULTY = {
  'a/one.md': sample({ id: 'same', body: 'See [this](/articles/nowhere).' }),
  'b/one file.md': sample({ id: 'same' }),
  'b/one.md': sample({ id: 'third' }),
};

const check = (contentDir: string, ...args: readonly string[]) => runCommand('check', '--content', contentDir, ...args);

interface Located {
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: unknown } }];
}

describe('stepwise check', () => {
  test('says that all is well, and ends with 0', async () => {
    const { contentDir } = contentFolder({ 'a.md': sample() });
    const ended = await check(contentDir);
    expect(ended).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings, 0 infos\n', stderr: '' });
  });

  test('prints place, severity, code, message and fix, then a summary by code, and ends with 1', async () => {
    const { contentDir } = contentFolder(FAULTY);
    const { code, stdout } = await check(contentDir);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        `${contentDir}/a/one.md:15:12: error dead-link: the link "/articles/nowhere" is broken: no file, article, ID, or product has that address`,
        '    Correct or remove the link.',
        `${contentDir}/b/one file.md:9:5: warning duplicate-article-id: articleId "same" is also used by a/one.md:9`,
        '    Give this file a new ID, unless both are meant to be one article.',
        `${contentDir}/b/one.md:1:1: info duplicate-slug: the address "one" is already taken by a/one.md:1; this article is at "one-b"`,
        '    Rename the file, or give it its own slug property.',
        '',
        '1  error    dead-link',
        '1  warning  duplicate-article-id',
        '1  info     duplicate-slug',
        '1 error, 1 warning, 1 info',
        '',
      ].join('\n'),
    );
  });

  test('tells which dialect was read, and why', async () => {
    const learn = '---\ntitle: Open a box\nms.date: 5/6/2025\n---\n# Open a box\n';
    const { contentDir } = contentFolder({ 'a.md': learn, 'b.md': learn, 'c.md': sample() });
    expect((await check(contentDir)).stdout).toBe(
      [
        'learn: 2 files, detected by YAML front matter with properties such as ms.date, ms.topic, and ms.service',
        'azure-self-help: 1 file, detected by a header with selfHelpType, articleId, or other properties of Azure self-help',
        '0 errors, 0 warnings, 0 infos',
        '',
      ].join('\n'),
    );
  });

  test('leaves out what is less severe than asked, and still ends by what there is', async () => {
    const { contentDir } = contentFolder(FAULTY);
    const { code, stdout } = await check(contentDir, '--severity', 'error', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).counts).toEqual({ error: 1, warning: 0, info: 0 });
  });

  test('prints one JSON object', async () => {
    const { contentDir } = contentFolder(FAULTY);
    const { stdout } = await check(contentDir, '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report.counts).toEqual({ error: 1, warning: 1, info: 1 });
    expect(report.codes[0]).toEqual({ code: 'dead-link', severity: 'error', count: 1 });
    expect(report.diagnostics[1]).toMatchObject({
      path: 'b/one file.md',
      line: 9,
      column: 5,
      related: [{ path: 'a/one.md', line: 9, column: 5 }],
    });
  });

  test('prints SARIF 2.1.0', async () => {
    const { contentDir } = contentFolder(FAULTY);
    const { stdout } = await check(contentDir, '--format', 'sarif');
    const log = JSON.parse(stdout);
    const [run] = log.runs;
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/sarif-2\.1\.0/) });
    expect(run.tool.driver).toMatchObject({ name: 'stepwise' });
    expect(run.originalUriBaseIds.CONTENT.uri).toBe(`file://${contentDir}/`);
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex];
      expect(rule).toMatchObject({ id: result.ruleId, help: { text: expect.stringContaining('Bad') } });
      expect(rule.shortDescription.text).toMatch(/\.$/);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
    }
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['error', 'warning', 'note']);
    expect(run.results[1]).toMatchObject({
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'b/one%20file.md', uriBaseId: 'CONTENT' },
            region: { startLine: 9, startColumn: 5 },
          },
        },
      ],
      relatedLocations: [{ id: 0, physicalLocation: { artifactLocation: { uri: 'a/one.md' } } }],
    });
  });

  test('names each finding by the folder that its file is in, of several', async () => {
    const [first, second] = [contentFolder(FAULTY), contentFolder(FAULTY)].map(({ contentDir }) => contentDir);
    writeFileSync(path.join(second ?? '', 'stepwise.json'), '{ "mount": "two" }');
    const both = `${first}${path.delimiter}${second}`;
    const { stdout } = await check(both, '--severity', 'error');
    expect(stdout).toContain(`\n${second}/a/one.md:15:12: error dead-link`);
    const { runs } = JSON.parse((await check(both, '--format', 'sarif', '--severity', 'error')).stdout);
    expect(runs[0].originalUriBaseIds).toEqual({
      CONTENT: { uri: `file://${first}/` },
      CONTENT_2: { uri: `file://${second}/` },
    });
    const places = runs[0].results.map((each: Located) => each.locations[0].physicalLocation.artifactLocation);
    expect(places).toContainEqual({ uri: 'a/one.md', uriBaseId: 'CONTENT' });
    expect(places).toContainEqual({ uri: 'a/one.md', uriBaseId: 'CONTENT_2' });
  });

  test.each([
    ['--format', 'xml', /--format must be text, json, sarif, or github, not "xml"/],
    ['--severity', 'bad', /--severity must be error, warning, or info, not "bad"/],
    ['--content', '/nowhere', /there’s no content folder at \/nowhere/],
    ['--against', '/nowhere.db', /^stepwise check: there’s no catalog at \/nowhere.db\n$/],
    ['--severity=info', 'no-file.md', /^stepwise check: there’s no content file no-file.md\n$/],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, stdout, stderr } = await runCommand('check', option, value);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
