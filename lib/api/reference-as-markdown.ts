import { labeled, siteText, withCommas } from '@/lib/text';
import { itemLink, joined } from '@/lib/twins';
import { API_PREFIX, REPRESENTATIONS } from './http';
import { operationEntry } from './openapi';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';

/** The reference at `/api` as Markdown: every operation with its parameters and answers, from the rows that answer requests. */
export function referenceAsMarkdown(): string {
  const words = siteText().api;
  return joined([
    `# ${words.title}`,
    words.intro,
    words.base({ address: `\`${API_PREFIX}\`` }),
    itemLink(words.document, `${API_PREFIX}/openapi.json`),
    words.rules,
    ...OPERATIONS.map(operationAsMarkdown),
  ]);
}

function operationAsMarkdown(operation: Operation): string {
  const { method, path, summary, description, body, representations } = operation;
  const words = siteText().api;
  const { parameters, responses } = operationEntry(operation);
  const given = parameters.map(({ name, required, description: meaning }) => {
    return `- \`${name}\`${required ? ` (${words.needed})` : ''} ${meaning}`.trimEnd();
  });
  const answers = Object.entries(responses).map(([status, { description: meaning }]) => {
    return `- \`${status}\` ${meaning}`;
  });
  const formats = withCommas(representations.map((each) => REPRESENTATIONS[each]));
  return joined([
    `## ${summary}`,
    `\`${method} ${API_PREFIX}${path}\``,
    description,
    ...(given.length === 0 ? [] : [`### ${words.parameters}`, given.join('\n')]),
    ...(body === undefined ? [] : [`### ${words.body}`, words.bodyIs]),
    `### ${words.answers}`,
    answers.join('\n'),
    representations.length > 1 ? labeled(words.formats, formats) : '',
  ]).trimEnd();
}
