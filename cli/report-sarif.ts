import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ContentFolder, locate } from '@/lib/compile';
import { RULES } from '@/lib/compile/rules';
import type { Diagnostic, Edit, Place, Severity } from '@/lib/format';
import { examplesOf } from './rule-text';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const BY_CODE = new Map(
  Object.values(RULES)
    .flat()
    .map((rule) => [rule.code, rule]),
);

/** The name under which SARIF knows a content folder, by its number; artifact addresses are relative to it. */
function baseName(at: number): string {
  return at < 1 ? 'CONTENT' : `CONTENT_${at + 1}`;
}

/** Findings as SARIF 2.1.0, which code hosts and editors read. */
export function* toSarif(findings: readonly Diagnostic[], folders: readonly ContentFolder[]): IterableIterator<string> {
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  const rules = codes.map(ruleOf);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stepwise', rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: Object.fromEntries(folders.map(baseOf)),
        results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.code), folders)),
      },
    ],
  };
  yield `${JSON.stringify(log, null, 1)}\n`;
}

function baseOf({ dir }: ContentFolder, at: number) {
  return [baseName(at), { uri: `${pathToFileURL(path.resolve(dir)).href}/` }] as const;
}

function resultOf(finding: Diagnostic, ruleIndex: number, folders: readonly ContentFolder[]) {
  const { code, severity, message, fix, related } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message}. ${fix}` },
    locations: [{ physicalLocation: placeOf(finding, folders) }],
    ...(related
      ? { relatedLocations: related.map((place, id) => ({ id, physicalLocation: placeOf(place, folders) })) }
      : {}),
    ...(finding.edit && finding.edit.isGuess !== true ? { fixes: [fixOf(finding, finding.edit, folders)] } : {}),
  };
}

/** What an editor may write in place of what was found (SARIF 2.1.0, 3.55). */
function fixOf(finding: Diagnostic, { found, text }: Edit, folders: readonly ContentFolder[]) {
  const { artifactLocation, region } = placeOf(finding, folders);
  const lines = found.split('\n');
  const endColumn = (lines.length === 1 ? region.startColumn : 1) + (lines.at(-1)?.length ?? 0);
  const deletedRegion = { ...region, endLine: region.startLine + lines.length - 1, endColumn };
  return {
    description: { text: finding.fix },
    artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }],
  };
}

function placeOf({ path: named, line, column }: Place, folders: readonly ContentFolder[]) {
  const { folder, file } = locate(folders, named) ?? { folder: undefined, file: named };
  const at = folders.findIndex(({ dir }) => dir === folder?.dir);
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri, uriBaseId: baseName(at) }, region: { startLine: line, startColumn: column } };
}

/** What SARIF viewers show beside a finding. */
function ruleOf(code: string) {
  const rule = BY_CODE.get(code);
  if (rule === undefined) return { id: code };
  const examples = examplesOf(rule).map(({ heading, text }) => `${heading}:\n${text}`);
  return {
    id: code,
    shortDescription: { text: rule.meaning },
    help: { text: [rule.fix, ...examples].join('\n\n') },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}
