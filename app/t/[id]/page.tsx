import type { Metadata } from 'next';
import { inLanguage } from '@/components/lists';
import { told } from '@/components/words';
import { decodeSegment, idAddress } from '@/lib/addresses';
import { requestCatalog } from '@/lib/request';
import { siteText } from '@/lib/text';
import { Choice } from '../../choice';
import { pageMetadata } from '../../page-metadata';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = decodeSegment((await params).id);
  return pageMetadata(titleOf(id), '', { address: idAddress('t', id) });
}

/** `/t/<id>`: the articles to choose from where a support topic id means several. */
export default async function TopicId({ params }: Props) {
  const id = decodeSegment((await params).id);
  const catalog = requestCatalog();
  const topic = catalog.topic(id);
  const about = topic?.description === topic?.name ? undefined : topic?.description;
  const named = topic && topic.name !== '' ? told(topic.name, inLanguage(topic)) : id;
  const title = siteText().choice.topicTitle({ name: named });
  return <Choice title={title} about={about || undefined} destination={catalog.findTopicId(id)} />;
}

function titleOf(id: string): string {
  return siteText().choice.topicTitle({ name: requestCatalog().topic(id)?.name || id });
}
