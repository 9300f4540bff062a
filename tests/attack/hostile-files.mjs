import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCommand } from '../endurance/site-process.mjs';

export const title = '26. One file stops no compile';

/** How many times as long as a compile of one harmless file, its start included, one with a hostile file may take. */
const MOST_TIMES = 20;

/** Seconds after which a compile is ended, however slow the machine is. */
const LONGEST_S = 60;

const header = (kind) => `<properties pageTitle="Hostile" articleId="hostile" selfHelpType="${kind}" />\n# Hostile\n`;
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const asForm = (elements) =>
  `${header('problemScopingQuestions')}---\n${JSON.stringify({ $schema: 'SelfHelpContent', title: 'Hostile', formElements: elements })}\n---\n`;

function chained(at) {
  const condition = times(20, (part) => `q${(at + part) % 200} != null`).join(' && ');
  return { id: `q${at}`, order: at, controlType: 'textbox', displayLabel: `Question ${at}`, visibility: condition };
}

/** Title, file. */
const CASES = [
  [
    'a table of 3,000 columns and 3,000 rows of one cell',
    () => `${header('generic')}\n|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|b|\n'.repeat(3000)}`,
  ],
  ['200 questions with 20 conditions each', () => asForm(times(200, chained))],
  ['a form of 10,000 empty questions', () => asForm(times(10_000, () => ({})))],
  ['a form of 50,000 empty questions', () => asForm(times(50_000, () => ({})))],
  ['100,000 items of one word', () => `${header('generic')}\n${'- word\n'.repeat(100_000)}`],
  ['500 kB of &amp;', () => `${header('generic')}\n${'&amp;'.repeat(100_000)}\n`],
  [
    '20,000 steps',
    () =>
      `${header('generic')}\n## **Recommended Steps**\n\n${times(20_000, (at) => `${at + 1}. Do it.`).join('\n')}\n`,
  ],
  ['lists 2,000 deep', () => `${header('generic')}\n${times(2000, (at) => `${' '.repeat(at)}- a`).join('\n')}\n`],
];

export async function rowsFor({ folder }) {
  const usual = await compileIn(join(folder, 'harmless'), {});
  const most = Math.min(LONGEST_S, usual.seconds * MOST_TIMES);
  return CASES.map(([name, make], at) => ({
    title: name,
    run: () => compileBoth(join(folder, `hostile-${at}`), make(), most),
  }));
}

/** Both files must be in the catalog: the hostile one at least as plain text, and the other one as ever. */
async function compileBoth(home, text, most) {
  const { seconds, code, output } = await compileIn(home, { 'hostile.md': text }, most);
  const told = `${seconds.toFixed(1)} s of ${most.toFixed(0)} s, exit code ${code}`;
  if (code === null) return { told, fault: 'not done in time' };
  return output.includes(': 2 articles') ? { told } : { told, fault: output.slice(-500) };
}

/** Compiles files and a harmless one. */
async function compileIn(home, files, most = LONGEST_S) {
  mkdirSync(home);
  const good = '<properties pageTitle="Good" articleId="good" selfHelpType="generic" />\n# Good\n\nText.\n';
  for (const [name, text] of Object.entries({ ...files, 'good.md': good })) writeFileSync(join(home, name), text);
  const started = performance.now();
  const { child, ended, output } = startCommand(['compile', '--content', home, '--out', join(home, 'catalog.db')]);
  const timer = setTimeout(() => child.kill('SIGKILL'), most * 1000);
  const code = await ended;
  clearTimeout(timer);
  return { seconds: (performance.now() - started) / 1000, code, output: output() };
}
