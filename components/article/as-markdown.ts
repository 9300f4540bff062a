import type { ArticleRecord } from '@/lib/catalog';
import { JSON_KINDS } from '@/lib/format/values';
import { toMarkdown } from '@/lib/markdown/fragments';
import { formAsMarkdown } from './form/form-as-markdown';
import { jsonAsMarkdown } from './json/json-as-markdown';

/** An article as Markdown with its name on top: its body cleaned, a form as a list of questions, other JSON as text. */
export function articleAsMarkdown(record: ArticleRecord): string {
  const body = bodyAsMarkdown(record).trim();
  return /^# /.test(body) ? `${body}\n` : `# ${record.name}\n\n${body}\n`;
}

function bodyAsMarkdown(record: ArticleRecord): string {
  if (record.form !== null) return formAsMarkdown(record.form);
  if (!JSON_KINDS.has(record.kind)) return toMarkdown(record.source);
  return record.json === undefined ? record.source : jsonAsMarkdown(record.json);
}
