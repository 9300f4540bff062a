import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import yaml from 'js-yaml';
import * as z from 'zod';

const texts = z.record(z.string(), z.coerce.string());

/** What a composite action holds, as far as ours has it. */
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string() })),
  runs: z.object({
    using: z.literal('composite'),
    steps: z.array(
      z.strictObject({
        name: z.string(),
        id: z.string().optional(),
        if: z.string().optional(),
        shell: z.literal('bash').optional(),
        env: texts.optional(),
        run: z.string().optional(),
        uses: z.string().optional(),
        with: texts.optional(),
      }),
    ),
  }),
});

type Step = z.infer<typeof actionSchema>['runs']['steps'][number];

/** A step that was run, by its name. */
export interface RanStep {
  readonly name: string;
  readonly result: Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>;
}

/** How a run of an action ended. */
export interface ActionRun {
  /** The steps that weren't skipped. */
  readonly steps: readonly RanStep[];
  readonly isGood: boolean;
  /** What the run's page says. */
  readonly summary: string;
  /** Where artifacts were uploaded to, a folder each. */
  readonly artifacts: string;
}

/** The workflow's side: what GitHub tells an action. */
export interface Workflow {
  /** The repository, checked out. */
  readonly workspace: string;
  /** A folder for the runner's own files. */
  readonly temp: string;
  /** The action's folder. */
  readonly action: string;
  /** The branch that a pull request goes into; empty for a push. */
  readonly baseRef: string;
  readonly inputs: Readonly<Record<string, string>>;
}

type Context = Readonly<Record<string, unknown>>;

/**
 * Runs a composite action as GitHub's runner does: its expressions by GitHub's own parser, each step with the runner's shell and
 * files. Artifacts are copied instead of sent.
 */
export function runAction({ workspace, temp, action, baseRef, inputs }: Workflow): ActionRun {
  const { inputs: known, runs } = actionSchema.parse(
    yaml.safeLoad(readFileSync(path.join(action, 'action.yml'), 'utf8')),
  );
  const summaryFile = path.join(temp, 'summary.md');
  const outputFile = path.join(temp, 'output');
  const artifacts = path.join(temp, 'artifacts');
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(summaryFile, '');
  const github = { action_path: action, base_ref: baseRef };
  const given = Object.entries(known).map(
    ([name, row]) => [name, inputs[name] ?? filled(row.default, { github })] as const,
  );
  const outputs: Record<string, { outputs: Record<string, string> }> = {};
  const steps: RanStep[] = [];
  let isGood = true;
  for (const step of runs.steps) {
    const context: Context = {
      github,
      inputs: Object.fromEntries(given),
      runner: { temp },
      steps: outputs,
      failed: !isGood,
    };
    if (!isDue(step, context)) continue;
    writeFileSync(outputFile, '');
    const files = { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile, RUNNER_TEMP: temp };
    const result =
      step.uses === undefined ? bash(step, context, workspace, files) : upload(step, context, artifacts, outputFile);
    steps.push({ name: step.name, result });
    if (step.id !== undefined) outputs[step.id] = { outputs: pairsIn(readFileSync(outputFile, 'utf8')) };
    isGood &&= result.status === 0;
  }
  return { steps, isGood, summary: readFileSync(summaryFile, 'utf8'), artifacts };
}

/** A step without a status function in its condition runs only while all went well. */
function isDue(step: Step, context: Context): boolean {
  const condition = step.if ?? 'success()';
  const whole = /(?:success|failure|always|cancelled)\(\)/.test(condition)
    ? condition
    : `\${{ success() && (${condition}) }}`;
  return filled(whole.includes('${{') ? whole : `\${{ ${whole} }}`, context) === 'true';
}

function bash(step: Step, context: Context, workspace: string, files: Readonly<Record<string, string>>) {
  const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, context)] as const);
  const script = path.join(files.RUNNER_TEMP ?? '', 'step.sh');
  writeFileSync(script, filled(step.run ?? '', context));
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...process.env, ...files, ...Object.fromEntries(own), NODE_ENV: 'production', CI: 'true' },
    maxBuffer: 1 << 26,
  });
}

function upload(step: Step, context: Context, artifacts: string, outputFile: string) {
  if (!step.uses?.startsWith('actions/upload-artifact@')) throw new Error(`the runner has no ${step.uses}`);
  const { name = '', path: from = '' } = step.with ?? {};
  const folder = filled(from, context);
  if (!existsSync(folder)) return { status: 1, stdout: '', stderr: `no files at ${folder}` };
  cpSync(folder, path.join(artifacts, name), { recursive: true });
  writeFileSync(outputFile, `artifact-url=https://github.example/artifacts/${name}\n`);
  return { status: 0, stdout: '', stderr: '' };
}

function pairsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([^=\n]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

/** A text with its expressions evaluated. */
function filled(text: string, context: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluated(expression, context));
}

function evaluated(expression: string, { failed, ...context }: Context): string {
  const status = { success: failed !== true, failure: failed === true, always: true, cancelled: false };
  const functions = Object.entries(status).map(([name, is]) => {
    const call = () => new data.BooleanData(is);
    return [name, { name, minArgs: 0, maxArgs: 0, call }] as const;
  });
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(
    tokens,
    Object.keys(context),
    functions.map(([, each]) => each),
  ).parse();
  return new Evaluator(parsed, dictionary(context), new Map(functions)).evaluate().coerceString();
}

function dictionary(values: Context): data.Dictionary {
  const pairs = Object.entries(values).map(([key, value]) => {
    const isText = typeof value === 'string';
    return { key, value: isText ? new data.StringData(value) : dictionary({ ...Object(value) }) };
  });
  return new data.Dictionary(...pairs);
}
