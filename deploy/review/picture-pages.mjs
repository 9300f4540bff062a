#!/usr/bin/env node
/**
 * Takes pictures of the pages that a branch changes, before and after, for who reviews it. Needs what check-changes.sh needs, and
 * a Chrome or Chromium on the machine.
 *
 *   picture-pages.mjs CONTENT BASE OUT [MOST]
 *
 *   CONTENT  content folder, from the root of the repository
 *   BASE     what the branch goes into, such as origin/main
 *   OUT      folder to write into: summary.md, and with pictures index.html and <slug>-before.png, <slug>-after.png
 *   MOST     pages at most (default: 20)
 *
 * Exit: 0 written, also where nothing changed; 2 the branches or their content couldn't be read.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Libsql from 'libsql';
import { findChromium } from '../../tests/run/find-chromium.mjs';

const STEPWISE = fileURLToPath(new URL('../../cli/stepwise.mjs', import.meta.url));
const SIZE = { width: 1120, height: 900 };
const [content = '', base = '', out = '', most = '20'] = process.argv.slice(2);
if (out === '') {
  console.error('picture-pages: name the content folder, the base, and the folder to write into');
  process.exit(2);
}

const work = mkdtempSync(path.join(tmpdir(), 'stepwise-pages-'));
try {
  await review();
} catch (error) {
  console.error(`picture-pages: ${error.message}`);
  process.exitCode = 2;
} finally {
  git('worktree', 'remove', '--force', path.join(work, 'tree'));
  rmSync(work, { recursive: true, force: true });
}

async function review() {
  mkdirSync(out, { recursive: true });
  const fork = git('merge-base', base, 'HEAD')?.trim();
  if (fork === undefined) throw new Error(`${base} and this branch have no common history; fetch all of it`);
  const files = changedFiles(fork);
  const tree = path.join(work, 'tree');
  if (git('worktree', 'add', '--quiet', '--detach', tree, fork) === undefined)
    throw new Error('Git couldn’t check the base out');
  const sides = {
    before: compiled(
      path.join(tree, content),
      'before',
      files.map(({ old }) => old),
    ),
    after: compiled(
      content,
      'after',
      files.map(({ path: file }) => file),
    ),
  };
  const pages = files
    .map(({ path: file, old }) => ({ file, before: sides.before.slugs.get(old), after: sides.after.slugs.get(file) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined);
  const shown = pages.slice(0, Number(most));
  const chromium = shown.length === 0 ? undefined : findChromium();
  if (chromium !== undefined) await takeAll(chromium, sides, shown);
  const rows = shown.map((page) => ({ ...page, change: changeOf(page, chromium !== undefined) }));
  writeFileSync(path.join(out, 'summary.md'), summaryOf(rows, pages.length - shown.length, chromium !== undefined));
  if (chromium !== undefined) writeFileSync(path.join(out, 'index.html'), pageOf(rows));
}

/** Content files that differ, by their paths in the content folder; a renamed one knows its old path. */
function changedFiles(fork) {
  const parts = (git('diff', '--name-status', '-z', '-M', fork, 'HEAD', '--', content) ?? '').split('\0');
  const inContent = (file) => path.posix.relative(content, file);
  const files = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const isRename = /^[RC]/.test(parts[at]);
    const old = inContent(parts[at + 1]);
    files.push({ old, path: isRename ? inContent(parts[at + 2]) : old });
    at += isRename ? 3 : 2;
  }
  return files;
}

