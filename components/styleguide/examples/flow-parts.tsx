import { FlowHead, MapDrawing, pathThrough, YourAnswers } from '@/components/flow';
import { decodeForm, graphOf } from '@/lib/flow';
import { layOutMap } from '@/lib/flow/drawing';
import { readFlowRequest, screenOf, type TrailScreen } from '@/lib/journey';
import { requestCatalog } from '@/lib/request';
import { RESTORE } from '../samples/restore-form';

interface Props {
  /** Id of the question whose page it is. */
  readonly at: string;
  /** What was answered before, as an address says it. */
  readonly query?: string;
}

/** The head of a page of the small form. */
export function HeadExample({ at, query, hasBack = false }: Props & { readonly hasBack?: boolean }) {
  return <FlowHead screen={screenAt(at, query)} hasBack={hasBack} />;
}

/** The answers given on the way to a question of the small form. */
export function AnswersExample({ at, query }: Props) {
  return <YourAnswers screen={screenAt(at, query)} />;
}

/** The map of the small form, with the way that some answers make. */
export function MapExample({ query }: Pick<Props, 'query'>) {
  const graph = graphOf(RESTORE);
  if (graph === null) throw new Error('the small form is too large for a map');
  const { answers } = decodeForm(RESTORE, new URLSearchParams(query));
  const path = pathThrough(RESTORE, answers);
  return <MapDrawing flow={RESTORE} file="example" layout={layOutMap(graph)} path={path} entryOf={() => 'flows'} />;
}

function screenAt(at: string, query = ''): TrailScreen {
  const posted = [...new URLSearchParams(query)].map(([name, value]) => [name, value] as const);
  return screenOf(requestCatalog(), RESTORE, at, readFlowRequest(RESTORE, posted, undefined));
}
