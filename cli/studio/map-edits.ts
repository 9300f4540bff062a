import * as z from 'zod';
import type { MapEdit } from '@/lib/studio';
import { asked, index, list, long, short } from './edit-parts';

const kind = z.enum(['question', 'card', 'outcome']);
const part = z.object({ kind, at: index });
const when = asked;
const texts = z.array(long).max(1000);

const partKey = z.enum([
  ...(['articleId', 'content', 'controlType', 'displayLabel', 'ending', 'infoBalloonText', 'maxLength'] as const),
  ...(['numberOfLines', 'required', 'text', 'title', 'useAsAdditionalDetails', 'watermarkText'] as const),
]);

/** A change of a troubleshooter, as the Studio’s script sends it. */
export const mapEdit: z.ZodType<MapEdit> = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('head'),
    key: z.enum(['title', 'solves', 'fileAttachmentHint', 'questionsFrom']),
    value: long,
  }),
  z.object({ what: z.literal('haveReady'), values: texts }),
  z.object({ what: z.literal('start'), id: short }),
  z.object({
    what: z.literal('set'),
    part,
    key: partKey,
    value: z.union([long, z.number().int().min(0), z.boolean()]),
  }),
  z.object({ what: z.literal('articles'), part, ids: texts }),
  z.object({ what: z.literal('id'), part, id: short }),
  z.object({ what: z.literal('asked'), part, asked }),
  z.object({
    what: z.literal('add'),
    kind,
    borrow: short.exactOptional(),
    from: z.object({ part, when }).exactOptional(),
  }),
  z.object({ what: z.literal('copy'), part }),
  z.object({ what: z.literal('remove'), part }),
  z.object({ what: z.literal('move'), part, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ what: z.literal('addItem'), part, list }),
  z.object({ what: z.literal('removeItem'), part, list, index }),
  z.object({ what: z.literal('moveItem'), part, list, index, to: index }),
  z.object({ what: z.literal('item'), part, list, index, key: z.enum(['value', 'text', 'type']), value: long }),
  z.object({ what: z.literal('connect'), part, to: short, when }),
  z.object({ what: z.literal('way'), part, index, to: short }),
  z.object({ what: z.literal('when'), part, index, when }),
  z.object({ what: z.literal('answers'), part, index, values: texts }),
  z.object({ what: z.literal('disconnect'), part, index }),
  z.object({ what: z.literal('moveWay'), part, index, to: index }),
]);
