import type { Written } from '@/components/lists';
import { answerLines, type CaseSummary, type SummaryAnswer, type TriedStep } from '@/lib/share';
import {
  closestLanguage,
  directionIn,
  directionOf,
  type Language,
  languageName,
  siteText,
  type Text,
  textIn,
  withCommas,
} from '@/lib/text';

/** The attributes of what a summary, which is plain data, says of where the flow ended: its title, and articles by their addresses. */
export interface SummaryEnds {
  readonly title: string;
  readonly written: Written;
  readonly links: ReadonlyMap<string, Written>;
}

interface SheetProps {
  readonly summary: CaseSummary;
  /** The language of its words, where that isn't the page's. */
  readonly language?: Language;
  /** Of the headings of its parts. */
  readonly level?: 2 | 3 | 4;
  readonly ends?: SummaryEnds | undefined;
}

/** What is handed over, as it would stand on paper. */
export function SummarySheet({ summary, language, level = 3, ends }: SheetProps) {
  const { title, outcome, answers, notKnown, tried, attach } = summary;
  const words = language === undefined ? siteText() : textIn(language);
  const own = closestLanguage([summary.language]) === words.language ? '' : summary.language;
  const Heading = `h${level}` as const;
  const common = { words, own, Heading };
  const spoken = language === undefined ? {} : { lang: language, dir: directionIn(language) };
  const described = answers.filter(({ isDescription }) => isDescription);
  const others = answers.filter(({ isDescription }) => !isDescription);
  const isEmpty = answers.length + notKnown.length + tried.length === 0;
  return (
    <div className="summary-sheet" {...spoken}>
      <p className="summary-title" {...spokenAs(own, title)}>
        {title}
      </p>
      {outcome !== null && <Outcome outcome={outcome} ends={ends} />}
      {isEmpty && <p className="summary-part">{words.summaryPage.empty}</p>}
      {described.map((answer) => (
        <div key={answer.id} className="summary-part">
          <Heading {...spokenAs(answer.language || own, answer.question)}>{answer.question}</Heading>
          <blockquote className="summary-said" {...directionOf(...answer.answers)}>
            {answer.answers.join('\n\n')}
          </blockquote>
          <Marks said={answer} {...common} />
        </div>
      ))}
      {others.length > 0 && (
        <div className="summary-part">
          <Heading>{words.caseSummary.answers}</Heading>
          <dl className="summary-answers">
            {others.map((answer) => (
              <div key={answer.id}>
                <dt {...spokenAs(answer.language || own, answer.question)}>{answer.question}</dt>
                <Said answer={answer} {...common} />
              </div>
            ))}
          </dl>
        </div>
      )}
      {tried.length > 0 && <Tried tried={tried} {...common} />}
      {attach.length > 0 && <Attach things={attach} {...common} isChecklist={language === undefined} />}
      {notKnown.length > 0 && <NotKnown answers={notKnown} {...common} />}
    </div>
  );
}

interface Worded {
  readonly words: Text;
  /** The language of the author's texts, where that isn't the sheet's. */
  readonly own: string;
  readonly Heading: 'h2' | 'h3' | 'h4';
}

/** What a sheet says in another language than its own, and what runs the other way. */
function spokenAs(language: string, ...texts: readonly string[]) {
  return language === '' ? directionOf(...texts) : { lang: language, dir: directionIn(language) };
}

/** Chosen of what the author offers; everything else was typed by the reader, in whatever language. */
function isChosen({ control, isLive, time }: SummaryAnswer): boolean {
  return !isLive && time === null && /dropdown|radio|checkbox/.test(control);
}

function Said({ answer, ...common }: Worded & { readonly answer: SummaryAnswer }) {
  const lines = answerLines(answer, common.words.caseSummary);
  return (
    <dd className="summary-said">
      <div {...(isChosen(answer) ? spokenAs(answer.language || common.own, ...lines) : directionOf(...lines))}>
        {lines.join('\n')}
      </div>
      <Marks said={answer} {...common} />
    </dd>
  );
}

/** What is to be known about an answer: that it isn't what was asked for, and that the sheet's language lacks it. */
function Marks({
  said,
  words,
}: Pick<Worded, 'words'> & { readonly said: Pick<SummaryAnswer, 'language'> & Partial<SummaryAnswer> }) {
  const { onlyIn, refused } = words.caseSummary;
  return (
    <>
      {said.language !== '' && (
        <p className="label">{onlyIn({ language: languageName(said.language, words.language) })}</p>
      )}
      {said.isRefused === true && <p className="problem">{refused}</p>}
    </>
  );
}

function Outcome({
  outcome: { title, recommended },
  ends,
}: Pick<SheetProps, 'ends'> & { readonly outcome: NonNullable<CaseSummary['outcome']> }) {
  return (
    <div className="summary-part">
      <p className="summary-outcome" {...(ends?.title === title ? ends.written : directionOf(title))}>
        {title}
      </p>
      {recommended.length > 0 && (
        <ul className="mt-1">
          {recommended.map(({ title: name, href }) => (
            <li key={href}>
              <a href={href} {...(ends?.links.get(href) ?? directionOf(name))}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Tried({ tried, words, own, Heading }: Worded & { readonly tried: readonly TriedStep[] }) {
  return (
    <div className="summary-part">
      <Heading>{words.caseSummary.tried}</Heading>
      <dl className="summary-answers">
        {tried.map((each) => (
          <div key={each.id}>
            <dt {...spokenAs(each.language || own, each.step)}>{each.step}</dt>
            <dd>
              {each.answer}
              <Marks said={each} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface AttachProps extends Worded {
  readonly things: readonly string[];
  /** The reader checks things off on one sheet alone. */
  readonly isChecklist: boolean;
}

function Attach({ things, words, own, Heading, isChecklist }: AttachProps) {
  if (!isChecklist)
    return (
      <div className="summary-part">
        <Heading>{words.caseSummary.attach}</Heading>
        <ul>
          {things.map((thing) => (
            <li key={thing} {...spokenAs(own, thing)}>
              {thing}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <fieldset className="summary-part">
      <legend>{words.caseSummary.attach}</legend>
      <p className="label no-print">{words.summaryPage.attachHelp}</p>
      <ul className="summary-attach">
        {things.map((thing) => (
          <li key={thing}>
            <label>
              <input type="checkbox" autoComplete="off" />
              <span {...spokenAs(own, thing)}>{thing}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Open questions stand small and last, with the words that the reader chose. */
function NotKnown({ answers, words, own }: Worded & { readonly answers: readonly SummaryAnswer[] }) {
  return (
    <details className="summary-part summary-open">
      <summary>{words.summaryPage.notKnownHelp({ count: answers.length })}</summary>
      <ul>
        {answers.map((each) => (
          <li key={each.id}>
            <bdi {...spokenAs(each.language || own, each.question)}>{each.question}</bdi>{' '}
            <span className="label">{withCommas(each.answers)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
