import { flowAddress } from '@/lib/addresses';
import type { Flow } from '@/lib/flow';
import { firstAddress } from '@/lib/journey';
import { siteText } from '@/lib/text';

/** The way into a flow, on the page of what it was made from. Steps can be read as they stand; a form wants to be answered. */
export function StartLink({ flow }: { readonly flow: Flow }) {
  const words = siteText().flow;
  return (
    <p className="start-link no-print">
      <a
        href={firstAddress(flow)}
        className={flow.source === 'steps' ? 'button' : 'button button-strong'}
        data-flow-start
      >
        {words.startHere[flow.source]}
      </a>
      <span className="label">
        {words.startHelp[flow.source]} <a href={flowAddress(flow.id)}>{words.about}</a>
      </span>
    </p>
  );
}
