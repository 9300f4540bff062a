import type { Metadata } from 'next';
import { DraftNotice } from '@/components/article';
import { MapPage } from '@/components/flow';
import { PageFrame } from '@/components/site';
import { FLOW_PAGES } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../../page-metadata';
import { articleOfFlow, type FlowProps, screenOfRequest } from '../../read-flow';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: FlowProps): Promise<Metadata> {
  const { flow } = await mapOf(props);
  return {
    ...pageMetadata(siteText().flowMap.title({ flow: flow.title }), flow.start.solves),
    robots: { index: false },
  };
}

/** `/flows/<flow>/map`: the flow's graph, with the way that the answers in the query make. */
export default async function FlowMap(props: FlowProps) {
  const { flow, answers } = await mapOf(props);
  return (
    <PageFrame info={requestCatalog().info}>
      <DraftNotice record={articleOfFlow(flow)} />
      <MapPage flow={flow} answers={answers} />
    </PageFrame>
  );
}

function mapOf(props: FlowProps) {
  return screenOfRequest(props, ['map'], FLOW_PAGES.map);
}
