import { FLOW_PAGES, flowAddress } from '@/lib/addresses';
import { FLOW_FIELDS, type Flow } from '@/lib/flow';
import { siteText } from '@/lib/text';

/** On, back, and the way out: the first button of the form goes on, for it is what Enter presses. */
export function Buttons({ flow, hasBack }: { readonly flow: Flow; readonly hasBack: boolean }) {
  const words = siteText().flow;
  return (
    <div className="flow-buttons">
      <button type="submit" className="button button-strong">
        {words.goOn}
      </button>
      {hasBack ? (
        <button type="submit" name={FLOW_FIELDS.back} value="1" className="button button-plain">
          {words.back}
        </button>
      ) : (
        <a href={flowAddress(flow.id)} className="button button-plain">
          {words.back}
        </a>
      )}
      <button type="submit" name={FLOW_FIELDS.change} value={FLOW_PAGES.summary} className="link-button sm:ml-auto">
        {words.toSummary}
      </button>
    </div>
  );
}
