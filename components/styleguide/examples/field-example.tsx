import { ErrorSummary, Question } from '@/components/flow';
import { type Answers, checkAnswer, decodeForm, shownQuestions } from '@/lib/flow';
import { FIELDS } from '../samples/restore-form';

interface Props {
  /** Id of a question of `FIELDS`, which no other example draws. */
  readonly of: string;
  /** What was answered, as a form posts it: `line=prod`; `+` is a blank. */
  readonly posted?: string;
  /** Whether the form was sent, so that errors show. */
  readonly isSent?: boolean;
}

/** A question of the form of all fields, as a page of a flow draws it. */
export function FieldExample({ of, posted = '', isSent = false }: Props) {
  const answers = answersOf(posted);
  const visit = shownQuestions(FIELDS, answers).visits.find(({ node }) => node.id === of);
  if (visit === undefined) throw new Error(`the form of all fields has no question ${of}`);
  const problems = isSent ? checkAnswer(FIELDS, answers, visit.node) : [];
  return <Question flow={FIELDS} visit={{ ...visit, problems }} isAlone={false} />;
}

/** Every error of some of these questions, as the top of a page lists them. */
export function ErrorsExample({ of }: { readonly of: readonly string[] }) {
  const answers = answersOf('');
  const { visits } = shownQuestions(FIELDS, answers);
  const errors = visits
    .filter(({ node }) => of.includes(node.id))
    .map(({ node }) => ({ node, problems: checkAnswer(FIELDS, answers, node) }));
  return <ErrorSummary flow={FIELDS} errors={errors} />;
}

function answersOf(posted: string): Answers {
  return decodeForm(FIELDS, new URLSearchParams(posted)).answers;
}
