import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { oldSite } from '../cli/links/old-site';
import { sample } from '../lib/compile/content-folder';
import { axeFindings, scrollsSideways } from './browser';
import { ROOT } from './inputs';
import { stepwise, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

it('shows what became of links by article, one kind at a time without script, and loads nothing', async () => {
  const { origin } = await oldSite();
  const folder = temporaryFolder();
  const content = path.join(folder.path, 'content');
  mkdirSync(content);
  const one = `[a](${origin}/gone), [b](${origin}/moved), [c](${origin}/page#nowhere), [d](${origin}/en-us/page?a="><script>document.title='x'</script>)`;
  writeFileSync(path.join(content, 'one.md'), sample({ id: 'one', title: 'One', body: one }));
  writeFileSync(path.join(content, 'two.md'), sample({ id: 'two', title: 'Two', body: `[e](${origin}/wall)` }));
  mkdirSync(path.join(content, 'data'));
  writeFileSync(path.join(content, 'data', 'outside-links.json'), '{}');
  const memory = path.join(folder.path, 'links.jsonl');
  const { code, output } = await stepwise(
    'links',
    '--content',
    content,
    '--memory',
    memory,
    '--pace',
    '0',
    '--format',
    'html',
  );
  expect(code).toBe(1);
  const file = path.join(folder.path, 'links.html');
  writeFileSync(file, output);
  const browser = await sharedBrowser();
  for (const colorScheme of ['light', 'dark'] as const) {
    // axe needs script; the page's own policy lets none of its own run.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 700 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const shown = () =>
      page
        .locator('li[data-code]')
        .evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('data-code')),
        );
    expect(await shown()).toEqual([
      'outside-gone',
      'outside-moved',
      'outside-anchor',
      'outside-locale',
      'outside-sign-in',
    ]);
    expect(await page.locator('h2').allTextContents()).toEqual([
      expect.stringMatching(/one\.md$/),
      expect.stringMatching(/two\.md$/),
    ]);
    expect(await page.locator('[data-code=outside-moved]').textContent()).toContain(`New address: ${origin}/page`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('link', { name: 'Sign-in required (1)' }).click();
    expect(await shown()).toEqual(['outside-sign-in']);
    expect(await page.locator('h2').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Show all' }).click();
    expect((await shown()).length).toBe(5);
    expect(await page.title()).toMatch(/^Links to other sites, 20/);
    expect(asked.filter((each) => !each.startsWith('file:'))).toEqual([]);
    await context.close();
  }
  expect(readFileSync(file, 'utf8')).not.toContain('<script');
  folder.remove();
});

it('is polite, and continues after a kill where it was: no page is asked for twice', async () => {
  const { origin, asked } = await oldSite();
  const folder = temporaryFolder();
  const pages = Array.from({ length: 12 }, (_, at) => `/page-${at}`);
  writeFileSync(
    path.join(folder.path, 'one.md'),
    sample({ id: 'one', title: 'One', body: pages.map((page) => `<${origin}${page}>`).join(' ') }),
  );
  mkdirSync(path.join(folder.path, 'data'));
  writeFileSync(path.join(folder.path, 'data', 'outside-links.json'), '{}');
  const args = ['links', '--content', folder.path, '--memory', path.join(folder.path, 'links.jsonl'), '--pace', '300'];
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(ROOT, 'cli', 'stepwise.mjs'), ...args], { stdio: 'ignore' });
  while (asked.length < 6) await sleep(20);
  // One request each 300 ms, however fast the host answers.
  expect(performance.now() - started).toBeGreaterThan(4 * 300);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const before = asked.filter((each) => each.startsWith('HEAD')).length;
  expect(before).toBeLessThan(pages.length);
  const { code } = await stepwise(...args);
  expect(code).toBe(0);
  const heads = asked.filter((each) => each.startsWith('HEAD /page-'));
  expect(new Set(heads).size).toBe(pages.length);
  // Only what was on its way when it was killed is asked again.
  expect(heads.length).toBeLessThanOrEqual(pages.length + 2);
  folder.remove();
});
