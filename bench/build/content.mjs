/** The same articles for both: as they are for us, and with YAML front matter, without comments, for Starlight. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOf, JSON_KINDS } from '../compile/content.mjs';
import { exportContent } from '../rig/own-site.mjs';

/**
 * Chooses Markdown articles spread over a content folder.
 * @returns {{ file: string, title: string }[]} files relative to the folder
 */
export function chooseArticles(content, count) {
  const all = exportContent(content).filter(({ kind, path: file }) => !JSON_KINDS.test(kind) && file.endsWith('.md'));
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]).map(
    ({ path: file, name }) => ({ file, title: name || path.basename(file, '.md') }),
  );
}

/** Copies the articles as they are, and what names products and sections. */
export function writeOwn(articles, content, folder) {
  for (const { file } of articles) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(content, file), path.join(folder, file));
  }
}

/** Pictures that lie beside an article, often not there; Astro does not build where one is missing. */
const OWN_IMAGES = /!\[(?=[^\]]*\]\((?!https?:))/g;

/** Writes the articles as Starlight takes them; numbered, for it makes one address of what differs in letter case alone. */
export function writeForStarlight(articles, content, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [at, { file, title }] of articles.entries()) {
    const body = bodyOf(readFileSync(path.join(content, file), 'utf8'))
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(OWN_IMAGES, '[');
    writeFileSync(path.join(folder, `article-${at}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`);
  }
}
