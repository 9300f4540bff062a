import { answerLines, type CaseSummary, type SummaryAnswer } from '@/lib/share';
import { directionOf, siteText } from '@/lib/text';

/** What is handed over, as it would stand on paper. */
export function SummarySheet({ summary }: { readonly summary: CaseSummary }) {
  const { title, outcome, answers, notKnown, tried, attach } = summary;
  const words = siteText();
  const described = answers.filter(({ isDescription }) => isDescription);
  const others = answers.filter(({ isDescription }) => !isDescription);
  const isEmpty = answers.length + notKnown.length + tried.length === 0;
  return (
    <div className="summary-sheet">
      <p className="summary-title" {...directionOf(title)}>
        {title}
      </p>
      {outcome !== null && <Outcome outcome={outcome} />}
      {isEmpty && <p className="summary-part">{words.summaryPage.empty}</p>}
      {described.map((answer) => (
        <div key={answer.id} className="summary-part">
          <h3 {...directionOf(answer.question)}>{answer.question}</h3>
          <blockquote className="summary-said" {...directionOf(...answer.answers)}>
            {answer.answers.join('\n\n')}
          </blockquote>
          {answer.isRefused && <Refused />}
        </div>
      ))}
      {others.length > 0 && (
        <div className="summary-part">
          <h3>{words.caseSummary.answers}</h3>
          <dl className="summary-answers">
            {others.map((answer) => (
              <div key={answer.id}>
                <dt {...directionOf(answer.question)}>{answer.question}</dt>
                <Said answer={answer} />
              </div>
            ))}
          </dl>
        </div>
      )}
      {tried.length > 0 && <Tried tried={tried} />}
      {attach.length > 0 && <Attach things={attach} />}
      {notKnown.length > 0 && <NotKnown answers={notKnown} />}
    </div>
  );
}

function Said({ answer }: { readonly answer: SummaryAnswer }) {
  const lines = answerLines(answer, siteText().caseSummary);
  return (
    <dd className="summary-said" {...directionOf(...lines)}>
      {lines.join('\n')}
      {answer.isRefused && <Refused />}
    </dd>
  );
}

function Refused() {
  return <p className="problem">{siteText().caseSummary.refused}</p>;
}

function Outcome({ outcome: { title, recommended } }: { readonly outcome: NonNullable<CaseSummary['outcome']> }) {
  return (
    <div className="summary-part">
      <p className="summary-outcome" {...directionOf(title)}>
        {title}
      </p>
      {recommended.length > 0 && (
        <ul className="mt-1">
          {recommended.map(({ title: name, href }) => (
            <li key={href}>
              <a href={href} {...directionOf(name)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Tried({ tried }: Pick<CaseSummary, 'tried'>) {
  return (
    <div className="summary-part">
      <h3>{siteText().caseSummary.tried}</h3>
      <dl className="summary-answers">
        {tried.map(({ id, step, answer }) => (
          <div key={id}>
            <dt {...directionOf(step)}>{step}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Attach({ things }: { readonly things: readonly string[] }) {
  const words = siteText();
  return (
    <fieldset className="summary-part">
      <legend>{words.caseSummary.attach}</legend>
      <p className="label no-print">{words.summaryPage.attachHelp}</p>
      <ul className="summary-attach">
        {things.map((thing) => (
          <li key={thing}>
            <label>
              <input type="checkbox" autoComplete="off" />
              <span {...directionOf(thing)}>{thing}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Open questions stand small and last, with the words that the reader chose. */
function NotKnown({ answers }: { readonly answers: readonly SummaryAnswer[] }) {
  return (
    <details className="summary-part summary-open">
      <summary>{siteText().summaryPage.notKnownHelp({ count: answers.length })}</summary>
      <ul>
        {answers.map(({ id, question, answers: said }) => (
          <li key={id}>
            <bdi>{question}</bdi> <span className="label">{said.join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
