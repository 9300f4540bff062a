import { defineRule, type Rule } from '@/lib/format';

/** A rule about Markdown with the smallest body that breaks it, and the same body put right. */
export interface BodyRule<Facts extends readonly unknown[] = readonly never[]> extends Rule<Facts> {
  readonly bad: string;
  readonly good: string;
}

type About = Omit<BodyRule, 'at'>;

function bodyRule<Facts extends readonly unknown[]>(
  { bad, good, ...about }: About,
  words: (...facts: Facts) => { readonly message: string; readonly fix: string },
): BodyRule<Facts> {
  return { ...defineRule(about, words), bad, good };
}

/** For a slip that is a piece of the line: what was found, and what to write in its place. */
function replacing(about: About, what: string): BodyRule<[found: string, better: string]> {
  return bodyRule(about, (found, better) => ({ message: `${what}: "${found}"`, fix: `Write "${better}".` }));
}

/**
 * What may be wrong with a Markdown body, by what we do about it: most slips are read as they were meant, a few lose
 * something for the reader. Each finding has the line and column of what was found.
 */
export const BODY_RULES = {
  surplusCells: bodyRule(
    {
      code: 'surplus-cells',
      severity: 'warning',
      meaning: 'A row of a table has more cells than its header; their text is added to the last cell.',
      bad: '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
      good: '| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |',
    },
    (cells: number, columns: number) => ({
      message: `this row has ${cells} cells where the table's header has ${columns}`,
      fix: 'Add a column to the header, or write \\| for a bar that is text.',
    }),
  ),
  headingWithoutBlank: replacing(
    {
      code: 'heading-without-blank',
      severity: 'info',
      meaning: 'No blank follows the # of a heading.',
      bad: '##Cause',
      good: '## Cause',
    },
    'no blank follows the # of this heading',
  ),
  itemMark: replacing(
    {
      code: 'item-mark',
      severity: 'info',
      meaning: 'A line is written as a list item in a way that Markdown does not know.',
      bad: '• Restart\n• Wait',
      good: '* Restart\n* Wait',
    },
    'Markdown does not read this as a list item',
  ),
  indentedBlock: bodyRule(
    {
      code: 'indented-block',
      severity: 'info',
      meaning: 'Text outside a list is indented by a tab or four blanks, which Markdown takes for code.',
      bad: 'Do this:\n\n\t1. Restart',
      good: 'Do this:\n\n1. Restart',
    },
    (line: string) => ({
      message: `the indentation makes code of "${line}"; it is shown as text`,
      fix: 'Delete the indentation, or put code between lines of ```.',
    }),
  ),
  indentedBody: bodyRule(
    {
      code: 'indented-body',
      severity: 'info',
      meaning: 'The whole body is indented, its title included.',
      bad: '    # Restore\n\n    It takes a while.',
      good: '# Restore\n\nIt takes a while.',
    },
    () => ({ message: 'the title is indented by four blanks', fix: 'Delete the indentation of all lines.' }),
  ),
  unshownImage: bodyRule(
    {
      code: 'unshown-image',
      severity: 'warning',
      meaning: 'An image has an address that no reader can open; only its description is shown.',
      bad: '![The portal](C:\\Users\\me\\portal.png)',
      good: '![The portal](https://example.com/portal.png)',
    },
    (address: string) => ({
      message: `no reader can open the image "${address}"`,
      fix: 'Put the image on a web site and write its https address, or say in words what it shows.',
    }),
  ),
  unusableLink: bodyRule(
    {
      code: 'unusable-link',
      severity: 'warning',
      meaning: 'A link has an address that no browser may follow; only its text is shown.',
      bad: '[the log](file:///C:/log.txt)',
      good: '[the log](https://example.com/log.txt)',
    },
    (address: string) => ({
      message: `no browser may follow "${address}"`,
      fix: 'Write an https address, or say in words where to find it.',
    }),
  ),
  deadFragment: bodyRule(
    {
      code: 'dead-fragment',
      severity: 'warning',
      meaning: 'A link leads to a heading that is not on the page; only its text is shown.',
      bad: '[Cause](#cause)\n\n## Reason\n\nIt is full.',
      good: '[Cause](#reason)\n\n## Reason\n\nIt is full.',
    },
    (fragment: string) => ({
      message: `this page has no heading for "#${fragment}"`,
      fix: "Write the heading's words in lower case with hyphens between them, such as #before-you-begin.",
    }),
  ),
  duplicateHeading: bodyRule(
    {
      code: 'duplicate-heading',
      severity: 'info',
      meaning: 'Two headings of a page have the same words, so only a number tells their addresses apart.',
      bad: '## Setup\n\nA\n\n## Setup\n\nB',
      good: '## Setup on Linux\n\nA\n\n## Setup on Windows\n\nB',
    },
    (heading: string, id: string) => ({
      message: `"${heading}" is the heading of an earlier part too; this one is #${id}`,
      fix: 'Give each heading words of its own.',
    }),
  ),
  noteMark: bodyRule(
    {
      code: 'note-mark',
      severity: 'info',
      meaning: 'A note is marked as an image.',
      bad: '> ![NOTE]\n> Mind this.',
      good: '> [!NOTE]\n> Mind this.',
    },
    (found: string, better: string) => ({ message: `"${found}" is an image`, fix: `Write "${better}" for a note.` }),
  ),
  brokenLink: replacing(
    {
      code: 'broken-link',
      severity: 'info',
      meaning: 'The syntax of a link is broken.',
      bad: '[Backup] (https://example.com)',
      good: '[Backup](https://example.com)',
    },
    'the syntax of this link is broken',
  ),
  looseEmphasis: replacing(
    {
      code: 'loose-emphasis',
      severity: 'info',
      meaning: 'Blanks inside ** keep Markdown from reading it, or a blank beside it is missing.',
      bad: '**Note:**the server stops',
      good: '**Note:** the server stops',
    },
    'Markdown does not read this ** as bold',
  ),
  oddBreak: bodyRule(
    {
      code: 'odd-break',
      severity: 'info',
      meaning: 'A line break is misspelled.',
      bad: 'One</br>Two',
      good: 'One<br>Two',
    },
    (found: string) => ({ message: `HTML does not know the line break "${found}"`, fix: 'Write <br>.' }),
  ),
  bareAngle: bodyRule(
    {
      code: 'bare-angle',
      severity: 'info',
      meaning: 'Text in angle brackets, which other tools take for HTML and do not show.',
      bad: 'Open <your server>',
      good: 'Open `<your server>`',
    },
    (found: string) => ({
      message: `"${found}" looks like an HTML tag; it is shown as text`,
      fix: `Write it as code, or as "\\${found}".`,
    }),
  ),
  openFence: bodyRule(
    {
      code: 'open-fence',
      severity: 'warning',
      meaning: 'A block of code is not closed; all that follows it is code.',
      bad: '```\naz vm list',
      good: '```\naz vm list\n```',
    },
    (fence: string) => ({
      message: `nothing closes the code that "${fence}" opens`,
      fix: `Write ${fence} on a line of its own behind the code.`,
    }),
  ),
  openComment: bodyRule(
    {
      code: 'open-comment',
      severity: 'warning',
      meaning: 'A comment is not closed; it is shown as text.',
      bad: 'Wait. <!-- ask Nick',
      good: 'Wait. <!-- ask Nick -->',
    },
    () => ({ message: 'nothing closes this comment', fix: 'Write --> behind it.' }),
  ),
  tooDeep: bodyRule(
    {
      code: 'body-too-deep',
      severity: 'error',
      meaning:
        'The body nests lists, quotations, brackets or elements too deep to be laid out; it is shown as plain text.',
      bad: `${'> '.repeat(40)}Wait.`,
      good: '> > Wait.',
    },
    () => ({
      message:
        'the body nests lists, quotations, brackets or elements too deep to be laid out; it is shown as plain text',
      fix: 'Nest lists and quotations two levels deep at most.',
    }),
  ),
  tooLarge: bodyRule(
    {
      code: 'body-too-large',
      severity: 'error',
      meaning:
        'A body has more text, lines, headings, list items, table cells, addresses or syntax than a page can show.',
      bad: '* Wait.\n'.repeat(3001),
      good: '* Wait.',
    },
    (most: number, what: string) => ({
      message: `the body has more than ${most.toLocaleString('en-US')} ${what}; from here on it is shown as plain text`,
      fix: 'Split it into several articles, or link to a file with the data.',
    }),
  ),
} as const;
