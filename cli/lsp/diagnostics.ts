import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic as EditorDiagnostic } from 'vscode-languageserver';
import { projectRoot } from '@/lib/catalog/process';
import type { Diagnostic, Severity } from '@/lib/format';
import type { Project } from './project';
import type { Text } from './text';

/** What findings are called in an editor. */
export const SOURCE = 'stepwise';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings of a file as an editor shows them: what `check` says of it, in the same words. */
export function diagnosticsOf(project: Project, file: string): EditorDiagnostic[] {
  const text = project.textOf(file);
  if (text === undefined) return [];
  return project.live.findings(file).map((finding) => toEditor(project, finding, text));
}

/** One finding likewise. */
export function toEditor(project: Project, finding: Diagnostic, text: Text): EditorDiagnostic {
  const [start, end] = spanOf(finding, text);
  const related = (finding.related ?? []).flatMap((place) => {
    const other = project.textOf(place.path);
    if (other === undefined) return [];
    const at = other.offsetOfPlace(place.line, place.column);
    return [{ location: { uri: project.uriOf(place.path), range: other.rangeOf(at, at) }, message: 'see here' }];
  });
  return {
    range: text.rangeOf(start, end),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    codeDescription: { href: aboutRule(finding.code) },
    source: SOURCE,
    message: `${finding.message}\n${finding.fix}`,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** What a finding is about: what its edit replaces, else the word at its place. */
export function spanOf({ line, column, edit }: Diagnostic, text: Text): readonly [start: number, end: number] {
  const start = text.offsetOfPlace(line, column);
  const length = edit?.found.length ?? 0;
  if (length > 0) return [start, Math.min(text.text.length, start + length)];
  const word = /^(?:"[^"\n]*"|[^\s"'<>=,;]+|[^\s])/.exec(text.text.slice(start, start + 200));
  return [start, start + (word?.[0].length ?? 0)];
}

/** Where docs/diagnostics.md tells of a rule. */
function aboutRule(code: string): string {
  return `${pathToFileURL(path.join(projectRoot(), 'docs', 'diagnostics.md')).href}#${code}`;
}
