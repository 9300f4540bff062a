import type { Question } from '@/lib/format';
import { siteText } from '@/lib/text';
import type { BodyProps } from '../../body-props';
import { ALWAYS_ASKED, type AskedWhen, askedWhen } from '../../form/asked-when';
import { QuestionEntry } from '../../form/question-entry';
import { RichText } from '../../json/rich-text';
import { PlainBody } from '../plain/plain-body';

/** A question form to read: every question in order, with its answers and the condition under which it is asked. */
export function FormBody(props: BodyProps) {
  const { record, text } = props;
  const { form } = record;
  if (form === null) return <PlainBody {...props} />;
  const words = siteText().form;
  const asked = askedWhen(form);
  const numbers = numbersOf(form.questions, asked);
  return (
    <>
      <p className="text-lead">{words.intro}</p>
      {form.diagnosticCard !== null && (
        <section className="notice">
          <h2 className="font-sans text-body font-bold">{form.diagnosticCard.title || words.check}</h2>
          <RichText written={form.diagnosticCard.description} text={text} />
          {form.diagnosticCard.insightNotAvailableText !== '' && (
            <>
              <p className="label mt-2">{words.checkFoundNothing}</p>
              <RichText written={form.diagnosticCard.insightNotAvailableText} text={text} />
            </>
          )}
        </section>
      )}
      <section aria-labelledby="questions">
        <h2 id="questions" className="mb-3">
          {words.questions}
        </h2>
        <ol className="space-y-3">
          {form.questions.map((question, at) => (
            <QuestionEntry
              key={question.id}
              question={question}
              number={numbers[at] ?? null}
              asked={asked[at] ?? ALWAYS_ASKED}
              text={text}
            />
          ))}
        </ol>
      </section>
      {form.fileAttachmentHint !== '' && (
        <section>
          <h2 className="mb-2">{words.attach}</h2>
          <RichText written={form.fileAttachmentHint} text={text} />
        </section>
      )}
    </>
  );
}

/** Information blocks ask nothing and are not counted, nor is what is never asked. */
function numbersOf(questions: readonly Question[], asked: readonly AskedWhen[]): readonly (number | null)[] {
  let count = 0;
  return questions.map(({ control }, at) => {
    if (control === 'infoblock' || control === 'textblock' || asked[at]?.kind === 'never') return null;
    count += 1;
    return count;
  });
}
