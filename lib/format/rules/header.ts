import { guess, guessedEdit } from '../nearest-name';
import { defineRule, GUESS } from '../rule';
import { unicodeName } from './encoding';

/** Rules about the header in any dialect (FORMAT.md A). */

const FIELDS = 'selfHelpType="generic" articleId="restore"';
const TITLE = '\n\n# Restore a server\n';

/** The first one counts. */
export const duplicateProperty = defineRule({
  code: 'duplicate-property',
  severity: 'warning',
  meaning: 'A property is in the header twice.',
  frame: 'properties',
  bad: 'description="Restore a server"\ndescription="Restore a database"',
  good: 'description="Restore a server"',
  fix: 'Delete one of them.',
  words: (name: string) => `the property "${name}" is in this header twice; the first one is used`,
});

/** It ends the header all the same. */
export const headerClose = defineRule({
  code: 'header-close',
  severity: 'info',
  meaning: 'The property header ends with > instead of />.',
  frame: 'file',
  bad: `<properties ${FIELDS}>${TITLE}`,
  good: `<properties ${FIELDS} />${TITLE}`,
  fix: 'End the header with />.',
  words: () => ({ message: 'the header ends with ">"; expected "/>"', edit: { found: '>', text: '/>' } }),
});

/** Its plain lines are taken as they are. */
export const invalidFrontMatter = defineRule({
  code: 'invalid-front-matter',
  severity: 'error',
  meaning: 'The YAML front matter can’t be read.',
  frame: 'file',
  bad: '---\nselfHelpType: generic\narticleId: restore\ndescription: Restore: a server\n---\n\n# Restore a server\n',
  good: '---\nselfHelpType: generic\narticleId: restore\ndescription: "Restore: a server"\n---\n\n# Restore a server\n',
  fix: 'Quote values that contain a colon, a quote, or a #, and indent with spaces only.',
  words: (reason: string) =>
    `the YAML front matter can’t be read: ${reason}; only its plain "name: value" lines were used`,
});

/** A no-break space or a zero-width space. */
export const invisibleSpace = defineRule({
  code: 'invisible-space',
  severity: 'info',
  meaning: 'A character in the header looks like a space or is invisible, but isn’t a regular space.',
  frame: 'properties',
  bad: 'description="Restore a server"\u00A0',
  good: 'description="Restore a server"',
  fix: 'Replace it with a regular space, or delete it.',
  words: (code: number) => ({
    message: `the header contains the invisible character ${unicodeName(code)}`,
    edit: { found: String.fromCharCode(code), text: ' ' },
  }),
});

/** A comma, a stray quote or a loose word is stepped over. */
export const junkInHeader = defineRule({
  code: 'junk-in-header',
  severity: 'warning',
  meaning: 'The header contains something that isn’t a property.',
  frame: 'properties',
  bad: 'description="Restore a server",',
  good: 'description="Restore a server"',
  fix: 'Delete it, or write it as name="value".',
  words: (junk: string) => ({
    message: `found "${junk.slice(0, 40)}" in the header; expected name="value" or "/>"`,
    edit: { found: junk, text: '', ...(/[\p{L}\p{N}]/u.test(junk) ? GUESS : {}) },
  }),
});

/** A misspelling that real files hold, or a name of another dialect. */
export const misspelledProperty = defineRule({
  code: 'misspelled-property',
  severity: 'warning',
  meaning: 'A property name has a common typo; it was read as intended.',
  frame: 'properties',
  bad: 'supportToicIds="32639968"',
  good: 'supportTopicIds="32639968"',
  fix: 'Correct the spelling.',
  words: (name: string, meant: string) => ({
    message: `the property "${name}" was read as "${meant}"`,
    fix: `Write ${meant}.`,
    edit: { found: name, text: meant },
  }),
});

/** Its text is shown, but nothing is known about it. */
export const noHeader = defineRule({
  code: 'no-header',
  severity: 'warning',
  meaning: 'The file has no property header and no YAML front matter.',
  frame: 'file',
  bad: '# Restore a server\n',
  good: `<properties ${FIELDS} />${TITLE}`,
  fix: 'Start the file with a <properties … /> header.',
  words: () =>
    'this file has no <properties … /> header and no YAML front matter, so its kind, ids and clouds are unknown',
});

/** What is nested is left out. */
export const propertyNotText = defineRule({
  code: 'property-not-text',
  severity: 'warning',
  meaning: 'A front matter property isn’t text or a list of text values.',
  frame: 'file',
  bad: '---\nselfHelpType: generic\narticleId: restore\nservice: { name: postgresql }\n---\n\n# Restore a server\n',
  good: '---\nselfHelpType: generic\narticleId: restore\nservice: postgresql\n---\n\n# Restore a server\n',
  fix: 'Write it as one line or as a list of plain values.',
  words: (name: string) => ({
    message: `"${name}" isn’t text or a list of text values; nested values were left out`,
    fix: `Write ${name} as one line or as a list of plain values.`,
  }),
});

/** A slip of the hand; it is not shown. */
export const textAfterHeader = defineRule({
  code: 'text-after-header',
  severity: 'warning',
  meaning: 'Stray characters follow the end of the header.',
  frame: 'file',
  bad: `<properties ${FIELDS} />e${TITLE}`,
  good: `<properties ${FIELDS} />${TITLE}`,
  fix: 'Delete them, or move them to their own line.',
  words: (letters: string) => ({
    message: `found "${letters}" right after "/>"; it was left out`,
    edit: { found: letters, text: '' },
  }),
});

/** It is kept as the beginning of the article. */
export const textBeforeHeader = defineRule({
  code: 'text-before-header',
  severity: 'info',
  meaning: 'There is text before the property header.',
  frame: 'file',
  bad: `# Restore a server\n\n<properties ${FIELDS} />\n\nIt takes an hour.\n`,
  good: `<properties ${FIELDS} />\n\n# Restore a server\n\nIt takes an hour.\n`,
  fix: 'Move the header to the top of the file.',
  words: () => 'there is text before the <properties … /> header; it was read as the start of the article',
});

/** It is kept under the name it was written with. */
export const unknownProperty = defineRule({
  code: 'unknown-property',
  severity: 'warning',
  meaning: 'The format has no property with this name.',
  frame: 'properties',
  bad: 'resourceTag="servers"',
  good: 'resourceTags="servers"',
  fix: 'Delete it.',
  words: (name: string, near: string | undefined) => ({
    message: `unknown property "${name}"${guess(near)}`,
    fix: near && `Write ${near}.`,
    edit: guessedEdit(name, near),
  }),
});

/** The article is taken to begin at the first line that cannot be a property. */
export const unterminatedHeader = defineRule({
  code: 'unterminated-header',
  severity: 'error',
  meaning: 'The property header is never closed.',
  frame: 'file',
  bad: `<properties\n    ${FIELDS}${TITLE}`,
  good: `<properties\n    ${FIELDS}\n/>${TITLE}`,
  fix: 'Write /> on its own line after the last property.',
  words: () => ({
    message: 'the <properties header is never closed; expected "/>" before this point',
    edit: { found: '', text: '/>\n\n' },
  }),
});
