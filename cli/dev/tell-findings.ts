import type { ContentFolder } from '@/lib/compile';
import { counted } from '../output';
import { findingText } from '../report-text';
import type { FindingChange } from './findings-watch';

/** Lines that a save prints for new findings; a renamed folder makes thousands. */
const MOST_TOLD = 20;

/** Tells on the terminal what a save brought and what it put right; nothing where it did neither. */
export function tellFindings(change: FindingChange, folders: readonly ContentFolder[], tell = console.log): void {
  const { appeared, gone } = change;
  for (const finding of appeared.slice(0, MOST_TOLD)) tell(findingText(finding, folders));
  if (appeared.length > MOST_TOLD) tell(`… and ${counted(appeared.length - MOST_TOLD, 'more finding')}.`);
  for (const { path, code, message } of gone.slice(0, MOST_TOLD)) tell(`Gone: ${path}: ${code}: ${message}`);
  if (gone.length > MOST_TOLD) tell(`… and ${counted(gone.length - MOST_TOLD, 'more finding')} gone.`);
}
