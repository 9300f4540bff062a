import type { Metadata } from 'next';
import { MapPage } from '@/components/flow';
import { PageFrame } from '@/components/site';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../../page-metadata';
import { requestCatalog } from '../../../request-catalog';
import { flowOf, type Query, requestOf } from '../../read-flow';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly flow: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const flow = flowOf((await params).flow);
  return { ...pageMetadata(siteText().flowMap.title(flow.title), flow.start.solves), robots: { index: false } };
}

/** `/flows/<flow>/map`: the flow's graph, with the way that the answers in the query make. */
export default async function FlowMap({ params, searchParams }: Props) {
  const flow = flowOf((await params).flow);
  const { answers } = requestOf(flow, await searchParams);
  return (
    <PageFrame info={requestCatalog().info}>
      <MapPage flow={flow} answers={answers} />
    </PageFrame>
  );
}
