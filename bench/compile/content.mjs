/** What the benchmark does with content: the bodies for the floor, and the small edits. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Kinds whose bodies are JSON. */
export const JSON_KINDS =
  /^(problemScopingQuestions|TSG_Questions|TSG_Workflow|advisorRecommendationMetadata|supportTopicDescription|diagnoseAndSolve)$/;

/**
 * Writes the Markdown bodies of a content folder into a JSON file, a list of strings. A body is what stands beside the
 * header.
 */
export async function readBodies(command, content, bodiesFile) {
  const child = spawn(process.execPath, [command, 'export', '--content', content], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const bodies = [];
  let articles = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { path: file, kind } = JSON.parse(line);
    articles++;
    if (!JSON_KINDS.test(kind)) bodies.push(bodyOf(readFileSync(path.join(content, file), 'utf8')));
  }
  writeFileSync(bodiesFile, JSON.stringify(bodies));
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return { files, articles, markdown: bodies.length };
}

/** What stands beside the header. */
export function bodyOf(text) {
  const lines = text.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n');
  const start = lines.indexOf('<properties');
  const end = start < 0 ? -1 : lines.indexOf('/>', start);
  return end < 0 ? lines : lines.slice(0, start) + lines.slice(end + 2);
}

/** An article in the middle of the folder, in path order. */
export function chooseArticle(content) {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const isPlain = (file) => /selfHelpType\s*=\s*"generic"/i.test(readFileSync(file, 'utf8'));
  return files.slice(Math.floor(files.length / 2)).find(isPlain) ?? files[0];
}

/** The text of an article with one word more in its title. */
export function changeTitle(file) {
  return readFileSync(file, 'utf8')
    .replace(/pageTitle\s*=\s*"/i, '$&New ')
    .replace(/^#\s*/m, '$&New ');
}

/** Reads every file once, so that they are in the page cache: what is measured is the work, not the disk. */
export function warm(content) {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) readFileSync(path.join(entry.parentPath, entry.name));
  }
}
