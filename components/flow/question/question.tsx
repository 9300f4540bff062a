import { Html, RichText } from '@/components/article';
import type { Written } from '@/components/lists';
import type { Flow, QuestionNode } from '@/lib/flow';
import { type AskedVisit, numberHint } from '@/lib/journey';
import { articleText, directionOf, siteText } from '@/lib/text';
import { hasOneField, QuestionField } from '../fields/field';
import { type FieldIds, fieldIds } from '../fields/field-props';
import { nodeWords } from '../own-words';
import { Problems } from './problems';
import { Heading, ResultQuestion } from './result-question';

interface Props {
  readonly flow: Flow;
  readonly visit: AskedVisit;
  readonly isAlone: boolean;
  /** The attributes of the author's words, where those are in another language than the page. */
  readonly written?: Written | undefined;
}

/** One question: what is told with it, the question, hints, what is wrong, and its fields. */
export function Question(props: Props) {
  const { flow, visit, written } = props;
  return (
    <div className="question">
      {visit.notes.map((note) => (
        <Html
          key={note.id}
          html={note.html}
          text={articleText(siteText().language)}
          className="notice mb-6"
          isInForm
          written={written}
        />
      ))}
      <Asked {...props} ids={fieldIds(flow, visit.node)} />
    </div>
  );
}

function Asked({ flow, visit, isAlone, ids, written }: Props & { readonly ids: FieldIds }) {
  const { node, answer, problems } = visit;
  if (node.kind !== 'question') return <ResultQuestion flow={flow} visit={visit} ids={ids} />;
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const describedBy = [ids.hint, ...(problems.length > 0 ? [ids.error] : [])].join(' ');
  const help = (
    <>
      <Hints node={node} id={ids.hint} written={written} />
      <Problems node={node} problems={problems} id={ids.error} />
    </>
  );
  const field = <QuestionField {...{ flow, node, answer, ids, describedBy, isWrong }} />;
  if (!hasOneField(node)) {
    return (
      <fieldset aria-describedby={describedBy}>
        <legend>
          <Heading isAlone={isAlone}>
            <span {...nodeWords(flow, node)} {...directionOf(node.title)}>
              {node.title}
            </span>
          </Heading>
        </legend>
        {help}
        {field}
      </fieldset>
    );
  }
  return (
    <>
      <Heading isAlone={isAlone}>
        <label htmlFor={ids.field} {...nodeWords(flow, node)} {...directionOf(node.title)}>
          {node.title}
        </label>
      </Heading>
      {help}
      {field}
    </>
  );
}

/** A label that says more than its plain text does: it links somewhere, or lists. */
const SAYS_MORE = /<(?:a|ul|ol|code)\b/;

/** What drop-downs of the portal say before anything is chosen. */
const SAYS_CHOOSE = /^(?:please )?(?:choose|select|pick)\b[^.]{0,30}\.*$/i;

/** What helps to answer a question, in the author's order of importance. A watermark is a hint here: as a placeholder it
 * would be gone when it is needed. */
function Hints({ node, id, written }: Pick<Props, 'written'> & { readonly node: QuestionNode; readonly id: string }) {
  const words = siteText().flow;
  const text = articleText(siteText().language);
  const { question, liveList, drawing, isRequired, options } = node;
  const isLine = options.length === 0;
  return (
    <div id={id} className="hints">
      {SAYS_MORE.test(question.label) && <Html html={question.label} text={text} isInForm written={written} />}
      <Html html={question.infoBalloonText} text={text} isInForm written={written} />
      {saysSomething(node) && <RichText written={question.watermarkText} text={text} isInForm own={written} />}
      {question.hints.length > 0 && (
        <div>
          <p className="font-semibold text-ink">{words.whatToSay}</p>
          <ul className="list-disc ps-5">
            {question.hints.map((hint, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose texts may repeat.
              <li key={at}>
                <Html html={hint} text={text} isInForm written={written} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {isLine && liveList !== null && <p>{liveList.whereToFind}</p>}
      {node.isMany && <p>{words.chooseMany}</p>}
      {drawing === 'number' && <p>{numberHint(node)}</p>}
      {drawing === 'dateTime' && <p>{words.dateHint}</p>}
      {question.maxLength > 0 && <p>{words.upTo({ characters: question.maxLength })}</p>}
      {!isRequired && <p>{words.optional}</p>}
      {question.diagnosticInputRequiredClients.length > 0 && <p>{words.checkUses}</p>}
    </div>
  );
}

function saysSomething({ question: { watermarkText }, options, title }: QuestionNode): boolean {
  return watermarkText !== title && !(options.length > 0 && SAYS_CHOOSE.test(watermarkText.trim()));
}
