import { answerTexts, fieldName, placeOfZone, type QuestionNode, readDateTime, timeZones } from '@/lib/flow';
import { siteText, withCommas } from '@/lib/text';
import { optionWords } from '../own-words';
import { describing, type FieldProps } from './field-props';

/** One line of text, or a number: browsers' number fields lose what is no number, so it is a line too. */
export function Line(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  return (
    <input
      id={ids.field}
      type="text"
      inputMode={node.drawing === 'number' ? 'decimal' : undefined}
      name={fieldName(node.id)}
      defaultValue={answer?.text ?? ''}
      className={node.drawing === 'number' ? 'field field-number' : 'field'}
      spellCheck={false}
      data-typed
      {...describing(props)}
    />
  );
}

/** Lines shown where the author names no number. */
const USUAL_LINES = 6;
const MOST_LINES = 20;

/** Several lines of text. */
export function Lines(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  const lines = Math.min(node.question.numberOfLines || USUAL_LINES, MOST_LINES);
  return (
    <textarea
      id={ids.field}
      name={fieldName(node.id)}
      defaultValue={answer?.text ?? ''}
      rows={Math.max(3, lines)}
      className="field"
      data-typed
      {...describing(props)}
    />
  );
}

/** A long list to choose one from. */
export function Select(props: FieldProps) {
  const { flow, node, answer, ids } = props;
  const chosen = node.options[answer?.chosen[0] ?? -1];
  return (
    <select
      id={ids.field}
      name={fieldName(node.id)}
      defaultValue={chosen?.key ?? ''}
      className="field"
      {...describing(props)}
    >
      <option value="">{siteText().flow.chooseOne}</option>
      {node.options.map((option) => (
        <option key={option.key} value={option.key} {...optionWords(flow, option)}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** A zone behind a time that was typed and could not be read. */
const ZONE = /\[([^\]]*)\]$/;

const UTC = 'UTC';

/** The zones by region. One that is in no region, such as an offset that a program sent, is offered too, or it would be lost. */
function Zones({ chosen }: { readonly chosen: string }) {
  const regions = timeZones();
  const names: Readonly<Record<string, string>> = siteText().flow.zoneRegions;
  const isListed = chosen === UTC || regions.some(({ zones }) => zones.includes(chosen));
  return (
    <>
      {!isListed && <option>{chosen}</option>}
      {regions.map(({ name, zones }) => (
        <optgroup key={name} label={names[name] ?? name}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {placeOfZone(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** A date and time with its time zone beside it. What could not be read stays as it was typed. */
export function DateTimeField(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  const words = siteText().flow;
  const text = answer?.text ?? '';
  const read = readDateTime(text);
  const isBroken = text !== '' && read === undefined;
  const zone = read?.zone ?? ZONE.exec(text)?.[1] ?? UTC;
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
        defaultValue={zone}
        className="field"
        data-typed
        data-zone={text === '' || undefined}
      >
        <option>{UTC}</option>
        <Zones chosen={zone} />
      </select>
      {read !== undefined && answer !== null && (
        <p className="label date-time-utc">{words.inUtc({ times: withCommas(answerTexts(node, answer)) })}</p>
      )}
    </div>
  );
}
