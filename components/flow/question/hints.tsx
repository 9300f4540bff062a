import { Html, RichText } from '@/components/article';
import { exampleNumbers, type QuestionNode } from '@/lib/flow';
import { articleText, siteText } from '@/lib/text';

/** A label that says more than its plain text does: it links somewhere, or lists. */
const SAYS_MORE = /<(?:a|ul|ol|code)\b/;

/** What drop-downs of the portal say before anything is chosen. */
const SAYS_CHOOSE = /^(?:please )?(?:choose|select|pick)\b[^.]{0,30}\.*$/i;

/** What helps to answer a question, in the author's order of importance. A watermark is a hint here: as a placeholder it
 * would be gone when it is needed. */
export function Hints({ node, id }: { readonly node: QuestionNode; readonly id: string }) {
  const words = siteText().flow;
  const text = articleText('en');
  const { question, liveList, drawing, isRequired, options } = node;
  const isLine = options.length === 0;
  return (
    <div id={id} className="hints">
      {SAYS_MORE.test(question.label) && <Html html={question.label} text={text} isInForm />}
      <Html html={question.infoBalloonText} text={text} isInForm />
      {saysSomething(node) && <RichText written={question.watermarkText} text={text} isInForm />}
      {question.hints.length > 0 && (
        <div>
          <p className="font-semibold text-ink">{words.whatToSay}</p>
          <ul className="list-disc pl-5">
            {question.hints.map((hint, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose texts may repeat.
              <li key={at}>
                <Html html={hint} text={text} isInForm />
              </li>
            ))}
          </ul>
        </div>
      )}
      {isLine && liveList !== null && <p>{liveList.whereToFind}</p>}
      {node.isMany && <p>{words.chooseMany}</p>}
      {drawing === 'number' && <p>{words.numberHint(exampleNumbers(node))}</p>}
      {drawing === 'dateTime' && <p>{words.dateHint}</p>}
      {question.maxLength > 0 && <p>{words.upTo(question.maxLength.toLocaleString('en'))}</p>}
      {!isRequired && <p>{words.optional}</p>}
      {question.diagnosticInputRequiredClients.length > 0 && <p>{words.checkUses}</p>}
    </div>
  );
}

function saysSomething({ question: { watermarkText }, options, title }: QuestionNode): boolean {
  return watermarkText !== title && !(options.length > 0 && SAYS_CHOOSE.test(watermarkText.trim()));
}
