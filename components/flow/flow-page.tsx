import type { Catalog } from '@/lib/catalog';
import type { Screen } from '@/lib/journey';
import { CheckPage } from './answers/check-page';
import { OutcomePage } from './outcome/outcome-page';
import { QuestionPage } from './question/question-page';

/** A page of a flow, whichever it is. */
export function FlowPage({ screen, catalog }: { readonly screen: Screen; readonly catalog: Catalog }) {
  switch (screen.kind) {
    case 'questions':
      return <QuestionPage screen={screen} catalog={catalog} />;
    case 'check':
      return <CheckPage screen={screen} />;
    case 'outcome':
      return <OutcomePage screen={screen} catalog={catalog} />;
  }
}
