/** The 15 values of `selfHelpType`, in canonical spelling (FORMAT.md A.6), and one of our own, the troubleshooter's graph. */
export const KINDS = [
  'generic',
  'resource',
  'problemScopingQuestions',
  'TSG_Content',
  'TSG_Description',
  'TSG_Questions',
  'TSG_Workflow',
  'diagnostics',
  'rca',
  'serviceHealthInsights',
  'advisorRecommendationMetadata',
  'supportTopicDescription',
  'apollo',
  'diagnoseAndSolve',
  'tools',
  'partnerCenterQuickStart',
] as const;

/** What an article of another dialect is told to be, for it has no `selfHelpType` (kinds/infer-kind.ts). */
export const INFERRED_KINDS = ['troubleshooting', 'howTo', 'reference', 'index', 'article'] as const;

/** What an article is; `unknown` for a missing or unheard-of `selfHelpType`. */
export type Kind = (typeof KINDS)[number] | (typeof INFERRED_KINDS)[number] | 'unknown';

/** Every kind that an article can be. */
export const EVERY_KIND: readonly Kind[] = [...KINDS, ...INFERRED_KINDS, 'unknown'];

/** Kinds that tell a reader what to do; a form or a finding alone is no answer. */
export const SOLUTION_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'generic',
  'resource',
  'apollo',
  'troubleshooting',
  'howTo',
]);

/** The kinds whose body is one JSON object between two `---` lines (FORMAT.md B); all others are Markdown. */
export const JSON_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'problemScopingQuestions',
  'TSG_Questions',
  'TSG_Workflow',
  'advisorRecommendationMetadata',
  'supportTopicDescription',
  'diagnoseAndSolve',
]);

const BY_LOWER_CASE: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.toLowerCase(), kind]));

/** Names of older repositories, in lower case, and what they are: a question with its answer, and a form that is written as a list. */
const OLDER_NAMES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['faq', 'generic'],
  ['supporttopicbasedscopingquestions', 'problemScopingQuestions'],
]);

/** The kind that a `selfHelpType` names, in any case and with blanks around it; `unknown` where it names none. */
export function kindOf(selfHelpType: string): Kind {
  const name = selfHelpType.trim().toLowerCase();
  return BY_LOWER_CASE.get(name) ?? OLDER_NAMES.get(name) ?? 'unknown';
}

/** Whether a `selfHelpType` names a form whose questions are the items of a list. */
export function isListedForm(selfHelpType: string): boolean {
  return selfHelpType.trim().toLowerCase() === 'supporttopicbasedscopingquestions';
}
