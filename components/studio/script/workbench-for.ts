import type { AroundWorkbench, Workbench } from './workbench-frame';

/** What makes the workbench of a file; `undefined` for a file that is edited as text. */
export type MadeWorkbench = (new (around: AroundWorkbench) => Workbench) | undefined;

/** Loads the workbench of a file when one of its kind is opened. @param kind as the server says it */
export async function workbenchFor(kind: string): Promise<MadeWorkbench> {
  if (kind === 'form') return (await import('./form')).FormWorkbench;
  return kind === 'map' ? (await import('./map')).MapWorkbench : undefined;
}
