import { errorsOf, type TrailScreen } from '@/lib/journey';
import { siteText } from '@/lib/text';

/** The title of a page of a flow: the question, then the flow; "Error:" first where an answer was refused. */
export function pageTitleOf(screen: TrailScreen): string {
  const words = siteText().flow;
  const title = `${headingOf(screen)} – ${screen.flow.title}`;
  if (screen.kind === 'outcome') return title;
  const visits = screen.kind === 'check' ? screen.visits : screen.asked;
  return errorsOf(visits).length === 0 ? title : words.errorTitle(title);
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
