import * as z from 'zod';
import type { KindFields } from './kind-fields';
import { type JsonFindings, list, readBySchema, reportFields, text, words } from './read-by-schema';

/** Ids in one text, between commas (FORMAT.md B.2: one is a list). */
const topicIds = text.transform((value) => value.split(/[,\s]+/).filter((id) => /^(?:\d+|[\da-f-]{30,})$/i.test(id)));

const entry = { title: text, description: text, supporttopicid: topicIds, commonsolutionarticleid: text };

interface RawEntry {
  readonly title: string;
  readonly description: string;
  readonly supporttopicid: readonly string[];
  readonly commonsolutionarticleid: string;
}

/** A problem or a narrower one: the article that solves it is named by its id, else by its topics. */
function toEntry(read: RawEntry) {
  return {
    title: read.title,
    description: read.description,
    topicIds: read.supporttopicid,
    articleId: read.commonsolutionarticleid,
  };
}

const subProblem = z.object(entry).transform(toEntry);

const problem = z
  .object({ ...entry, category: text, searchtags: words, subproblems: list(subProblem) })
  .transform((read) => ({
    ...toEntry(read),
    category: read.category,
    tags: read.searchtags,
    subProblems: read.subproblems,
  }));

const tool = z
  .object({
    title: text,
    description: text,
    category: text,
    searchtags: words,
    bladelink: z
      .object({ extensionname: text, bladename: text, parameters: list(z.object({ name: text, value: text })) })
      .nullable()
      .prefault(null),
  })
  .transform((read) => ({
    title: read.title,
    description: read.description,
    category: read.category,
    tags: read.searchtags,
    extension: read.bladelink?.extensionname ?? '',
    blade: read.bladelink?.bladename ?? '',
    needsResource: (read.bladelink?.parameters ?? []).some(({ value }) => value.startsWith('$')),
  }));

const SCHEMA = z
  .object({ commonproblems: list(problem), troubleshootingtools: list(tool) })
  .transform((read) => ({ problems: read.commonproblems, tools: read.troubleshootingtools }));

/** A product's common problems and tools as their reader gets them; every text trimmed, empty for none. */
export type CommonProblems = Readonly<z.infer<typeof SCHEMA>>;

/** One common problem; the narrower ones under it have no category of their own. */
export type CommonProblem = CommonProblems['problems'][number];

/** What a common-problems JSON holds (FORMAT.md, appendix B). */
export const COMMON_PROBLEMS_FIELDS: KindFields = {
  shown: [
    'commonproblems[].title',
    'commonproblems[].description',
    'commonproblems[].category',
    'commonproblems[].searchtags',
    'commonproblems[].subproblems[].title',
    'commonproblems[].subproblems[].description',
    'troubleshootingtools[].title',
    'troubleshootingtools[].description',
    'troubleshootingtools[].category',
    'troubleshootingtools[].searchtags',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'commonproblems[].id', reason: 'machinery' },
    { path: 'commonproblems[].supporttopicid', reason: 'becomes the link to the article' },
    { path: 'commonproblems[].commonsolutionarticleid', reason: 'becomes the link to the article' },
    { path: 'commonproblems[].symptomid', reason: 'names an automatic check of the portal' },
    { path: 'commonproblems[].subproblems[].id', reason: 'machinery' },
    { path: 'commonproblems[].subproblems[].supporttopicid', reason: 'becomes the link to the article' },
    { path: 'commonproblems[].subproblems[].commonsolutionarticleid', reason: 'becomes the link to the article' },
    { path: 'commonproblems[].subproblems[].symptomid', reason: 'names an automatic check of the portal' },
    { path: 'troubleshootingtools[].id', reason: 'machinery' },
    { path: 'troubleshootingtools[].type', reason: 'machinery' },
    { path: 'troubleshootingtools[].bladelink', reason: 'becomes the portal link' },
  ],
};

/** Reads a product's common problems (FORMAT.md B.2); never throws. Findings are told where asked for. */
export function readCommonProblems(value: unknown, findings?: JsonFindings): CommonProblems {
  if (findings) reportFields(value, COMMON_PROBLEMS_FIELDS, ['commonproblems'], findings);
  return readBySchema(SCHEMA, value, findings);
}
