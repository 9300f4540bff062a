import { answerTexts, FLOW_FIELDS, type PassedQuestion, type Trail } from '@/lib/flow';
import { segmentOf, type TrailScreen } from '@/lib/journey';
import { siteText } from '@/lib/text';

interface Props {
  readonly screen: TrailScreen;
  readonly visits: readonly PassedQuestion[];
}

/** What was answered on the way here, each with a way back to it. */
export function YourAnswers({ screen, visits }: Props) {
  const answered = visits.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="your-answers" aria-labelledby="your-answers">
      <h2 id="your-answers">{words.yourAnswers}</h2>
      <dl className="answers">
        {answered.map(({ node, answer }) => (
          <div key={node.id}>
            <dt>{node.title}</dt>
            <dd>
              <AnswerLines lines={answer === null ? [] : answerTexts(node, answer)} />
            </dd>
            <dd className="answers-change">
              <button
                type="submit"
                name={FLOW_FIELDS.change}
                value={segmentOf(screen.flow, node.id)}
                className="link-button"
              >
                {words.change}
                <span className="sr-only">: {node.title}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An answer of one or several lines. */
export function AnswerLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <span className="answer-text">{lines[0]}</span>;
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line} className="answer-text">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Answers whose questions another answer has made pointless: named, kept while the reader answers, and left out of all that leaves. */
export function NoLongerAsked({ kept }: { readonly kept: Trail['kept'] }) {
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
            <dt>{node.title}</dt>
            <dd>
              <AnswerLines lines={answerTexts(node, answer)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
