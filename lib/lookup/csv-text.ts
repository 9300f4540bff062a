/** A table: its heading, and rows of as many cells. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Told to a spreadsheet, so that it reads the bytes as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front: what stands in
 * content or was pasted must not compute when an engineer opens the file.
 */
export function csvText({ head, rows }: CsvTable): string {
  return `${BYTE_ORDER_MARK}${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r|]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
