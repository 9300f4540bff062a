import { defineCatalogRule } from './catalog-rule';

/** Rules about what names an article among all: its id, its address, its old names, and links to it. */

/** A file of an example; `more` are properties. */
function article(id: string, body = 'It takes an hour.', more = ''): string {
  return `<properties selfHelpType="generic" articleId="${id}"${more} />\n\n# ${id === 'backup' ? 'Back up' : 'Restore'} a server\n\n${body}\n`;
}

/** `/a/<id>` then offers a choice. A form often has its solution's id (FORMAT.md A.6), which is worth an `info` alone. */
export const duplicateArticleId = defineCatalogRule({
  code: 'duplicate-article-id',
  severity: 'warning',
  meaning: 'Two files have the same articleId.',
  frame: 'folder',
  bad: { 'backup.md': article('8d101db0'), 'restore.md': article('8d101db0') },
  good: { 'backup.md': article('8d101db0'), 'restore.md': article('47c2e9f1') },
  fix: 'Give this file a new ID, unless both are meant to be one article.',
  words: (id: string, places: string, isOfOneKind: boolean) => ({
    message: `articleId "${id}" is also used by ${places}${isOfOneKind ? '' : ', which is a different kind of article'}`,
    severity: isOfOneKind ? undefined : 'info',
  }),
});

/** The second one is served at another address; only worth an `info` where no author chose the slug. */
export const duplicateSlug = defineCatalogRule({
  code: 'duplicate-slug',
  severity: 'warning',
  meaning: 'Two articles would get the same address.',
  frame: 'folder',
  bad: {
    'backup.md': article('backup', undefined, ' slug="server"'),
    'restore.md': article('restore', undefined, ' slug="server"'),
  },
  good: {
    'backup.md': article('backup', undefined, ' slug="server"'),
    'restore.md': article('restore', undefined, ' slug="server-restored"'),
  },
  fix: 'Choose another slug.',
  words: (wished: string, holder: string, given: string, isChosen: boolean) => ({
    message: `the address "${wished}" is already taken by ${holder}; this article is at "${given}"`,
    severity: isChosen ? undefined : 'info',
    fix: isChosen ? undefined : 'Rename the file, or give it its own slug property.',
  }),
});

/** The first one counts: the data file before articles, articles in the order of their paths. */
export const aliasTwice = defineCatalogRule({
  code: 'alias-twice',
  severity: 'warning',
  meaning: 'An old name points to two different places.',
  frame: 'folder',
  bad: {
    'backup.md': article('backup', undefined, ' aliases="old-backup"'),
    'restore.md': article('restore', undefined, ' aliases="old-backup"'),
  },
  good: { 'backup.md': article('backup', undefined, ' aliases="old-backup"'), 'restore.md': article('restore') },
  fix: 'Remove one of the two.',
  words: (name: string, to: string, first: string, firstTo: string) =>
    `alias "${name}" should point to ${to}, but ${first} already points it to ${firstTo}`,
});

/** It is not used. */
export const aliasClash = defineCatalogRule({
  code: 'alias-clash',
  severity: 'warning',
  meaning: 'An old name is the address or ID of an existing article.',
  frame: 'folder',
  bad: { 'backup.md': article('backup', undefined, ' aliases="restore"'), 'restore.md': article('restore') },
  good: { 'backup.md': article('backup', undefined, ' aliases="old-backup"'), 'restore.md': article('restore') },
  fix: 'Remove the alias, or rename the article.',
  words: (name: string, holder: string) =>
    `alias "${name}": the article ${holder} has this address or ID, so the alias isn’t used`,
});

/** Every one of them leads to the same end. */
export const aliasChain = defineCatalogRule({
  code: 'alias-chain',
  severity: 'info',
  meaning: 'An old name points to another old name.',
  frame: 'folder',
  bad: {
    'data/aliases.json': '{ "older": { "to": "old" }, "old": { "to": "restore" } }',
    'restore.md': article('restore'),
  },
  good: {
    'data/aliases.json': '{ "older": { "to": "restore" }, "old": { "to": "restore" } }',
    'restore.md': article('restore'),
  },
  fix: 'Point it straight at the last one.',
  words: (name: string, way: string) => `alias "${name}": it gets there through other aliases: ${way}`,
});

/** Whoever has a link of that name finds nothing. */
export const aliasDead = defineCatalogRule({
  code: 'alias-dead',
  severity: 'error',
  meaning: 'An old name points to an address that doesn’t exist.',
  frame: 'folder',
  bad: { 'data/aliases.json': '{ "old": { "to": "restor" } }', 'restore.md': article('restore') },
  good: { 'data/aliases.json': '{ "old": { "to": "restore" } }', 'restore.md': article('restore') },
  fix: 'Correct the address, or write null with a reason if the article was removed.',
  words: (name: string, to: string, nearest: string | undefined) => {
    const hint = nearest === undefined ? '' : `; the nearest is "${nearest}"`;
    return `alias "${name}": no ${to.startsWith('/') ? 'page' : 'article'} has the address "${to}"${hint}`;
  },
});

