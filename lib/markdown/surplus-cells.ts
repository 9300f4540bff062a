import type { Nodes, PhrasingContent, TableCell } from 'mdast';

/**
 * Puts the text of cells that a row has beyond its table's header into its last cell, behind the bar that divided them:
 * GFM would drop it. Changes the tree, and gives how many rows had any.
 */
export function keepSurplusCells(node: Nodes): number {
  if (node.type === 'table') {
    const columns = node.align?.length ?? node.children[0]?.children.length ?? 0;
    return node.children.filter((row) => keepInLast(row.children, columns)).length;
  }
  return 'children' in node ? node.children.reduce((rows, child) => rows + keepSurplusCells(child), 0) : 0;
}

function keepInLast(cells: TableCell[], columns: number): boolean {
  const surplus = cells.splice(columns).filter(({ children }) => children.length > 0);
  const last = cells[columns - 1];
  if (!last || surplus.length === 0) return false;
  const kept = last.children.length > 0 ? [last, ...surplus] : surplus;
  last.children = kept.flatMap(({ children }, at): PhrasingContent[] => (at === 0 ? children : [BAR, ...children]));
  return true;
}

const BAR: PhrasingContent = { type: 'text', value: ' | ' };
