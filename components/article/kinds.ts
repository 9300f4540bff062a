import type { ComponentType } from 'react';
import type { ArticleRecord } from '@/lib/catalog';
import { JSON_KINDS, type Kind } from '@/lib/format';
import { CommonProblems } from './bodies/common-problems';
import { FormBody } from './bodies/form-body';
import { MarkdownBody } from './bodies/markdown-body';
import { PlainBody } from './bodies/plain-body';
import { Recommendation } from './bodies/recommendation';
import { TopicList } from './bodies/topic-list';
import { UnknownBody } from './bodies/unknown-body';
import type { BodyProps } from './body-props';

/** How each kind is drawn. A kind with a page of its own gets its component here and a file in `bodies/`. */
const BODIES: Readonly<Record<Kind, ComponentType<BodyProps>>> = {
  generic: MarkdownBody,
  resource: MarkdownBody,
  problemScopingQuestions: FormBody,
  TSG_Content: MarkdownBody,
  TSG_Description: MarkdownBody,
  TSG_Questions: FormBody,
  diagnostics: MarkdownBody,
  rca: MarkdownBody,
  serviceHealthInsights: MarkdownBody,
  advisorRecommendationMetadata: Recommendation,
  supportTopicDescription: TopicList,
  apollo: MarkdownBody,
  diagnoseAndSolve: CommonProblems,
  tools: MarkdownBody,
  partnerCenterQuickStart: MarkdownBody,
  unknown: UnknownBody,
};

/** The component that draws an article's body; a JSON body that nothing could be read from is shown as its text. */
export function bodyOf(record: ArticleRecord): ComponentType<BodyProps> {
  return JSON_KINDS.has(record.kind) && record.json === undefined ? PlainBody : BODIES[record.kind];
}
