import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { readersSee } from '@/lib/compile/live';
import type { Diagnostic } from '@/lib/format';
import { fixFile, isFixable } from '../fix/fix-text';
import { spanOf, toEditor } from './diagnostics';
import { editsBetween } from './edits';
import type { Project } from './project';
import type { Text } from './text';

/** The kind of the action that fixes a whole file, for editors that do so when they save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.stepwise`;

/** What can be written for the findings in a part of a file: for one, for all of its kind, for the whole file. */
export function codeActions(
  project: Project,
  file: string,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const text = project.textOf(file);
  const raw = project.rawOf(file);
  if (text === undefined || raw === undefined) return [];
  const findings = project.settled().findings(file);
  const wants = (kind: string) =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const [from, to] = [text.offsetAt(range.start), text.offsetAt(range.end)];
  const here = findings.filter((finding) => {
    const [start, end] = spanOf(finding, text);
    return isFixable(finding, true) && start <= to && end >= from;
  });
  const quick = wants(CodeActionKind.QuickFix)
    ? [
        ...here.flatMap((finding) => single(project, file, raw, text, finding)),
        ...ofEachKind(project, file, raw, here, findings),
      ]
    : [];
  return [...quick, ...(wants(FIX_ALL) ? wholeFile(project, file, raw, findings) : [])];
}

function single(project: Project, file: string, raw: string, text: Text, finding: Diagnostic): CodeAction[] {
  const action = writing(project, file, raw, [finding], finding.fix);
  if (action === undefined) return [];
  const isGuess = finding.edit?.isGuess === true;
  return [
    {
      ...action,
      title: isGuess ? `${finding.fix} (a guess)` : finding.fix,
      kind: CodeActionKind.QuickFix,
      isPreferred: !isGuess,
      diagnostics: [toEditor(project, finding, text)],
    },
  ];
}

function ofEachKind(
  project: Project,
  file: string,
  raw: string,
  here: readonly Diagnostic[],
  findings: readonly Diagnostic[],
): CodeAction[] {
  return [...new Set(here.map(({ code }) => code))].flatMap((code) => {
    const alike = findings.filter((finding) => finding.code === code && isFixable(finding, true));
    if (alike.length < 2) return [];
    const action = writing(project, file, raw, alike, `Fix all ${alike.length} “${code}” in this file`);
    return action === undefined ? [] : [{ ...action, kind: CodeActionKind.QuickFix }];
  });
}

/** Everything that readers don’t see, proved as `check --fix` does: a code whose fix they would see is left alone. */
function wholeFile(project: Project, file: string, raw: string, findings: readonly Diagnostic[]): CodeAction[] {
  const after = safelyFixed(project, file, raw, findings);
  if (after === raw) return [];
  const edit = { changes: { [project.uriOf(file)]: editsBetween(raw, after) } };
  return [{ title: 'Fix everything in this file that readers don’t see', kind: FIX_ALL, edit }];
}

/** A text with everything fixed that readers don’t see; proved, so a code whose fix they would see is left alone. */
export function safelyFixed(project: Project, file: string, raw: string, findings: readonly Diagnostic[]): string {
  const view = (text: string) => readersSee(project.live.compile(file, Buffer.from(text)));
  const before = view(raw);
  const safe = findings.filter((finding) => isFixable(finding, false));
  const all = written(raw, safe);
  if (view(all) === before) return all;
  const codes = [...new Set(safe.map(({ code }) => code))].filter((code) => {
    return view(written(raw, ofCodes(safe, [code]))) === before;
  });
  const some = written(raw, ofCodes(safe, codes));
  return view(some) === before ? some : raw;
}

function ofCodes(findings: readonly Diagnostic[], codes: readonly string[]): readonly Diagnostic[] {
  return findings.filter(({ code }) => codes.includes(code));
}

function writing(
  project: Project,
  file: string,
  raw: string,
  findings: readonly Diagnostic[],
  title: string,
): CodeAction | undefined {
  const edits = editsBetween(raw, written(raw, findings));
  return edits.length === 0 ? undefined : { title, edit: { changes: { [project.uriOf(file)]: edits } } };
}

function written(raw: string, findings: readonly Diagnostic[]): string {
  return Buffer.from(fixFile(Buffer.from(raw), findings).bytes).toString('utf8');
}
