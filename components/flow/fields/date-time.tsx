import { answerTexts, fieldName, type QuestionNode, readDateTime, timeZones } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { describing, type FieldProps } from './field-props';

/** A zone behind a time that was typed and could not be read. */
const ZONE = /\[([^\]]*)\]$/;

/** A date and time with its time zone beside it. What could not be read stays as it was typed. */
export function DateTime(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  const words = siteText().flow;
  const text = answer?.text ?? '';
  const read = readDateTime(text);
  const isBroken = text !== '' && read === undefined;
  return (
    <div className="date-time">
      <input
        id={ids.field}
        type={isBroken ? 'text' : 'datetime-local'}
        name={fieldName(node.id)}
        defaultValue={read?.local ?? text.replace(ZONE, '')}
        className="field"
        data-typed
        {...describing(props)}
      />
      <label className="sr-only" htmlFor={`${ids.field}-zone`}>
        {words.zone}
      </label>
      <select
        id={`${ids.field}-zone`}
        name={fieldName(node.id, 'zone')}
        defaultValue={read?.zone ?? ZONE.exec(text)?.[1] ?? 'UTC'}
        className="field"
        data-typed
        data-zone={text === '' || undefined}
      >
        {timeZones().map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      {read !== undefined && answer !== null && (
        <p className="label date-time-utc">{words.inUtc(answerTexts(node, answer).join(', '))}</p>
      )}
    </div>
  );
}
