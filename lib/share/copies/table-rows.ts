/** The rows of a table, each cell as `write` puts it. */
export function tableRows(table: HTMLElement, write: (cell: HTMLElement) => string): readonly (readonly string[])[] {
  return Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll<HTMLElement>('th, td'), (cell) => write(cell)),
  );
}
