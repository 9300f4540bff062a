import type { ComponentType } from 'react';
import type { ArticleRecord } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import {
  JSON_KINDS,
  readCommonProblems,
  readQuickStart,
  readRecommendation,
  readTools,
  readTopicDescription,
} from '@/lib/format/values';
import type { ArticleText } from '@/lib/text';
import { type ArticlePart, arrangeParts } from './arrange-parts';
import type { BodyProps, ViewProps } from './body-props';
import { CommonProblemsBody } from './kinds/common-problems-body';
import { FindingBody } from './kinds/finding-body';
import { FormBody } from './kinds/form-body';
import { QuickStartBody, ToolsBody, TopicListBody } from './kinds/link-bodies';
import { MarkdownBody } from './kinds/markdown-body';
import { PlainBody } from './kinds/plain-body';
import { RecommendationBody } from './kinds/recommendation-body';
import { CardBody, QuestionsBody, TroubleshooterBody } from './kinds/troubleshooter-bodies';
import { WorkflowBody } from './kinds/workflow-body';

/** Kind → reader → component. A kind with a page of its own is one file in `kinds/` and one row here. */
const BODIES: Readonly<Record<Kind, ComponentType<BodyProps>>> = {
  generic: MarkdownBody,
  resource: MarkdownBody,
  apollo: MarkdownBody,
  diagnostics: FindingBody,
  rca: FindingBody,
  serviceHealthInsights: FindingBody,
  problemScopingQuestions: FormBody,
  TSG_Description: TroubleshooterBody,
  TSG_Content: CardBody,
  TSG_Questions: QuestionsBody,
  TSG_Workflow: WorkflowBody,
  advisorRecommendationMetadata: read(({ json }) => readRecommendation(json), RecommendationBody),
  supportTopicDescription: read(({ json }) => readTopicDescription(json), TopicListBody),
  diagnoseAndSolve: read(({ json }) => readCommonProblems(json), CommonProblemsBody),
  tools: read(({ source }) => readTools(source), ToolsBody),
  partnerCenterQuickStart: read(({ source }) => readQuickStart(source), QuickStartBody),
  troubleshooting: MarkdownBody,
  howTo: MarkdownBody,
  reference: MarkdownBody,
  index: MarkdownBody,
  article: MarkdownBody,
  unknown: MarkdownBody,
};

/** Joins a reader with what draws its view; a body that the reader cannot take is drawn as Markdown. */
function read<View>(
  reader: (record: ArticleRecord) => View | null,
  Body: ComponentType<ViewProps<View>>,
): ComponentType<BodyProps> {
  return function ReadBody(props) {
    const view = reader(props.record);
    return view === null ? <MarkdownBody {...props} /> : <Body {...props} view={view} />;
  };
}

/** The parts that an article's page shows one under the other; none for a body that is drawn in another way. */
export function partsOf(record: ArticleRecord, text: ArticleText): readonly ArticlePart[] {
  const Body = bodyOf(record);
  const showsParts = Body === MarkdownBody || Body === FindingBody;
  return showsParts && record.pieces !== null ? arrangeParts(record.pieces, text) : [];
}

/** The component that draws an article's body; a JSON body that nothing could be read from is shown as its text. */
export function bodyOf(record: ArticleRecord): ComponentType<BodyProps> {
  return JSON_KINDS.has(record.kind) && record.json === undefined ? PlainBody : BODIES[record.kind];
}
