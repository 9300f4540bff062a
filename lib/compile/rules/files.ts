import { defineCatalogRule } from './catalog-rule';

/** Rules about whole files rather than what is in them. */

/** What is broken is left out, the rest is used. */
export const brokenDataFile = defineCatalogRule({
  code: 'broken-data-file',
  severity: 'error',
  meaning: 'A data file, or an entry in it, doesn’t have the expected form.',
  frame: 'folder',
  bad: { 'data/aliases.json': '{ "old": "restore" }', 'restore.md': articleOf('restore') },
  good: { 'data/aliases.json': '{ "old": { "to": "restore" } }', 'restore.md': articleOf('restore') },
  fix: 'Correct the file. content/README.md shows the form of each data file.',
  words: (message: string) => message,
});

function articleOf(id: string): string {
  return `<properties selfHelpType="generic" articleId="${id}" />\n\n# Restore a server\n`;
}

/** Authors see it in development. */
export const draftFile = defineCatalogRule({
  code: 'draft',
  severity: 'info',
  meaning: 'The file is a draft, so it isn’t published.',
  frame: 'folder',
  bad: { 'drafts/restore.md': articleOf('restore'), 'stop.md': articleOf('stop') },
  good: { 'restore.md': articleOf('restore'), 'stop.md': articleOf('stop') },
  fix: 'When it’s ready, take status="draft" out of its header, or move it out of drafts.',
  words: () => 'this is a draft; only stepwise dev and preview links show it',
});

const WHY_NOT_INCLUDED = {
  missing: 'the file doesn’t exist, so only its name is shown',
  cycle: 'it includes itself, so only its name is shown here',
  excess: 'too much text is already included, so only its name is shown',
} as const;

/** Its name is shown in its place. */
export const failedInclude = defineCatalogRule({
  code: 'failed-include',
  severity: 'error',
  meaning: 'An included file is missing, includes itself, or exceeds the limit on includes.',
  frame: 'folder',
  bad: { 'restore.md': `${articleOf('restore')}\n[!INCLUDE [contact](includes/contact.md)]\n` },
  good: {
    'restore.md': `${articleOf('restore')}\n[!INCLUDE [contact](includes/contact.md)]\n`,
    'includes/contact.md': 'Write to us.\n',
  },
  fix: 'Correct the path, which is relative to the file it’s in, or add the file.',
  words: (target: string, reason: keyof typeof WHY_NOT_INCLUDED) =>
    `"${target}" can’t be included: ${WHY_NOT_INCLUDED[reason]}`,
});

/** The other files are published without it. */
export const unreadableFile = defineCatalogRule({
  code: 'unreadable-file',
  severity: 'error',
  meaning: 'A file in the content folder can’t be read.',
  frame: 'words',
  bad: 'a file without permission to read it, a link that leads to no file, a FIFO, a socket',
  good: 'a regular file that the compiler may read',
  fix: 'Replace it with a regular file that Stepwise may read, or remove it.',
  words: (message: string, fix: string) => ({ message, fix }),
});

/** What is behind it is not published. */
export const linkNotFollowed = defineCatalogRule({
  code: 'link-not-followed',
  severity: 'warning',
  meaning: 'A symbolic link points outside the content folder, or to a folder.',
  frame: 'words',
  bad: 'a link to a file beside the content folder',
  good: 'a copy of that file inside the content folder',
  fix: 'Copy its target into the content folder.',
  words: (message: string, fix: string) => ({ message, fix }),
});

/** It is not published. */
export const fileNameNotUtf8 = defineCatalogRule({
  code: 'file-name-not-utf8',
  severity: 'error',
  meaning: 'The name of a file or folder isn’t UTF-8.',
  frame: 'words',
  bad: 'a name with the byte E9 alone',
  good: 'the same name in UTF-8',
  fix: 'Rename it. Letters of any script are fine.',
  words: () => 'the name of this file or folder isn’t UTF-8, so it can’t have an address and isn’t published',
});

/** The file of the folder that is named first is. */
export const fileInTwoFolders = defineCatalogRule({
  code: 'file-in-two-folders',
  severity: 'error',
  meaning: 'Two content folders have a file with the same path, so one of them isn’t published.',
  frame: 'words',
  bad: 'restore.md at the top of both folders of CONTENT_DIR',
  good: '{ "mount": "sql" } in the stepwise.json of one of the folders',
  fix: 'Rename one of the files, or give one of the folders a "mount" in its stepwise.json.',
  words: (folder: string, first: string) =>
    `${folder} has a file with this path, and so does ${first}; the file from ${first} is published`,
});

/** Only its beginning is read. */
export const fileTooLarge = defineCatalogRule({
  code: 'file-too-large',
  severity: 'error',
  meaning: 'An article is larger than the limit.',
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
  meaning: 'A large file doesn’t start with an article header, so the rest of it wasn’t read.',
  frame: 'words',
  bad: 'a video in the content folder',
  good: 'the video somewhere else',
  fix: 'Nothing to do, but a content folder without large files is quicker to copy.',
  words: (size: number) =>
    `the file has ${size} bytes and doesn’t start with an article header, so the rest of it wasn’t read`,
});

/** Its page shows its words as plain text. */
export const fileShownAsText = defineCatalogRule({
  code: 'file-shown-as-text',
  severity: 'error',
  meaning: 'A file took too much time or memory to format.',
  frame: 'words',
  bad: 'a file made to keep the compiler busy for minutes',
  good: 'a smaller or simpler file',
  fix: 'Make the file smaller or simpler. If it looks ordinary, report it: this may be a bug in Stepwise.',
  words: (reason: string) => `the file couldn’t be formatted (${reason}), so its page shows plain text`,
});
