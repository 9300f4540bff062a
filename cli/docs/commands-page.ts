import type { Command } from '../commands';
import { GENERATED } from './generated';

/** docs/commands.md: every command of `stepwise` with its options, then the scripts of package.json. */
export function commandsPage(
  commands: Readonly<Record<string, Command>>,
  scripts: Readonly<Record<string, string>>,
): string {
  const sections = Object.entries(commands).map(
    ([name, { summary, usage }]) =>
      `### ${name}\n\n${summary}\n\n\`\`\`text\n${`stepwise ${name} ${usage}`.replace(/ +$/gm, '').trim()}\n\`\`\``,
  );
  const rows = Object.entries(scripts).map(([name, purpose]) => `| \`npm ${nameOf(name)}\` | ${purpose} |`);
  return [
    '# Commands',
    GENERATED,
    '## stepwise',
    'Run it with `npx stepwise COMMAND`; `npx stepwise COMMAND --help` prints what is here.',
    ...sections,
    '## npm scripts',
    `| Script | Does |\n| --- | --- |\n${rows.join('\n')}`,
    '',
  ].join('\n\n');
}

/** npm has short forms for these two. */
function nameOf(script: string): string {
  return script === 'start' || script === 'test' ? script : `run ${script}`;
}
