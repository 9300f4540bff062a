import * as z from 'zod';
import type { KindFields } from './kind-fields';
import { type JsonFindings, list, readBySchema, reportFields, text, webAddress, words } from './read-by-schema';

const topic = z
  .object({ id: text, shortdescription: text, longdescription: text, category: text, searchtags: words })
  .transform((read) => ({
    id: read.id.toLowerCase(),
    description: read.shortdescription,
    longDescription: read.longdescription,
    category: read.category,
    tags: read.searchtags,
  }));

const SCHEMA = z
  .object({
    shortdescription: text,
    longdescription: text,
    productlink1: webAddress,
    productlink2: webAddress,
    productlink3: webAddress,
    productlinkname1: text,
    productlinkname2: text,
    productlinkname3: text,
    supporttopics: list(topic),
  })
  .transform((read) => ({
    description: read.shortdescription,
    longDescription: read.longdescription,
    links: [
      { href: read.productlink1, name: read.productlinkname1 },
      { href: read.productlink2, name: read.productlinkname2 },
      { href: read.productlink3, name: read.productlinkname3 },
    ].filter(({ href }) => href !== ''),
    topics: read.supporttopics,
  }));

/** A product's support topics as their reader gets them; every text trimmed, empty for none. */
export type TopicDescription = Readonly<z.infer<typeof SCHEMA>>;

/** One topic: a sentence, perhaps a longer one, its category, and the words it is searched by. */
export type DescribedTopic = TopicDescription['topics'][number];

/** What a topic description's JSON holds (FORMAT.md, appendix B). */
export const TOPIC_DESCRIPTION_FIELDS: KindFields = {
  shown: [
    'shortdescription',
    'longdescription',
    'productlink1',
    'productlink2',
    'productlink3',
    'productlinkname1',
    'productlinkname2',
    'productlinkname3',
    'supporttopics[].shortdescription',
    'supporttopics[].longdescription',
    'supporttopics[].category',
    'supporttopics[].searchtags',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'supporttopics[].id', reason: 'an id of machinery; it joins the topic with its articles' },
    { path: 'supporttopics[].useindiagnoseandsolve', reason: 'machinery of the portal' },
  ],
};

/** Reads a product's topic descriptions (FORMAT.md B.2); never throws. Findings are told where asked for. */
export function readTopicDescription(value: unknown, findings?: JsonFindings): TopicDescription {
  if (findings) reportFields(value, TOPIC_DESCRIPTION_FIELDS, ['supporttopics'], findings);
  return readBySchema(SCHEMA, value, findings);
}
