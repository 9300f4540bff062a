import type { Metadata } from 'next';
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
  return pageMetadata(titleOf(id), '', { address: idAddress('p', id) });
}

/** `/p/<id>`: the articles to choose from where a product id means several. */
export default async function ProductId({ params }: Props) {
  const id = decodeSegment((await params).id);
  return <Choice title={titleOf(id)} destination={requestCatalog().findProductId(id)} />;
}

function titleOf(id: string): string {
  return siteText().choice.productTitle({ id });
}
