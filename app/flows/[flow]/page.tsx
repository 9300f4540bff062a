import type { Metadata } from 'next';
import { DraftNotice } from '@/components/article';
import { StartPage } from '@/components/flow';
import { Canonical, CanonicalText, PageFrame } from '@/components/site';
import { flowAddress, flowIdOf } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../page-metadata';
import { articleOfFlow, type FlowProps, screenOfRequest } from '../read-flow';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: FlowProps): Promise<Metadata> {
  const { flow } = await screenOfRequest(props, ['start']);
  const solves = flow.start.solves || siteText().flow.solvesPlain[flow.source];
  return pageMetadata(flow.title, solves, {
    address: flowAddress(flow.id),
    subject: { kind: 'flow', name: flow.id },
    language: articleOfFlow(flow)?.language,
  });
}

/** `/flows/<flow>`: what a flow solves, and Start. The only page of a flow that search engines keep. */
export default async function FlowStart(props: FlowProps) {
  const { flow } = await screenOfRequest(props, ['start']);
  const record = articleOfFlow(flow);
  return (
    <PageFrame info={requestCatalog().info}>
      {record === undefined ? (
        <Canonical address={flowAddress(flow.id)} />
      ) : (
        <CanonicalText record={record} addressOf={(slug) => flowAddress(flowIdOf(slug))} />
      )}
      <DraftNotice record={record} />
      <StartPage flow={flow} record={record} />
    </PageFrame>
  );
}
