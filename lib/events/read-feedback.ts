import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Batch } from './batch';
import { FEEDBACK_FIELDS, LONGEST_COMMENT, REASONS } from './form';
import { masked } from './masked';

const Feedback = z.object({
  solved: z.enum(['yes', 'no']),
  reason: z.enum(REASONS).or(z.literal('')).catch(''),
  comment: z.string().catch(''),
  // An article, or the end of a flow.
  page: z
    .string()
    .max(400)
    .regex(/^\/(?:articles|flows)\/[^?#@]+$/),
  outcome: z.string().max(120).catch(''),
  visit: z
    .string()
    .regex(/^[\w-]{8,40}$/)
    .catch(''),
});

/** Characters of a comment that are masked: what begins before the cut is known by so much of it. */
const LONGEST_READ = 4 * LONGEST_COMMENT;

/**
 * Reads a posted form; `undefined` for what is none. The comment is masked and cut before anything else sees it.
 * @param now milliseconds since 1970
 */
export function readFeedback(fields: Iterable<readonly [string, string]>, now: number): Batch | undefined {
  const named = Object.fromEntries([...fields].filter(([name]) => Object.hasOwn(FEEDBACK_FIELDS, name)));
  const { data } = Feedback.safeParse({ reason: '', comment: '', outcome: '', visit: '', ...named });
  if (data === undefined) return undefined;
  const { visit, page, solved } = data;
  const outcome = masked(data.outcome);
  const isYes = solved === 'yes';
  // Without a visit nothing ties two answers together, and both count.
  const id = visit === '' ? randomUUID() : hashOf([visit, page, outcome].join(' ').trim());
  const answer = {
    id,
    at: now,
    page: masked(page),
    outcome,
    solved: isYes,
    reason: isYes ? '' : data.reason,
    comment: masked(data.comment.slice(0, LONGEST_READ).replaceAll('\r\n', '\n')).trim().slice(0, LONGEST_COMMENT),
  };
  return { events: [], feedback: [answer] };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
