import { articleAddress, slugOfFlow } from '@/lib/addresses';
import { answersAddress, firstAddress, pageFields, type TrailScreen } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { takesText } from './flow-form';
import { mapAddress } from './map/map-page';

/**
 * Other ways to do the same: all on one page, afresh, or without what was typed. The last needs script: without it nothing but
 * the browser's own history has the text, and no page can take it out of there.
 */
export function WaysAround({ screen }: { readonly screen: TrailScreen }) {
  const { flow, segment, request, kind } = screen;
  const words = siteText().flow;
  const isAll = request.isAll;
  return (
    <ul className="flow-ways no-print">
      {flow.source === 'form' && kind === 'questions' && (
        <li>
          <a href={answersAddress(flow, segment, request.answers, pageFields({ isAll: !isAll, next: '' }))}>
            {isAll ? words.oneByOne : words.allOnOne}
          </a>
        </li>
      )}
      {takesText(screen) && (
        <li className="needs-script">
          <a href={answersAddress(flow, segment, request.answers)} data-flow-forget>
            {words.forget}
          </a>
        </li>
      )}
      <li>
        <a href={firstAddress(flow)} data-flow-forget>
          {words.startAgain}
        </a>
      </li>
      {flow.source !== 'finder' && (
        <li>
          <a href={mapAddress(flow, request.answers)}>{siteText().flowMap.linkWithWay}</a>
        </li>
      )}
      {flow.source !== 'finder' && (
        <li>
          <a href={articleAddress(slugOfFlow(flow.id))}>{words.articleLink[flow.source]}</a>
        </li>
      )}
    </ul>
  );
}
