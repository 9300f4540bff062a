import type { Catalog } from '@/lib/catalog';
import type { TrailScreen } from '@/lib/journey';
import type { Delivery } from '@/lib/share';
import { CheckPage } from './answers/check-page';
import { OutcomePage } from './outcome/outcome-page';
import { QuestionPage } from './question/question-page';

interface Props {
  readonly screen: TrailScreen;
  readonly catalog: Catalog;
  /** What became of the case summary, where it was just sent. */
  readonly delivery: Delivery | null;
}

/** A page of a flow, whichever it is. */
export function FlowPage({ screen, catalog, delivery }: Props) {
  switch (screen.kind) {
    case 'questions':
      return <QuestionPage screen={screen} catalog={catalog} />;
    case 'check':
      return <CheckPage screen={screen} />;
    case 'outcome':
      return <OutcomePage screen={screen} catalog={catalog} delivery={delivery} />;
  }
}
