import type { RuleAbout } from '@/lib/format';
import { TEMPLATES } from '../new-templates';
import { GENERATED } from './generated';

/** A schema by the name that it has below `/schemas/`. */
type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const FIELDS = {
  title: 'Restore a server to a point in time',
  description: 'Restore a server to an earlier point in time, on a new server',
  product: 'microsoft.dbforpostgresql',
  productId: '16222',
  articleId: '00000000-0000-4000-8000-000000000000',
};

const EXAMPLES = {
  'An article': { use: 'It tells what to do. Its body is Markdown.', text: TEMPLATES.article(FIELDS) },
  'A form': {
    use: 'It asks what support needs to know before a request is opened. Its body is JSON between two `---` lines.',
    text: TEMPLATES.form(FIELDS),
  },
  'A troubleshooter': {
    use: 'It asks, and each answer leads on or to an outcome. Its body is JSON between two `---` lines.',
    text: TEMPLATES.troubleshooter(FIELDS),
  },
} as const;

/** docs/ai-authors.md: all that an assistant needs to write content that passes, made from templates, rules, and schemas. */
export function aiAuthorsPage(rules: Readonly<Record<string, readonly RuleAbout[]>>, schemas: Schemas): string {
  const told = Object.values(rules)
    .flat()
    .filter(({ severity, frame }) => severity !== 'info' && frame !== 'words');
  return [
    '# For assistants that write content',
    GENERATED,
    PROCEDURE,
    '## What a file looks like',
    'Each of these passes `check` as it is. Replace every value and sentence, and keep the order of properties.',
    ...Object.entries(EXAMPLES).flatMap(([name, { use, text }]) => [
      `### ${name}`,
      use,
      `\`\`\`\`markdown\n${text}\`\`\`\``,
    ]),
    '## What is reported',
    `\`npx stepwise explain CODE\` prints a bad and a good example of each, and [diagnostics.md](diagnostics.md) has them all.`,
    `| Code | Severity | Meaning | Fix |\n| --- | --- | --- | --- |\n${told.map(row).join('\n')}`,
    '## Schemas',
    'JSON Schema, draft 2020-12. A site serves them below `/schemas/`. A body that is valid may still be reported: conditions, IDs, and links are checked by `check`.',
    ...Object.entries(schemas).flatMap(([name, schema]) => [
      `### ${name}`,
      `\`\`\`json\n${JSON.stringify({ $id: `/schemas/${name}`, ...schema }, null, 2)}\n\`\`\``,
    ]),
    '',
  ].join('\n\n');
}

const PROCEDURE = `Follow these steps in order. They need no other page.

1. Choose what to write: an article, a form, or a troubleshooter.
2. Create the file: \`npx stepwise new article|form|troubleshooter PRODUCT/SLUG --content FOLDER --title "…" --description "…"\`. It gets a new article ID. Never copy
   an ID from another file, and never make up a support topic ID or a product ID: take them from files of the same folder, or leave them empty.
3. Replace the sentences. Write short sentences in the second person. One step is one action, and begins with a verb. Say what the reader sees when it worked.
   Don't invent commands, links, limits, or menu names: use what your sources say, and link to them.
4. Run \`npx stepwise check --content FOLDER --format json FILE\`. Each finding has \`path\`, \`line\`, \`column\`, \`code\`, \`severity\`, \`message\`, and \`fix\`. Do what \`fix\`
   says, and run it again until there's no error and no warning. \`npx stepwise check --content FOLDER --fix\` fixes what can't change what readers see.
5. Run \`npx stepwise format --content FOLDER\`. It changes how files are written, not what readers see.
6. Make it a draft (\`status="draft"\` in the header) until a person has read it. \`npx stepwise preview --content FOLDER\` gives them a link.

In an article, \`## **Recommended Steps**\` and \`## **Recommended Documents**\` are the headings of its steps and its links. What only the reader knows is a blank,
\`<!--$ServerName-->[server name]<!--/$ServerName-->\`. Link to another article by its file: \`[text](../product/file-name.md)\`. Use no HTML where Markdown does.

In JSON, conditions compare the ID of an earlier question with the value of one of its options: \`from_where == elsewhere && reason != unknown\`. Every list of choices ends with
the value \`dont_know_answer\`, because some readers don't know.`;

function row({ code, severity, meaning, fix }: RuleAbout): string {
  return `| \`${code}\` | ${severity} | ${cell(meaning)} | ${cell(fix)} |`;
}

function cell(text: string): string {
  return text.replace(/[\\`*[\]<|]/g, '\\$&');
}
