import {
  type Answer,
  answerTexts,
  FLOW_FIELDS,
  type Flow,
  NO_ANSWERS,
  type PassedQuestion,
  resolve,
  type StepNode,
  shownQuestions,
  type Trail,
} from '@/lib/flow';
import { segmentOf, type TrailScreen } from '@/lib/journey';
import { directionOf, siteText, withCommas } from '@/lib/text';
import { FLOW_FORM } from '../flow-form';
import { answerWords, flowWords } from '../own-words';
import { NodeTitle } from './node-title';

interface Props {
  readonly screen: TrailScreen;
}

/** What was answered, before this question and after it, each with a way to it; the question itself shows its own answer. */
export function YourAnswers({ screen }: Props) {
  const answered = answeredOf(screen).filter(({ node }) => segmentOf(screen.flow, node.id) !== screen.segment);
  if (answered.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="card your-answers" aria-labelledby="your-answers">
      <details open>
        <summary>
          <h2 id="your-answers">{words.yourAnswers}</h2>
        </summary>
        <AnswersBeside screen={screen} answered={answered} />
      </details>
    </section>
  );
}

function AnswersBeside({ screen, answered }: Props & { readonly answered: readonly PassedQuestion[] }) {
  return (
    <dl className="answers-beside">
      {answered.map(({ node, answer }) => (
        <div key={node.id}>
          <dt>
            <NodeTitle flow={screen.flow} node={node} />
          </dt>
          <dd>{answer !== null && <AnswerLines flow={screen.flow} node={node} answer={answer} />}</dd>
          <dd className="answers-change">
            <ChangeButton screen={screen} node={node} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** All that is asked and has an answer: who goes back to change one keeps the later ones. */
function answeredOf({ flow, request }: TrailScreen): readonly PassedQuestion[] {
  return shownQuestions(flow, request.answers).visits.filter(({ answer }) => answer !== null);
}

/** Back to a question, with everything that is in the page's form. */
function ChangeButton({ screen, node }: Props & Pick<PassedQuestion, 'node'>) {
  const words = siteText().flow;
  return (
    <button
      type="submit"
      form={FLOW_FORM}
      name={FLOW_FIELDS.change}
      value={segmentOf(screen.flow, node.id)}
      className="link-button"
    >
      {words.change}
      <span className="sr-only">
        : <NodeTitle flow={screen.flow} node={node} />
      </span>
    </button>
  );
}

/** The steps on the reader's way: what was said of those behind, where the reader is, and what is still to come; first the cause. */
export function StepPath({ screen }: Props) {
  const { flow, trail, segment } = screen;
  const steps = stepsOnWay(screen);
  const answered = answeredOf(screen);
  const causes = answered.filter(({ node }) => node.kind === 'question' && segmentOf(flow, node.id) !== segment);
  if (steps.length + causes.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="card your-answers" aria-labelledby="your-answers">
      <details open>
        <summary>
          <h2 id="your-answers">{words.steps}</h2>
        </summary>
        {causes.length > 0 && <AnswersBeside screen={screen} answered={causes} />}
        <ol className="step-path">
          {steps.map((node, at) => {
            const isPassed = trail.path.some((visit) => visit.node.id === node.id);
            const said = answered.find((visit) => visit.node.id === node.id);
            const isHere = segmentOf(flow, node.id) === segment;
            return (
              <li
                key={node.id}
                aria-current={isHere ? 'step' : undefined}
                data-passed={(isPassed || said) && !isHere ? '' : undefined}
              >
                <span className="step-number" aria-hidden="true">
                  {at + 1}
                </span>
                <span className="line-clamp-2" {...flowWords(flow)} {...directionOf(node.title)}>
                  {node.beginning}
                </span>
                {said?.answer && !isHere && (
                  <span className="label">
                    {withCommas(answerTexts(said.node, said.answer))} <ChangeButton screen={screen} node={said.node} />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </details>
    </section>
  );
}

/** All steps that can come for what was chosen before them; none while the cause is open. */
function stepsOnWay({ flow, request }: TrailScreen): readonly StepNode[] {
  const isChoice = new Set(flow.nodes.filter(({ kind }) => kind === 'question').map(({ id }) => id));
  const choices = new Map([...request.answers.choices].filter(([id]) => isChoice.has(id)));
  const { path } = resolve(flow, { ...NO_ANSWERS, choices }, flow.end).trail;
  return path.flatMap(({ node }) => (node.kind === 'step' ? [node] : []));
}

interface AnswerLinesProps extends Pick<PassedQuestion, 'node'> {
  readonly flow: Flow;
  readonly answer: Answer;
}

/** An answer of one or several lines. */
export function AnswerLines({ flow, node, answer }: AnswerLinesProps) {
  const lines = answerTexts(node, answer);
  const [only = ''] = lines;
  if (lines.length === 1)
    return (
      <span className="answer-text" {...answerWords(flow, node, only)}>
        {only}
      </span>
    );
  return (
    <ul className="list-disc ps-5">
      {lines.map((line) => (
        <li key={line} className="answer-text" {...answerWords(flow, node, line)}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Answers whose questions another answer has made pointless: named, kept while the reader answers, and left out of all that leaves. */
export function NoLongerAsked({ flow, kept }: { readonly flow: Flow; readonly kept: Trail['stray'] }) {
  if (kept.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="your-answers text-soft no-print" aria-labelledby="no-longer">
      <h2 id="no-longer" className="font-sans text-body">
        {words.noLonger}
      </h2>
      <p className="label">{words.noLongerHelp}</p>
      <dl className="answers">
        {kept.map(({ node, answer }) => (
          <div key={node.id}>
            <dt>
              <NodeTitle flow={flow} node={node} />
            </dt>
            <dd>
              <AnswerLines flow={flow} node={node} answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
