import { SearchForm } from '@/components/search';
import type { TrailScreen } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { StepPath, YourAnswers } from './answers/your-answers';
import { takesText } from './flow-form';
import { SendOn, WaysAround } from './ways-around';

/**
 * What readers glance at beside a question: their answers or the path of steps, what becomes of them, and other ways. The
 * documents of steps are not among them: what belongs to a step is linked in it, and the article's own list comes at the end.
 */
export function FlowSide({ screen }: { readonly screen: TrailScreen }) {
  const { flow, request } = screen;
  const words = siteText().flow;
  return (
    <aside className="flow-side">
      {flow.source === 'steps' ? <StepPath screen={screen} /> : !request.isAll && <YourAnswers screen={screen} />}
      {flow.source === 'finder' && (
        <div>
          <h2 className="mb-2 font-sans text-body">{words.search}</h2>
          <SearchForm id="flow-search" size="large" />
        </div>
      )}
      {takesText(flow) && <p className="label no-print">{words.privacyTyped}</p>}
      <SendOn screen={screen} />
      <WaysAround screen={screen} />
    </aside>
  );
}
