import * as z from 'zod';
import type { FormEdit } from '@/lib/studio';
import { asked, index as at, list, long, short } from './edit-parts';

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
