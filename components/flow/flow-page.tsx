import type { Catalog } from '@/lib/catalog';
import { errorsOf, type TrailScreen } from '@/lib/journey';
import type { Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';
import { CheckPage } from './answers/check-page';
import { OutcomePage } from './outcome/outcome-page';
import { flowWords } from './own-words';
import { QuestionPage } from './question/question-page';

interface Props {
  readonly screen: TrailScreen;
  readonly catalog: Catalog;
  /** What became of the case summary, where it was just sent. */
  readonly delivery: Delivery | null;
}

/** A page of a flow, whichever it is. */
export function FlowPage({ screen, catalog, delivery }: Props) {
  const written = flowWords(screen.flow);
  switch (screen.kind) {
    case 'questions':
      return <QuestionPage screen={screen} catalog={catalog} written={written} />;
    case 'check':
      return <CheckPage screen={screen} written={written} />;
    case 'outcome':
      return <OutcomePage screen={screen} catalog={catalog} delivery={delivery} />;
  }
}

/** The title of a page of a flow: the question, then the flow; "Error:" first where an answer was refused. */
export function pageTitleOf(screen: TrailScreen): string {
  const words = siteText().flow;
  const title = `${headingOf(screen)} – ${screen.flow.title}`;
  if (screen.kind === 'outcome') return title;
  const visits = screen.kind === 'check' ? screen.visits : screen.asked;
  return errorsOf(visits).length === 0 ? title : words.errorTitle({ title });
}

function headingOf(screen: TrailScreen): string {
  const words = siteText().flow;
  switch (screen.kind) {
    case 'questions':
      return screen.request.isAll ? words.allOnOne : (screen.asked[0]?.node.title ?? '');
    case 'check':
      return words.checkTitle;
    case 'outcome':
      return screen.outcome.title || words.caseSummary;
  }
}
