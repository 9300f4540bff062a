import type { AnswerProblem, AskedNode } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { problemWords } from './problem-words';

interface Props {
  readonly node: AskedNode;
  readonly problems: readonly AnswerProblem[];
  readonly id: string;
}

/** What is wrong with an answer, beside its field. */
export function Problems({ node, problems, id }: Props) {
  if (problems.length === 0) return null;
  const words = siteText().flow;
  return (
    <div id={id} className="problems">
      {problems.map((problem) => (
        <p key={problem.kind} className={problem.severity === 'error' ? 'problem' : 'problem problem-soft'}>
          <strong>{problem.severity === 'error' ? words.error : words.warning}</strong> {problemWords(problem, node)}
        </p>
      ))}
    </div>
  );
}
