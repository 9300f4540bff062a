import type { RuleAbout } from '@/lib/format';
import { examplesOf } from '../rule-text';
import { GENERATED } from './generated';

/** docs/diagnostics.md: every rule that content is held to, with its meaning, its examples and how to fix it. */
export function diagnosticsPage(rules: Readonly<Record<string, readonly RuleAbout[]>>): string {
  const chapters = Object.entries(rules).flatMap(([title, rows]) => [`## ${title}`, ...rows.map(section)]);
  const all = Object.values(rules).flat();
  return [
    '# Diagnostics',
    GENERATED,
    `Everything \`stepwise check\` reports about content: ${all.length} rules. An *error* means readers lose something, a *warning* means they may, and an
*info* is a slip that readers don’t notice. \`stepwise explain CODE\` prints one of these sections.`,
    ...chapters,
    '',
  ].join('\n\n');
}

function section(rule: RuleAbout): string {
  const examples = examplesOf(rule).map(({ heading, text }) => `${heading}:\n\n${fenced(text)}`);
  return [
    `### ${rule.code}`,
    `*${rule.severity}* · ${prose(rule.meaning)}`,
    ...examples,
    `Fix: ${prose(rule.fix)}`,
  ].join('\n\n');
}

/** A sentence about Markdown, not to be read as Markdown. */
function prose(text: string): string {
  return text.replace(/[\\`*[\]<]/g, '\\$&');
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
