import { Told, told } from '@/components/words';
import type { AnswerFindings, AnswerProblem, AskedNode, Flow } from '@/lib/flow';
import { droppedWords, problemWords, type TrailScreen } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { fieldIds } from '../fields/field-props';
import { nodeWords } from '../own-words';

interface ProblemsProps {
  readonly node: AskedNode;
  readonly problems: readonly AnswerProblem[];
  readonly id: string;
}

/** What is wrong with an answer, beside its field. */
export function Problems({ node, problems, id }: ProblemsProps) {
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

interface ErrorSummaryProps {
  readonly flow: Flow;
  readonly errors: readonly AnswerFindings[];
}

/** Every error of the page with a link to its field; it has the focus when the page opens. */
export function ErrorSummary({ flow, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent the form must be told first that it was not taken.
    <div className="error-summary" role="alert" aria-labelledby="errors" tabIndex={-1} autoFocus>
      <h2 id="errors">{siteText().flow.errors}</h2>
      <ul className="list-disc ps-5">
        {errors.flatMap(({ node, problems }) =>
          problems.map((problem) => (
            <li key={`${node.id} ${problem.kind}`}>
              <a href={`#${fieldIds(flow, node).field}`}>
                <Told>{errorOf(node.title, told(node.title, nodeWords(flow, node)), problemWords(problem, node))}</Told>
              </a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** What of an old or mistyped link could not be kept, by name, and what became of the rest where there is any. */
export function DroppedNotice({ screen: { kind, flow, request, trail } }: { readonly screen: TrailScreen }) {
  const dropped = [...request.dropped, ...trail.dropped];
  if (dropped.length === 0) return null;
  const words = siteText().flow;
  const isEmpty = request.answers.choices.size + request.answers.texts.size === 0;
  const lines = dropped.map((answer) => droppedWords(answer, flow));
  return (
    <section className="notice notice-warning mb-8" aria-labelledby="dropped">
      <h2 id="dropped" className="font-sans text-body font-bold">
        {words.dropped}
      </h2>
      <ul className="mt-1 list-disc ps-5">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!isEmpty && <p className="label mt-1">{words.droppedHelp[kind === 'check' ? 'check' : 'other']}</p>}
    </section>
  );
}

/** A question, then what to do about its answer; a question that ends with a sign of its own needs no colon. */
function errorOf(title: string, question: string, problem: string): string {
  const words = siteText().flow;
  const ofIt = { question, problem: problem.replace(/\.$/, '') };
  return (/[.:?!。：？！]$/.test(title) ? words.errorAfter : words.errorOf)(ofIt);
}
