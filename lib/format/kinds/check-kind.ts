import type { Kind } from '../kind';
import { COMMON_PROBLEMS_FIELDS, readCommonProblems } from './common-problems';
import { FORM_FIELDS, type KindFields, type ReadKind, WORKFLOW_FIELDS } from './kind-fields';
import type { JsonFindings } from './read-by-schema';
import { RECOMMENDATION_FIELDS, readRecommendation } from './recommendation';
import { readTopicDescription, TOPIC_DESCRIPTION_FIELDS } from './topic-description';

/** What every JSON kind holds: the fields its page shows, and those it keeps back with the reason. */
export const KIND_FIELDS: Readonly<Record<ReadKind, KindFields>> = {
  advisorRecommendationMetadata: RECOMMENDATION_FIELDS,
  supportTopicDescription: TOPIC_DESCRIPTION_FIELDS,
  diagnoseAndSolve: COMMON_PROBLEMS_FIELDS,
  problemScopingQuestions: FORM_FIELDS,
  TSG_Questions: FORM_FIELDS,
  TSG_Workflow: WORKFLOW_FIELDS,
};

/** Reads a JSON body by its kind's schema for what is to be found in it; forms have a reader of their own. */
export function checkKind(kind: Kind, value: unknown, findings: JsonFindings): void {
  switch (kind) {
    case 'advisorRecommendationMetadata':
      readRecommendation(value, findings);
      return;
    case 'supportTopicDescription':
      readTopicDescription(value, findings);
      return;
    case 'diagnoseAndSolve':
      readCommonProblems(value, findings);
      return;
    default:
  }
}
