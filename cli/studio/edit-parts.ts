import * as z from 'zod';
import type { AskedWhen } from '@/lib/studio';

/* What changes of forms and of troubleshooters have in common, as the Studio’s script sends them. */

/** A place in a list, from 0. */
export const index = z.number().int().min(0);

/** An ID or the name of something. */
export const short = z.string().max(1000);

/** A text of an author. */
export const long = z.string().max(100_000);

/** A list of a question. */
export const list = z.enum(['options', 'hints', 'rules']);

const rows = z.array(z.object({ id: short, sign: z.enum(['is', 'isNot', 'answered', 'open']), value: short })).max(200);

/** When something is asked, or a way is taken. */
export const asked: z.ZodType<AskedWhen> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('never') }),
  z.object({ kind: z.enum(['all', 'any']), rows }),
  z.object({ kind: z.literal('written'), text: long }),
]);
