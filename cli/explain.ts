import { parseArgs } from 'node:util';
import leven from 'leven';
import { RULES } from '@/lib/compile/rules';
import type { RuleAbout } from '@/lib/format';
import { write } from './output';
import { examplesOf } from './rule-text';

/** Names that are offered where one is not known. */
const MOST_OFFERED = 3;

/** `stepwise explain CODE`: see commands.ts for exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [code] = positionals;
  const rules = Object.values(RULES).flat();
  if (code === undefined || positionals.length > 1) return refuse('name one code, such as dead-link');
  const rule = rules.find((each) => each.code === code.trim().toLowerCase());
  if (rule === undefined) return refuse(`there’s no code "${code}"; did you mean ${nearest(code, rules)}?`);
  await write(explained(rule));
  return 0;
}

function explained(rule: RuleAbout): string {
  const examples = examplesOf(rule).map(({ heading, text }) => `${heading}:\n\n${text.replace(/^(?=.)/gm, '  ')}\n`);
  return [`${rule.code} (${rule.severity})\n\n${rule.meaning}\n`, ...examples, `How to fix it: ${rule.fix}\n`].join(
    '\n',
  );
}

function nearest(code: string, rules: readonly RuleAbout[]): string {
  const wanted = code.slice(0, 100).toLowerCase();
  const near = rules
    .map((rule) => ({ name: rule.code, distance: leven(wanted, rule.code) }))
    .toSorted((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
  const names = near.slice(0, MOST_OFFERED).map(({ name }) => `"${name}"`);
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}

function refuse(problem: string): number {
  process.stderr.write(`stepwise explain: ${problem}\n`);
  return 2;
}
