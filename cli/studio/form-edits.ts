import * as z from 'zod';
import type { AskedWhen, FormEdit } from '@/lib/studio';

const at = z.number().int().min(0);
const short = z.string().max(1000);
const long = z.string().max(100_000);
const list = z.enum(['options', 'hints', 'rules']);

const rows = z.array(z.object({ id: short, sign: z.enum(['is', 'isNot', 'answered', 'open']), value: short })).max(200);

const asked: z.ZodType<AskedWhen> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('never') }),
  z.object({ kind: z.enum(['all', 'any']), rows }),
  z.object({ kind: z.literal('written'), text: long }),
]);

const key = z.enum([
  ...(['title', 'fileAttachmentHint', 'subscriptionRequired', 'resourceRequired'] as const),
  ...(['controlType', 'displayLabel', 'content', 'required', 'watermarkText', 'infoBalloonText'] as const),
  ...(['maxLength', 'numberOfLines', 'useAsAdditionalDetails'] as const),
]);

/** A change of a form, as the Studio’s script sends it. */
export const formEdit: z.ZodType<FormEdit> = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('set'),
    at: at.exactOptional(),
    key,
    value: z.union([long, z.number().int().min(0), z.boolean()]),
  }),
  z.object({ what: z.literal('id'), at, id: short }),
  z.object({ what: z.literal('asked'), at, asked }),
  z.object({ what: z.literal('add'), after: at.exactOptional(), control: short }),
  z.object({ what: z.literal('copy'), at }),
  z.object({ what: z.literal('remove'), at }),
  z.object({ what: z.literal('move'), at, to: at }),
  z.object({ what: z.literal('addItem'), at, list }),
  z.object({ what: z.literal('removeItem'), at, list, index: at }),
  z.object({ what: z.literal('moveItem'), at, list, index: at, to: at }),
  z.object({
    what: z.literal('item'),
    at,
    list,
    index: at,
    key: z.enum(['value', 'text', 'type']),
    value: long,
  }),
]);
