import { defineCatalogRule } from './catalog-rule';

/** Rules about whole files rather than what is in them. */

/** What is broken is left out, the rest is used. */
export const brokenDataFile = defineCatalogRule({
  code: 'broken-data-file',
  severity: 'error',
  meaning: 'A data file, or an entry of it, is not as Stepwise reads it.',
  frame: 'folder',
  bad: { 'data/aliases.json': '{ "old": "restore" }', 'restore.md': articleOf('restore') },
  good: { 'data/aliases.json': '{ "old": { "to": "restore" } }', 'restore.md': articleOf('restore') },
  fix: 'Correct the file; content/README.md shows the form of each data file.',
  words: (message: string) => message,
});

function articleOf(id: string): string {
  return `<properties selfHelpType="generic" articleId="${id}" />\n\n# Restore a server\n`;
}

const WHY_NOT_INCLUDED = {
  missing: 'there is no such file, so only its name is shown',
  cycle: 'it is taken in by itself, so only its name is shown here',
  excess: 'too much text is taken in already, so only its name is shown',
} as const;

/** Its name is shown in its place. */
export const failedInclude = defineCatalogRule({
  code: 'failed-include',
  severity: 'error',
  meaning: 'A file that an article includes is missing, includes itself, or is one too many.',
  frame: 'folder',
  bad: { 'restore.md': `${articleOf('restore')}\n[!INCLUDE [contact](includes/contact.md)]\n` },
  good: {
    'restore.md': `${articleOf('restore')}\n[!INCLUDE [contact](includes/contact.md)]\n`,
    'includes/contact.md': 'Write to us.\n',
  },
  fix: 'Correct the path, which counts from the file it is written in, or add the file.',
  words: (target: string, reason: keyof typeof WHY_NOT_INCLUDED) =>
    `"${target}" cannot be included: ${WHY_NOT_INCLUDED[reason]}`,
});

/** The other files are published without it. */
export const unreadableFile = defineCatalogRule({
  code: 'unreadable-file',
  severity: 'error',
  meaning: 'A file of the content folder cannot be read.',
  frame: 'words',
  bad: 'a file without permission to read it, a link that leads to no file, a FIFO, a socket',
  good: 'a regular file that the compiler may read',
  fix: 'Put a regular file that the compiler may read in its place, or remove it.',
  words: (message: string, fix: string) => ({ message, fix }),
});

/** What is behind it is not published. */
export const linkNotFollowed = defineCatalogRule({
  code: 'link-not-followed',
  severity: 'warning',
  meaning: 'A link of the file system leads out of the content folder, or to a folder.',
  frame: 'words',
  bad: 'a link to a file beside the content folder',
  good: 'a copy of that file inside the content folder',
  fix: 'Copy what it leads to into the content folder.',
  words: (message: string, fix: string) => ({ message, fix }),
});

/** It is not published. */
export const fileNameNotUtf8 = defineCatalogRule({
  code: 'file-name-not-utf8',
  severity: 'error',
  meaning: 'The name of a file or folder is not UTF-8.',
  frame: 'words',
  bad: 'a name with the byte E9 alone',
  good: 'the same name in UTF-8',
  fix: 'Rename it; letters of every script may be used.',
  words: () => 'the name of this file or folder is not UTF-8, so no address can lead to it; it is not published',
});

/** The file of the folder that is named first is. */
export const fileInTwoFolders = defineCatalogRule({
  code: 'file-in-two-folders',
  severity: 'error',
  meaning: 'Two content folders have a file of the same path, so one of them is not published.',
  frame: 'words',
  bad: 'restore.md at the top of both folders of CONTENT_DIR',
  good: '{ "mount": "sql" } in the stepwise.json of one of the folders',
  fix: 'Rename one of the files, or give one of the folders a "mount" in its stepwise.json.',
  words: (folder: string, first: string) =>
    `${folder} has a file of this path, and so has ${first}, whose file is the one that is published`,
});

/** Only its beginning is read. */
export const fileTooLarge = defineCatalogRule({
  code: 'file-too-large',
  severity: 'error',
  meaning: 'An article has more bytes than are read.',
  frame: 'words',
  bad: 'an article of three million bytes',
  good: 'the same text in several articles',
  fix: 'Split it into several articles.',
  words: (size: number, read: number) => `the file has ${size} bytes; only its first ${read} are read, up to this line`,
});

/** It is not published. */
export const largeFileNotRead = defineCatalogRule({
  code: 'large-file-not-read',
  severity: 'info',
  meaning: 'A large file has no article header at its start, so the rest of it was not read.',
  frame: 'words',
  bad: 'a video in the content folder',
  good: 'the video somewhere else',
  fix: 'Nothing needs to be done; a content folder is quicker to copy without large files.',
  words: (size: number) =>
    `the file has ${size} bytes and no article header at its start, so the rest of it was not read`,
});

/** Its page shows its words as plain text. */
export const fileShownAsText = defineCatalogRule({
  code: 'file-shown-as-text',
  severity: 'error',
  meaning: 'A file took too much time or memory to be laid out.',
  frame: 'words',
  bad: 'a file made to keep the compiler busy for minutes',
  good: 'a smaller or simpler file',
  fix: 'Make the file smaller or simpler. If it looks ordinary, please report it: this may be a defect of Stepwise.',
  words: (reason: string) => `the file could not be laid out (${reason}), so its page shows its words as plain text`,
});
