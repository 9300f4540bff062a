import { fileStem } from '../fields/file-stem';
import { plainTitle } from './plain-title';

/** An article's title: its H1 as plain text, else `pageTitle`, else made from the file name; never empty. */
export function titleOf(h1: string | undefined, pageTitle: string, path: string): string {
  return plainTitle(h1 ?? '') || plainTitle(pageTitle) || titleFromPath(path);
}

/** `restore-a_server.md` gives `Restore a server`. */
function titleFromPath(path: string): string {
  const words = fileStem(path)
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
