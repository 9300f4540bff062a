import type { Metadata } from 'next';
import { FlowPage, FlowScript, pageTitleOf } from '@/components/flow';
import { PageFrame } from '@/components/site';
import { siteText } from '@/lib/text';
import { pageMetadata } from '../../../page-metadata';
import { requestCatalog } from '../../../request-catalog';
import { type Query, screenOfRequest } from '../../read-flow';
import { sendSummary } from '../../send-summary';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly flow: string; readonly page: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const screen = await screenOfRequest(params, searchParams);
  const subject = { kind: 'flow', name: screen.flow.id } as const;
  return { ...pageMetadata(pageTitleOf(screen), '', { subject }), robots: { index: false } };
}

/** `/flows/<flow>/<question>`, its `check` and its `summary`. What is shown depends on the answers; the proxy has sent on those that lead elsewhere. */
export default async function FlowQuestion({ params, searchParams }: Props) {
  const screen = await screenOfRequest(params, searchParams);
  const catalog = requestCatalog();
  return (
    <>
      <PageFrame info={catalog.info} headerSearch={screen.flow.source !== 'finder'}>
        <FlowPage screen={screen} catalog={catalog} delivery={await sendSummary(catalog, screen)} />
      </PageFrame>
      <FlowScript failed={siteText().flow.failed} />
    </>
  );
}
