import type { Cell, Report, Table } from './report';

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180): every text quoted, and nothing that a spreadsheet would run. */
export function tableAsCsv({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]) => cells.map(csvCell).join(',');
  return [line(columns.map(({ label }) => label)), ...rows.map(line)].map((each) => `${each}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** A table as JSON: a list of objects, by the names of the columns. */
export function tableAsJson({ columns, rows }: Table): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ label }, at) => [label, row[at] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** A number as people read it: `1,234`, `81%`, `2026-11-28 12:30`. */
export function cellText(cell: Cell, kind: Table['columns'][number]['kind']): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (kind === 'share') return `${Math.round(cell * 100)}%`;
  if (kind === 'time') return new Date(cell).toISOString().slice(0, 16).replace('T', ' ');
  return cell.toLocaleString('en');
}

/** A whole report for a terminal, a ticket, or a meeting. */
export function reportAsMarkdown(report: Report): string {
  const figures = report.figures.map(
    ({ label, value, kind, note }) => `- **${label}:** ${cellText(value, kind)}${note === '' ? '' : ` (${note})`}`,
  );
  const tables = report.tables.map((table) => `## ${table.title}\n\n${table.note}\n\n${markdownTable(table)}`);
  const head = `# ${report.title}, ${report.since} to ${report.until}`;
  return `${[head, figures.join('\n'), ...tables].filter((part) => part !== '').join('\n\n')}\n`;
}

function markdownTable({ columns, rows }: Table): string {
  if (rows.length === 0) return 'Nothing yet.';
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll(/[|\n]/g, ' ')).join(' | ')} |`;
  const kinds = columns.map(({ kind }) => (kind === 'text' || kind === 'page' ? '---' : '---:'));
  return [
    line(columns.map(({ label }) => label)),
    line(kinds),
    ...rows.map((row) => line(columns.map(({ kind }, at) => cellText(row[at] ?? null, kind)))),
  ].join('\n');
}

/** The same as a page that stands alone, for mails. */
export function reportAsHtml(report: Report): string {
  const figures = report.figures.map(
    ({ label, value, kind, note }) =>
      `<li><b>${escaped(label)}:</b> ${escaped(cellText(value, kind))} ${escaped(note)}</li>`,
  );
  const tables = report.tables.map(
    (table) => `<h2>${escaped(table.title)}</h2><p>${escaped(table.note)}</p>${htmlTable(table)}`,
  );
  const title = escaped(`${report.title}, ${report.since} to ${report.until}`);
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><ul>${figures.join('')}</ul>${tables.join('')}</body></html>\n`;
}

function htmlTable({ columns, rows }: Table): string {
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map(({ kind }, at) => `<td>${escaped(cellText(row[at] ?? null, kind))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
