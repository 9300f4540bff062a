import { inLanguage } from '@/components/lists';
import { Told, toldAmong } from '@/components/words';
import type { Form, FormQuestion } from '@/lib/format';
import { plainText } from '@/lib/format/values';
import { type ArticleText, siteText } from '@/lib/text';
import { ALWAYS_ASKED, type AskedWhen, askedWhen, howAnswered, offeredIn, optionText } from '@/lib/twins';
import type { BodyProps } from '../body-props';
import { Html } from '../html';
import { AttachHint } from '../json/attach-hint';
import { RichText } from '../json/rich-text';
import { PlainBody } from './plain-body';

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
      <p className="text-lead" {...text.written}>
        {words.intro}
      </p>
      {form.diagnosticCard !== null && (
        <section className="notice">
          <h2 className="font-sans text-body font-bold" {...(form.diagnosticCard.title === '' ? text.written : {})}>
            {form.diagnosticCard.title || words.check}
          </h2>
          <RichText written={form.diagnosticCard.description} text={text} />
          {form.diagnosticCard.insightNotAvailableText !== '' && (
            <>
              <p className="label mt-2" {...text.written}>
                {words.checkFoundNothing}
              </p>
              <RichText written={form.diagnosticCard.insightNotAvailableText} text={text} />
            </>
          )}
        </section>
      )}
      <section aria-labelledby="questions">
        <h2 id="questions" className="mb-3" {...text.written}>
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
              form={form}
              language={record.language}
            />
          ))}
        </ol>
      </section>
      {form.fileAttachmentHint !== '' && (
        <section>
          <h2 className="mb-2" {...text.written}>
            {words.attach}
          </h2>
          <AttachHint written={form.fileAttachmentHint} text={text} />
        </section>
      )}
    </>
  );
}

/** Information blocks ask nothing and are not counted, nor is what is never asked. */
function numbersOf(questions: readonly FormQuestion[], asked: readonly AskedWhen[]): readonly (number | null)[] {
  let count = 0;
  return questions.map(({ control }, at) => {
    if (control === 'infoblock' || control === 'textblock' || asked[at]?.kind === 'never') return null;
    count += 1;
    return count;
  });
}

interface Props {
  readonly question: FormQuestion;
  /** `null` for what is never asked. */
  readonly number: number | null;
  readonly asked: AskedWhen;
  readonly text: ArticleText;
  readonly form: Form;
  /** Of the form. */
  readonly language: string;
}

/** One question as a card: what is asked, how it is answered, and when. An information block is shown as a note. */
function QuestionEntry({ question, number, asked, ...common }: Props) {
  const { text } = common;
  if (question.control === 'infoblock' || question.control === 'textblock') {
    return (
      <li className="notice">
        <Html html={question.content || question.label} text={text} />
        <Condition words={asked.sentence} {...common} />
      </li>
    );
  }
  return (
    <li id={number === null ? undefined : `question-${number}`} className="step">
      <span aria-hidden="true" className="step-number">
        {number ?? '–'}
      </span>
      <div className="step-body space-y-2">
        <Html html={question.label} text={text} className="font-semibold" />
        <p className="label" {...text.written}>
          {howAnswered(question, asked).join(' · ')}
        </p>
        <Condition words={asked.sentence} {...common} />
        <Html html={question.infoBalloonText} text={text} />
        <Answers question={question} text={text} />
        <Hints question={question} text={text} />
      </div>
    </li>
  );
}

/** When a question is asked, in the interface's words around those of the form. */
function Condition({ words, form, language, text }: ConditionProps) {
  if (words === '') return null;
  const texts = form.questions.flatMap(({ label, options }) => [plainText(label), ...options.map(optionText)]);
  return (
    <p className="text-small text-soft italic" {...text.written}>
      <Told>{toldAmong(texts, words, inLanguage({ language }))}</Told>
    </p>
  );
}

interface ConditionProps extends Pick<Props, 'form' | 'language' | 'text'> {
  readonly words: string;
}

function Answers({ question, text }: Pick<Props, 'question' | 'text'>) {
  const words = siteText().form;
  const options = offeredIn(question);
  return (
    <>
      {question.dynamicOptions !== null && (
        <p className="text-small" {...text.written}>
          {words.dynamic}
        </p>
      )}
      {options.length > 0 && (
        <ul aria-label={words.options} className="list-disc ps-5">
          {options.map((option, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: options are told apart by index, values may repeat (FORMAT.md D.3).
            <li key={at}>{optionText(option)}</li>
          ))}
        </ul>
      )}
      {options.length === 0 && (
        <RichText written={question.watermarkText} text={text} className="text-small text-soft" />
      )}
    </>
  );
}

function Hints({ question, text }: Pick<Props, 'question' | 'text'>) {
  if (question.hints.length === 0) return null;
  return (
    <div>
      <p className="font-semibold" {...text.written}>
        {siteText().form.hints}
      </p>
      <ul className="list-disc ps-5">
        {question.hints.map((hint, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose texts may repeat.
          <li key={at}>
            <Html html={hint} text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
