import type { Severity } from '@/lib/format';
import { defineCatalogRule } from './catalog-rule';

/** Rules of the house: each is off until `data/style.json` names it, and has the severity that it is given there. */

/** An article with a style; `more` are properties. */
function withStyle(style: object, body: string, title = 'Restore a server') {
  const article = `<properties selfHelpType="generic" articleId="restore" />\n\n# ${title}\n\n${body}\n`;
  return { 'data/style.json': JSON.stringify(style), 'restore.md': article };
}

/** Nobody sees where it leads, and whoever owns it may change that. */
export const styleShortLink = defineCatalogRule({
  code: 'style-short-link',
  severity: 'warning',
  meaning: 'A link hides where it leads (`shortLinks` in style.json).',
  frame: 'folder',
  bad: withStyle({ shortLinks: true }, 'See [backups](https://aka.ms/backup).'),
  good: withStyle({ shortLinks: true }, 'See [backups](https://learn.microsoft.com/azure/backup/).'),
  fix: 'Open the link, and write the address that it leads to.',
  words: (severity: Severity | undefined, href: string) => ({
    severity,
    message: `the short link "${href}" hides where it leads`,
  }),
});

/** Readers of another language would get this one. */
export const styleLocaleLink = defineCatalogRule({
  code: 'style-locale-link',
  severity: 'warning',
  meaning: 'A link sets the language of the page (`localeLinks` in style.json).',
  frame: 'folder',
  bad: withStyle({ localeLinks: true }, 'See [backups](https://learn.microsoft.com/en-us/azure/backup/).'),
  good: withStyle({ localeLinks: true }, 'See [backups](https://learn.microsoft.com/azure/backup/).'),
  fix: 'Leave the language out of the address.',
  words: (severity: Severity | undefined, href: string, locale: string) => ({
    severity,
    message: `the link "${href}" fixes the language of the page`,
    fix: `Leave out "${locale}/".`,
  }),
});

/** Customers can’t open it. */
export const styleReviewHost = defineCatalogRule({
  code: 'style-review-host',
  severity: 'error',
  meaning: 'A link leads to a host that only shows drafts (`reviewHosts` in style.json).',
  frame: 'folder',
  bad: withStyle({ reviewHosts: true }, 'See [backups](https://review.learn.microsoft.com/azure/backup/).'),
  good: withStyle({ reviewHosts: true }, 'See [backups](https://learn.microsoft.com/azure/backup/).'),
  fix: 'Link to the published page.',
  words: (severity: Severity | undefined, host: string) => ({
    severity,
    message: `readers can’t open pages of ${host}`,
  }),
});

/** On a phone nothing is left of the line. */
export const styleListDepth = defineCatalogRule({
  code: 'style-list-depth',
  severity: 'info',
  meaning: 'A list has too many levels (`listLevels` in style.json).',
  frame: 'folder',
  bad: withStyle({ listLevels: true }, '- Servers\n  - In Europe\n    - West\n    - North'),
  good: withStyle({ listLevels: true }, '- Servers\n  - In Western Europe\n  - In Northern Europe'),
  fix: 'Split the list, or merge its levels.',
  words: (severity: Severity | undefined, level: number, most: number) => ({
    severity,
    message: `this item is on level ${level} of its list; ${most} are allowed`,
  }),
});

const STEPS = (step: string) => `## **Recommended Steps**\n\n1. ${step}\n2. Start the restore.`;

/** A step tells what to do, or when to do it. */
export const styleStepAction = defineCatalogRule({
  code: 'style-step-action',
  severity: 'info',
  meaning: 'A step begins with neither an action nor a condition (`stepActions` in style.json).',
  frame: 'folder',
  bad: withStyle({ stepActions: true }, STEPS('The portal shows all servers.')),
  good: withStyle({ stepActions: true }, STEPS('Find the server in the portal.')),
  fix: 'Begin with what the reader does (“Select …”), or with a condition (“If …”).',
  words: (severity: Severity | undefined, word: string) => ({
    severity,
    message: `this step begins with "${word}", which is neither an action nor a condition`,
  }),
});

/** Readers follow steps one at a time, and say which of them didn’t work. */
export const styleStepIdeas = defineCatalogRule({
  code: 'style-step-ideas',
  severity: 'info',
  meaning: 'A step has too many instructions (`stepIdeas` in style.json).',
  frame: 'folder',
  bad: withStyle({ stepIdeas: true }, STEPS('Open the portal. Select the server. Stop it.')),
  good: withStyle({ stepIdeas: true }, STEPS('Open the portal. Stop the server.')),
  fix: 'Give each instruction its own step.',
  words: (severity: Severity | undefined, ideas: number, most: number) => ({
    severity,
    message: `this step holds ${ideas} instructions; ${most} are allowed`,
  }),
});

/** The house has a better one. */
export const styleBannedWord = defineCatalogRule({
  code: 'style-banned-word',
  severity: 'warning',
  meaning: 'The house style doesn’t allow this word (`bannedWords` in style.json).',
  frame: 'folder',
  bad: withStyle({ bannedWords: { words: { utilize: 'use' } } }, 'Utilize the portal.'),
  good: withStyle({ bannedWords: { words: { utilize: 'use' } } }, 'Use the portal.'),
  fix: 'Use another word.',
  words: (severity: Severity | undefined, word: string, better: string) => ({
    severity,
    message: `"${word}" isn’t used here`,
    fix: better === '' ? undefined : `Write "${better}".`,
  }),
});

/** Lists and search results cut it. */
export const styleTitleLength = defineCatalogRule({
  code: 'style-title-length',
  severity: 'info',
  meaning: 'A title is too long (`titleLength` in style.json).',
  frame: 'folder',
  bad: withStyle(
    { titleLength: { most: 40 } },
    'It takes an hour.',
    'Restore a server that someone deleted by mistake',
  ),
  good: withStyle({ titleLength: { most: 40 } }, 'It takes an hour.', 'Restore a deleted server'),
  fix: 'Shorten it.',
  words: (severity: Severity | undefined, length: number, most: number) => ({
    severity,
    message: `the title has ${length} characters; ${most} are allowed`,
  }),
});

const HARD =
  `Notwithstanding comprehensive infrastructural considerations, organizational administrators occasionally experience unanticipated
synchronization irregularities necessitating sophisticated reconfiguration procedures throughout heterogeneous computational environments.`.replace(
    '\n',
    ' ',
  );

/** Measured over an article’s text as readers see it, without code. */
export const styleReadingGrade = defineCatalogRule({
  code: 'style-reading-grade',
  severity: 'info',
  meaning: 'The text is hard to read (`readingGrade` in style.json; automated readability index).',
  frame: 'folder',
  bad: withStyle({ readingGrade: { most: 12 } }, Array.from({ length: 8 }, () => HARD).join('\n\n')),
  good: withStyle(
    { readingGrade: { most: 12 } },
    Array.from({ length: 20 }, () => 'Open the page and pick the time.').join(' '),
  ),
  fix: 'Write shorter sentences and plainer words.',
  words: (severity: Severity | undefined, grade: number, most: number) => ({
    severity,
    message: `this text asks for ${grade} years of school; ${most} are allowed`,
  }),
});
