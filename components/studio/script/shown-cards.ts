import type { FormCards, ShownMap } from '@/lib/studio';

/** What a text is, for those who don’t read it as text: a form, or a troubleshooter. */
export interface ShownCards {
  readonly form?: FormCards | null;
  readonly map?: ShownMap | null;
}
