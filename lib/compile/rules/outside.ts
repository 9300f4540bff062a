import { defineCatalogRule } from './catalog-rule';

/** Rules about addresses outside the content; only `stepwise links` asks for them, so a compile gives none of these. */

/** Readers come to a page that says so. */
export const outsideGone = defineCatalogRule({
  code: 'outside-gone',
  severity: 'error',
  meaning: 'The page that a link leads to is gone.',
  frame: 'words',
  bad: 'A link to an address that answers 404 or 410, or that sends everyone to the home page of its site.',
  good: 'A link to an address that answers 200.',
  fix: 'Link to the page that has the text now, or remove the link.',
  words: (address: string, why: string) => `the page ${address} is gone: ${why}`,
});

/** A typo, or a site that closed. */
export const outsideUnknownHost = defineCatalogRule({
  code: 'outside-unknown-host',
  severity: 'error',
  meaning: 'No host has the name in a link.',
  frame: 'words',
  bad: 'A link to `https://lern.microsoft.com/azure`.',
  good: 'A link to `https://learn.microsoft.com/azure`.',
  fix: 'Correct the host, or remove the link.',
  words: (address: string, host: string) => `no host is called "${host}" (${address})`,
});

/** It may be better tomorrow. */
export const outsideFailing = defineCatalogRule({
  code: 'outside-failing',
  severity: 'warning',
  meaning: 'A link couldn’t be checked, because its host doesn’t respond correctly.',
  frame: 'words',
  bad: 'A link to a host that answers 503, takes too long, or shows an expired certificate, at every try.',
  good: 'A link to an address that answers 200.',
  fix: 'Open it in a browser; run stepwise links again later.',
  words: (address: string, reason: string) => `${address} can’t be reached: ${reason}`,
});

/** It still gets there, as long as somebody keeps the redirection. */
export const outsideMoved = defineCatalogRule({
  code: 'outside-moved',
  severity: 'warning',
  meaning: 'The page that a link leads to has moved for good.',
  frame: 'words',
  bad: 'A link to an address that answers 301 or 308, or whose host has a new name in `outside-links.json`.',
  good: 'A link to the address that it redirects to.',
  fix: 'Write the new address; stepwise links --fix does it.',
  words: (address: string, to: string) => ({
    message: `${address} has moved`,
    fix: `Write "${to}", or run stepwise links --fix.`,
  }),
});

/** Readers of another language would get this one. */
export const outsideLocale = defineCatalogRule({
  code: 'outside-locale',
  severity: 'info',
  meaning: 'A link sets the language of the page, and works without it.',
  frame: 'words',
  bad: 'A link to `https://learn.microsoft.com/en-us/azure/backup/`.',
  good: 'A link to `https://learn.microsoft.com/azure/backup/`.',
  fix: 'Leave the language out; stepwise links --fix does it.',
  words: (address: string, to: string) => ({
    message: `${address} sets the language of the page`,
    fix: `Write "${to}", or run stepwise links --fix.`,
  }),
});

/** Readers come to the top of the page. */
export const outsideAnchor = defineCatalogRule({
  code: 'outside-anchor',
  severity: 'warning',
  meaning: 'A link points to a heading that its page doesn’t have.',
  frame: 'words',
  bad: 'A link to `…/backup-overview#restore`, a page without such a heading.',
  good: 'A link to `…/backup-overview#why-use-azure-backup`, which has it.',
  fix: 'Copy the address of the heading again, or leave out what follows “#”.',
  words: (address: string, fragment: string) => `the page ${address} has no place called "#${fragment}"`,
});

/** Nobody can tell from outside whether the page is there. */
export const outsideSignIn = defineCatalogRule({
  code: 'outside-sign-in',
  severity: 'info',
  meaning: 'A link leads to a page that only people who are signed in can read.',
  frame: 'words',
  bad: 'A link that redirects to a sign-in page, or answers 401 or 403.',
  good: 'A link to a page that everyone can read.',
  fix: 'Tell readers that they have to sign in, or link to a public page.',
  words: (address: string, why: string) => `${address} asks readers to sign in: ${why}`,
});

/** Its owner said so. */
export const outsideNotAsked = defineCatalogRule({
  code: 'outside-not-asked',
  severity: 'info',
  meaning: 'A link wasn’t checked, because its host doesn’t allow automated requests.',
  frame: 'words',
  bad: 'A link to an address that the host’s `robots.txt` disallows.',
  good: 'A link to an address that it allows.',
  fix: 'Open it in a browser from time to time.',
  words: (address: string, why: string) => `${address} wasn’t checked: ${why}`,
});
