/** All script that can be wanted on a page, loaded at once or when a reader does something. */
import { gzipSync } from 'node:zlib';

/** What a module of the page's script imports, at once or later, as the bundler writes it. */
const IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.\/[\w.-]+\.js)["']/g;

/**
 * Follows what a page's script imports to its end. A part that pages of another kind load at once, and this page doesn't, has
 * no place here: it's left out. All others a reader may come to want.
 * @param {readonly string[]} loaded addresses of the script that this page loaded by itself
 * @param {ReadonlySet<string>} elsewhere addresses of the script that pages of any kind loaded by themselves
 * @param {(url: string) => Promise<string>} read the text of a script
 * @returns {Promise<number>} bytes after gzip, each file by itself
 */
export async function wantedScript(loaded, elsewhere, read) {
  const wanted = new Set(loaded);
  let bytes = 0;
  for (const url of wanted) {
    const text = await read(url);
    bytes += gzipSync(text).length;
    for (const [, name] of text.matchAll(IMPORTS)) {
      const next = new URL(name, url).href;
      if (!elsewhere.has(next)) wanted.add(next);
    }
  }
  return bytes;
}
