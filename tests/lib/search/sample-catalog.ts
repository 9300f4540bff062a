import type { Catalog } from '@/lib/catalog';
import { compiledOnce } from '../../run/compiled-once';
import { SAMPLE_CONTENT } from '../../run/real-content.mjs';

/** The project's own sample content, compiled once for all tests of a run. */
export function sampleCatalog(): Promise<{ readonly catalog: Catalog; readonly close: () => void }> {
  return compiledOnce({ name: 'sample', contentDir: SAMPLE_CONTENT });
}
