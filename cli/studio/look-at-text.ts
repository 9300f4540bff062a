import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '@/lib/format';
import { placesIn } from '@/lib/format/places';
import { headerFields, type StudioFinding, type StudioOffer, type TextChange, wholeOf } from '@/lib/studio';
import { fixFile, isFixable } from '../fix/fix-text';
import { safelyFixed } from '../lsp/code-actions';
import { completionsAt } from '../lsp/completion';
import { spanOf } from '../lsp/diagnostics';
import { editsBetween } from '../lsp/edits';
import type { Project } from '../lsp/project';
import { textOf } from '../lsp/text';

/** Findings about bytes that no editor shows; `stepwise check --fix` puts them right. */
const OF_BYTES: ReadonlySet<string> = new Set(['byte-order-mark', 'line-ends', 'not-utf8']);

/** Takes in what an author has typed, as it would be once it is saved. */
export function takeText(project: Project, file: string, text: string): void {
  const saved = project.live.saved(file);
  const whole = saved === undefined ? text : Buffer.from(wholeOf(saved, text)).toString('utf8');
  if (project.rawOf(file) !== whole) project.put(file, project.uriOf(file), whole);
}

/** What is wrong in a text that was taken in. */
export function findingsIn(project: Project, file: string): readonly StudioFinding[] {
  const text = project.textOf(file);
  if (text === undefined) return [];
  const findings = project.live.findings(file);
  const alike = new Map<string, number>();
  for (const each of findings) if (canFix(each)) alike.set(each.code, (alike.get(each.code) ?? 0) + 1);
  return findings.map((finding) => {
    const [from, to] = spanOf(finding, text);
    const { line, severity, code, message, fix } = finding;
    const fixable = !canFix(finding) ? 'no' : isFixable(finding, false) ? 'sure' : 'guess';
    return { from, to, line, severity, code, message, fix, fixable, alike: alike.get(code) ?? 0 };
  });
}

function canFix(finding: Diagnostic): boolean {
  return isFixable(finding, true) && !OF_BYTES.has(finding.code);
}

/** Which findings are to be fixed: one, all of its code, or everything that readers don’t see. */
export type FixWish =
  | { readonly what: 'one'; readonly code: string; readonly from: number }
  | { readonly what: 'alike'; readonly code: string }
  | { readonly what: 'all' };

/** What to change in a text that was taken in; the fixes are those of `stepwise check --fix`. */
export function fixesFor(project: Project, file: string, wish: FixWish): readonly TextChange[] {
  const [raw, text] = [project.rawOf(file), project.textOf(file)];
  if (raw === undefined || text === undefined) return [];
  const findings = project.settled().findings(file).filter(canFix);
  const after = wish.what === 'all' ? safelyFixed(project, file, raw, findings) : fixed(raw, chosen(findings));
  return changesBetween(text.text, textOf(after).text);

  function chosen(all: readonly Diagnostic[]): readonly Diagnostic[] {
    if (wish.what === 'all') return all;
    const alike = all.filter(({ code }) => code === wish.code);
    if (wish.what === 'alike' || text === undefined) return alike;
    return alike.filter((finding) => spanOf(finding, text)[0] === wish.from).slice(0, 1);
  }
}

function fixed(raw: string, findings: readonly Diagnostic[]): string {
  return Buffer.from(fixFile(Buffer.from(raw), findings).bytes).toString('utf8');
}

/** The changes that make one text of another, both with LF alone. */
function changesBetween(before: string, after: string): readonly TextChange[] {
  const document = TextDocument.create('', '', 0, before);
  return editsBetween(before, after).map(({ range, newText }) => ({
    from: document.offsetAt(range.start),
    to: document.offsetAt(range.end),
    insert: newText,
  }));
}

/** Where the header of a text is, and its properties. */
export function headerOf(text: string) {
  const { header } = placesIn(text);
  const isThere = header.form !== 'none';
  return {
    fields: headerFields(text),
    headerStart: isThere ? header.start : 0,
    headerEnd: isThere ? header.end : 0,
  };
}

/** What may be meant at an offset of a text that was taken in; snippets are left to editors that have them. */
export function offersIn(project: Project, file: string, offset: number): readonly StudioOffer[] {
  const text = project.textOf(file);
  if (text === undefined) return [];
  return completionsAt(project, file, offset).items.flatMap(({ label, detail = '', textEdit, insertTextFormat }) => {
    if (textEdit === undefined || !('range' in textEdit)) return [];
    const insert = insertTextFormat === 2 ? plainSnippet(textEdit.newText) : textEdit.newText;
    const [from, to] = [text.offsetAt(textEdit.range.start), text.offsetAt(textEdit.range.end)];
    return [{ label, detail, from, to, insert }];
  });
}

/** A snippet with the words of its stops. */
function plainSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
