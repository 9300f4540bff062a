import type { Written } from '@/components/lists';
import { FLOW_PAGES } from '@/lib/addresses';
import { encodeChoices, FLOW_FIELDS } from '@/lib/flow';
import { type AskedVisit, type CheckScreen, errorsOf, segmentOf } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { fieldIds } from '../fields/field-props';
import { FlowForm } from '../flow-form';
import { FlowHead, Notes } from '../flow-head';
import { DroppedNotice, ErrorSummary, Problems } from '../question/problems';
import { SendOn, SentNotice, WaysAround } from '../ways-around';
import { NodeTitle } from './node-title';
import { AnswerLines, NoLongerAsked } from './your-answers';

interface Props {
  readonly screen: CheckScreen;
  /** The attributes of the flow's own words, where those are in another language than the page. */
  readonly written: Written | undefined;
}

/** Every question that is asked with its answer, before they become a case summary. */
export function CheckPage({ screen, written }: Props) {
  const { flow, visits, trail, request, segment } = screen;
  const words = siteText().flow;
  const errors = errorsOf(visits);
  return (
    <div className="flow" data-flow-page={encodeChoices(flow, request.answers.choices)}>
      <FlowHead screen={screen} hasBack={visits.length > 0} written={written} />
      <SentNotice screen={screen} />
      <DroppedNotice screen={screen} />
      <ErrorSummary flow={flow} errors={errors} />
      <FlowForm screen={screen} from={[segment]} shown={new Set()}>
        <h1 className="question-title" tabIndex={-1}>
          {words.checkTitle}
        </h1>
        <p className="mb-6 text-soft">{visits.length === 0 ? words.checkEmpty : words.checkHelp}</p>
        <Notes notes={screen.notes} written={written} />
        <div className="flow-buttons flow-buttons-first">
          <button type="submit" className="button button-strong">
            {words.toSummaryFromCheck}
          </button>
          {errors.length > 0 && (
            <button type="submit" name={FLOW_FIELDS.change} value={FLOW_PAGES.summary} className="button button-plain">
              {words.goOnWithout}
            </button>
          )}
        </div>
        <dl className="answers answers-all">
          {visits.map((visit) => (
            <Row key={visit.node.id} screen={screen} visit={visit} />
          ))}
        </dl>
        <NoLongerAsked flow={flow} kept={trail.stray} />
      </FlowForm>
      <div className="flow-end">
        <SendOn screen={screen} />
        <WaysAround screen={screen} />
      </div>
    </div>
  );
}

function Row({ screen, visit }: Pick<Props, 'screen'> & { readonly visit: AskedVisit }) {
  const { node, answer, problems } = visit;
  const words = siteText().flow;
  const ids = fieldIds(screen.flow, node);
  return (
    <div>
      <dt>
        <NodeTitle flow={screen.flow} node={node} />
      </dt>
      <dd>
        {answer === null ? (
          <span className="text-soft">{words.notAnswered}</span>
        ) : (
          <AnswerLines flow={screen.flow} node={node} answer={answer} />
        )}
        <Problems node={node} problems={problems} id={ids.error} />
      </dd>
      <dd className="answers-change">
        <button
          id={ids.field}
          type="submit"
          name={FLOW_FIELDS.change}
          value={segmentOf(screen.flow, node.id)}
          className="link-button"
        >
          {answer === null ? words.answerNow : words.change}
          <span className="sr-only">
            : <NodeTitle flow={screen.flow} node={node} />
          </span>
        </button>
      </dd>
    </div>
  );
}