/** A catalog of one side, and the slugs of the files; none of either where the side has no content. */
function compiled(folder, name, files) {
  const catalog = path.join(work, `${name}.db`);
  if (!existsSync(folder)) return { catalog: undefined, slugs: new Map() };
  try {
    execFileSync(process.execPath, [STEPWISE, 'compile', '--content', folder, '--out', catalog, '--frozen'], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
  } catch (error) {
    // 1 says that the content has errors, which the check tells.
    if (error.status !== 1) throw new Error(`the content ${name} the change couldn’t be compiled`);
  }
  const database = new Libsql(catalog, { readonly: true });
  const find = database.prepare('SELECT slug FROM articles WHERE path = ? AND slug IS NOT NULL');
  const slugs = new Map(files.flatMap((file) => (find.get(file) === undefined ? [] : [[file, find.get(file).slug]])));
  database.close();
  return { catalog, slugs };
}

async function takeAll(executablePath, sides, pages) {
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const side of ['before', 'after']) {
      const slugs = pages.flatMap((page) => page[side] ?? []);
      if (slugs.length > 0) await takeSide(browser, side, sides[side].catalog, slugs);
    }
  } finally {
    await browser.close();
  }
}

async function takeSide(browser, side, catalog, slugs) {
  const server = spawn(
    process.execPath,
    [STEPWISE, 'serve', '--catalog', catalog, '--host', '127.0.0.1', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LOG_FORMAT: 'text', STEPWISE_EVENTS: 'off', STEPWISE_DESK: '' },
    },
  );
  try {
    const url = await addressOf(server);
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    for (const slug of slugs) {
      await page.goto(`${url}/articles/${encodeURIComponent(slug)}`);
      // Without what differs from day to day.
      await page.locator('main').screenshot({ path: path.join(out, pictureName(slug, side)) });
    }
    await page.close();
  } finally {
    server.kill('SIGTERM');
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text) => {
      said += text;
      const url = /, on (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    server.once('close', () => reject(new Error(`the site didn’t start: ${said}`)));
  });
}

function pictureName(slug, side) {
  return `${slug}-${side}.png`;
}

function changeOf({ before, after }, hasPictures) {
  if (before === undefined) return 'new';
  if (after === undefined) return 'removed';
  if (!hasPictures) return 'changed';
  const [old, fresh] = [pictureName(before, 'before'), pictureName(after, 'after')].map((name) =>
    readFileSync(path.join(out, name)),
  );
  return old.equals(fresh) ? 'looks the same' : 'changed';
}

/** For the summary of a run, which can hold no pictures itself. */
function summaryOf(rows, more, hasPictures) {
  const lines = rows.map(({ file, before, after, change }) => {
    const cells = [`\`${file.replaceAll('`', '')}\``, change, nameOf(before, 'before'), nameOf(after, 'after')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '### Pages that this branch changes',
    '',
    ...(rows.length === 0 ? ['None.'] : ['| File | Page | Before | After |', '| --- | --- | --- | --- |', ...lines]),
    ...(more > 0 ? ['', `And ${more} more, without pictures.`] : []),
    ...(hasPictures || rows.length === 0 ? [] : ['', 'No pictures: this machine has no Chrome or Chromium.']),
    '',
  ].join('\n');

  function nameOf(slug, side) {
    return slug === undefined ? '–' : hasPictures ? pictureName(slug, side) : slug;
  }
}

/** The pictures side by side, beside the files of the pictures. */
function pageOf(rows) {
  const figure = (slug, side) =>
    slug === undefined
      ? `<p>No page ${side}.</p>`
      : `<figure><figcaption>${side}</figcaption><img src="${escaped(encodeURIComponent(pictureName(slug, side)))}" alt="The page ${escaped(slug)} ${side} the change"></figure>`;
  const sections = rows.map(
    ({ file, before, after, change }) =>
      `<section><h2>${escaped(file)}: ${change}</h2><div>${figure(before, 'before')}${figure(after, 'after')}</div></section>`,
  );
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pages before and after</title>
<style>:root{color-scheme:light dark}body{margin:1.5rem;font:1rem/1.5 system-ui,sans-serif}div{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
figure{margin:0}img{max-width:100%;border:1px solid GrayText}h2{font-size:1rem;overflow-wrap:anywhere}</style></head>
<body><main><h1>Pages before and after</h1>${sections.join('\n')}</main></body></html>
`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What Git says; `undefined` where it refuses. */
function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
