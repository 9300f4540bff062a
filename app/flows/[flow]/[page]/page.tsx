import type { Metadata } from 'next';
import { DraftNotice } from '@/components/article';
import { FlowPage, pageTitleOf } from '@/components/flow';
import { PageFrame } from '@/components/site';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../../page-metadata';
import { articleOfFlow, type FlowProps, screenOfRequest, sendSummary } from '../../read-flow';

export const dynamic = 'force-dynamic';

const KINDS = ['questions', 'check', 'outcome'] as const;

export async function generateMetadata(props: FlowProps): Promise<Metadata> {
  const screen = await screenOfRequest(props, KINDS);
  const subject = { kind: 'flow', name: screen.flow.id } as const;
  return { ...pageMetadata(pageTitleOf(screen), screen.flow.start.solves, { subject }), robots: { index: false } };
}

/** `/flows/<flow>/<question>`, its `check` and its `summary`. What is shown depends on the answers; the proxy has sent on those that lead elsewhere. */
export default async function FlowQuestion(props: FlowProps) {
  const screen = await screenOfRequest(props, KINDS);
  const catalog = requestCatalog();
  return (
    <>
      <PageFrame info={catalog.info} headerSearch={screen.flow.source !== 'finder'}>
        <DraftNotice record={articleOfFlow(screen.flow)} />
        <FlowPage screen={screen} catalog={catalog} delivery={sendSummary(screen)} />
      </PageFrame>
      <p role="status" className="sr-only" data-follows-flow="" data-failed={siteText().flow.failed} />
    </>
  );
}