/** Whoever has a link of that name finds nothing. */
export const aliasLoop = defineCatalogRule({
  code: 'alias-loop',
  severity: 'error',
  meaning: 'Old names point to each other and never to an article.',
  frame: 'folder',
  bad: { 'data/aliases.json': '{ "a": { "to": "b" }, "b": { "to": "a" } }', 'restore.md': article('restore') },
  good: {
    'data/aliases.json': '{ "a": { "to": "restore" }, "b": { "to": "restore" } }',
    'restore.md': article('restore'),
  },
  fix: 'Point one of them at an article.',
  words: (name: string, way: string) => `alias "${name}": it goes in a circle: ${way}`,
});

/** Its readers would come to a page that says so. */
export const deadLink = defineCatalogRule({
  code: 'dead-link',
  severity: 'error',
  meaning: 'A link to other content is broken.',
  frame: 'folder',
  bad: { 'backup.md': article('backup', 'Then [restore it](restor.md).'), 'restore.md': article('restore') },
  good: { 'backup.md': article('backup', 'Then [restore it](restore.md).'), 'restore.md': article('restore') },
  fix: 'Correct or remove the link.',
  words: (href: string, nearest: string | undefined) => ({
    message: `the link "${href}" is broken: no file, article, ID, or product has that address`,
    fix: nearest === undefined ? undefined : `Did you mean "${nearest}"?`,
  }),
});

/** It opens its page at the top. */
export const deadLinkFragment = defineCatalogRule({
  code: 'dead-link-fragment',
  severity: 'warning',
  meaning: 'A link to other content points to a heading that isn’t there; it opens the top of the page.',
  frame: 'folder',
  bad: {
    'backup.md': article('backup', 'Then [check it](restore.md#chek-it).'),
    'restore.md': article('restore', '## Check it\n\nOpen it.'),
  },
  good: {
    'backup.md': article('backup', 'Then [check it](restore.md#check-it).'),
    'restore.md': article('restore', '## Check it\n\nOpen it.'),
  },
  fix: 'In the link, use a heading that’s there, in lowercase with hyphens between the words, such as #before-you-begin.',
  words: (fragment: string, nearest: string | undefined) => ({
    message: `no heading of the linked article matches "#${fragment}", so the link opens its top`,
    fix: nearest === undefined ? undefined : `Did you mean "#${nearest}"?`,
  }),
});

/** It leads there all the same. */
export const linkSlip = defineCatalogRule({
  code: 'link-slip',
  severity: 'warning',
  meaning: 'A link spells a file’s name differently, or uses an old name.',
  frame: 'folder',
  bad: { 'backup.md': article('backup', 'Then [restore it](Restore.md).'), 'restore.md': article('restore') },
  good: { 'backup.md': article('backup', 'Then [restore it](restore.md).'), 'restore.md': article('restore') },
  fix: 'Write the path exactly as the file is named.',
  words: (href: string, file: string, path: string, isOldName: boolean) => {
    const why = isOldName ? `that’s an old name; an alias points it to ${file}` : `the file is ${file}`;
    return {
      message: `the link "${href}" doesn’t match the file’s name exactly: ${why}`,
      fix: `Write "${path}".`,
      edit: { found: href, text: path },
    };
  },
});

/** The file is no article. */
export const linkWithoutPage = defineCatalogRule({
  code: 'link-without-page',
  severity: 'warning',
  meaning: 'A link points to a file that has no page.',
  frame: 'folder',
  bad: { 'backup.md': article('backup', 'See [the plan](./plan.txt).'), 'plan.txt': 'Every night.\n' },
  good: { 'backup.md': article('backup', 'The plan: every night.'), 'plan.txt': 'Every night.\n' },
  fix: 'Link to an article, or remove the link.',
  words: (href: string, file: string) =>
    `the link "${href}" points to ${file}, which isn’t an article and has no page here`,
});

const WHY_MERGED = {
  name: 'both have one name, and nothing but the IDs tells them apart',
  articles: 'both have one name and mostly the same articles',
  topics: 'the topics that it describes belong to that product',
  service: 'these articles name no product, and that is the product of their service',
  nameless: 'nothing tells which product its topics belong to',
};

/** Readers see one product; `/p/<id>` and old addresses of the others lead to it. */
export const mergedProduct = defineCatalogRule({
  code: 'merged-product',
  severity: 'info',
  meaning: 'Several product IDs are shown as one product.',
  frame: 'folder',
  bad: {
    'backup.md': article('backup', undefined, ' ownershipId="Azure_Backup" productPesIds="1"'),
    'restore.md': article('restore', undefined, ' ownershipId="Azure_Backup" productPesIds="2"'),
  },
  good: {
    'backup.md': article('backup', undefined, ' ownershipId="Azure_Backup" productPesIds="1"'),
    'restore.md': article('restore', undefined, ' ownershipId="Azure_Restore" productPesIds="2"'),
  },
  fix: 'If it is a product of its own, give it another name in data/products.json.',
  words: (id: string, name: string, into: string, reason: keyof typeof WHY_MERGED) =>
    `product "${id}" is shown as part of "${name}" (${into}): ${WHY_MERGED[reason]}`,
});
