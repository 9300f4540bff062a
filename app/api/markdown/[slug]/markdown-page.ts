import type { ArticleRecord } from '@/lib/catalog';
import { JSON_KINDS } from '@/lib/format';
import { toMarkdown } from '@/lib/markdown';

/** An article as Markdown with its name as the only first-level heading on top; a JSON body stands in a fence. */
export function markdownPage(record: ArticleRecord): string {
  if (JSON_KINDS.has(record.kind)) return `# ${record.name}\n\n\`\`\`json\n${record.source.trim()}\n\`\`\`\n`;
  const body = toMarkdown(record.source).trim();
  return /^# /m.test(body) ? `${body}\n` : `# ${record.name}\n\n${body}\n`;
}
