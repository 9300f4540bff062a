/** A content folder of any number of files, made of a real one: copies with ids, titles and words of their own. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changedWord } from '../rig/changed-word.mjs';

/** Ids that a copy must not share: every copy is about products and topics of its own. */
const IDS = /\b(articleId|productPesIds|supportTopicIds)(\s*=\s*")([^"]*)"/gi;

/** Words in running text: no part of an address, a tag or a JSON key. */
const WORDS = /(?<= )[a-z]{5,}(?=[ ,.])/g;

/**
 * Writes files until the folder holds `count` of them.
 * @param {string} source a content folder
 * @param {string} folder where they go; what is there from a smaller count stays
 * @param {number} have how many are there already
 */
export function multiplyFiles(source, folder, have, count) {
  const originals = filesOf(source);
  if (existsSync(path.join(source, 'data')))
    cpSync(path.join(source, 'data'), path.join(folder, 'data'), { recursive: true });
  for (let at = have; at < count; at++) {
    const copy = Math.floor(at / originals.length);
    const file = originals[at % originals.length];
    const text = readFileSync(path.join(source, file), 'utf8');
    const { dir, name, ext } = path.parse(file);
    const target = path.join(folder, `copy-${copy}`, dir, copy === 0 ? `${name}${ext}` : `${name}-${copy}${ext}`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, copy === 0 ? text : changedText(text, copy));
  }
}

function filesOf(source) {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function changedText(text, copy) {
  return text
    .replace(IDS, (_, name, is, ids) => `${name}${is}${ids.replace(/[\w-]+/g, (id) => `${id}${copy}`)}"`)
    .replace(WORDS, (word) => changedWord(word, copy));
}
