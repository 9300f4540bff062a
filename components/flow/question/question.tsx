import { Html } from '@/components/article';
import type { Flow } from '@/lib/flow';
import type { AskedVisit } from '@/lib/journey';
import { articleText, directionOf } from '@/lib/text';
import { type FieldIds, fieldIds } from '../field-ids';
import { hasOneField, QuestionField } from '../fields/field';
import { Heading } from './heading';
import { Hints } from './hints';
import { Problems } from './problems';
import { ResultQuestion } from './result-question';

interface Props {
  readonly flow: Flow;
  readonly visit: AskedVisit;
  readonly isAlone: boolean;
}

/** One question: what is told with it, the question, hints, what is wrong, and its fields. */
export function Question(props: Props) {
  const { flow, visit } = props;
  return (
    <div className="question">
      {visit.notes.map((note) => (
        <Html key={note.id} html={note.html} text={articleText('en')} className="notice mb-6" isInForm />
      ))}
      <Asked {...props} ids={fieldIds(flow, visit.node)} />
    </div>
  );
}

function Asked({ visit, isAlone, ids }: Props & { readonly ids: FieldIds }) {
  const { node, answer, problems } = visit;
  if (node.kind !== 'question') return <ResultQuestion visit={visit} ids={ids} />;
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const describedBy = [ids.hint, ...(problems.length > 0 ? [ids.error] : [])].join(' ');
  const help = (
    <>
      <Hints node={node} id={ids.hint} />
      <Problems node={node} problems={problems} id={ids.error} />
    </>
  );
  const field = <QuestionField node={node} answer={answer} ids={ids} describedBy={describedBy} isWrong={isWrong} />;
  if (!hasOneField(node)) {
    return (
      <fieldset aria-describedby={describedBy}>
        <legend>
          <Heading isAlone={isAlone}>
            <span {...directionOf(node.title)}>{node.title}</span>
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
        <label htmlFor={ids.field} {...directionOf(node.title)}>
          {node.title}
        </label>
      </Heading>
      {help}
      {field}
    </>
  );
}
