import { eventsAreOn, FEEDBACK_ADDRESS, FEEDBACK_FIELDS, LONGEST_COMMENT, REASONS } from '@/lib/events/form';
import { siteText } from '@/lib/text';

interface Props {
  /** The path of the page that is asked about, without a query. */
  readonly page: string;
  /** The end of a flow that the page shows; absent for an article. */
  readonly outcome?: string;
}

/** Asks whether the page helped; nothing where the site takes no events. */
export function FeedbackForm(props: Props) {
  return eventsAreOn() ? <SolvedForm {...props} /> : null;
}

/**
 * The form itself, which asks why after a No. One plain form, the same for everybody, so that its page can be kept; the
 * reasons show once No is chosen, by style alone.
 */
export function SolvedForm({ page, outcome }: Props) {
  const words = siteText().feedback;
  return (
    <form
      method="post"
      action={FEEDBACK_ADDRESS}
      autoComplete="off"
      className="feedback no-print"
      data-feedback=""
      data-outcome={outcome}
      data-thanks={words.thanks}
      data-failed={words.failed}
    >
      <input type="hidden" name={FEEDBACK_FIELDS.page} value={page} />
      {outcome !== undefined && <input type="hidden" name={FEEDBACK_FIELDS.outcome} value={outcome} />}
      <input type="hidden" name={FEEDBACK_FIELDS.visit} />
      <fieldset>
        <legend>
          <h2>{words.question}</h2>
        </legend>
        <div className="feedback-choices">
          <Choice name={FEEDBACK_FIELDS.solved} value="yes" label={words.yes} isRequired />
          <Choice name={FEEDBACK_FIELDS.solved} value="no" label={words.no} isRequired />
        </div>
      </fieldset>
      <div className="feedback-why">
        <fieldset>
          <legend className="fill-label">{words.why}</legend>
          <div className="feedback-choices">
            {REASONS.map((reason) => (
              <Choice key={reason} name={FEEDBACK_FIELDS.reason} value={reason} label={words.reasons[reason]} />
            ))}
          </div>
        </fieldset>
        <label className="block">
          <span className="fill-label">{words.comment}</span>
          <textarea
            name={FEEDBACK_FIELDS.comment}
            rows={3}
            maxLength={LONGEST_COMMENT}
            aria-describedby="feedback-note"
            className="field"
          />
        </label>
        <p id="feedback-note" className="label">
          {words.note}
        </p>
      </div>
      <button type="submit" className="button feedback-send">
        {words.send}
      </button>
      <p role="status" className="feedback-status" />
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isRequired?: boolean;
}

function Choice({ name, value, label, isRequired }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} required={isRequired} />
      <span>{label}</span>
    </label>
  );
}
