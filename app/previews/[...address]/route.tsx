import { fromJsx } from '@takumi-rs/helpers/jsx';
import { PreviewPicture, pictureWords, previewOf } from '@/components/preview';
import { siteNames } from '@/components/site';
import { decodeSegment, PREVIEW_SIZE, previewSubject } from '@/lib/addresses';
import { drawPicture } from '@/lib/fonts';
import { requestCatalog } from '@/lib/request';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** `/previews/….png`: the picture of a link, in the language of its address. Other sites' pages may show it, so it says so. */
export async function GET(_request: Request, { params }: Context) {
  const subject = previewSubject((await params).address.map(decodeSegment));
  const preview = subject && previewOf(subject, requestCatalog());
  if (preview === undefined) return new Response('Picture not found.\n', { status: 404 });
  const words = pictureWords(preview, siteNames().name);
  const { node } = await fromJsx(<PreviewPicture {...words} />);
  const png = await drawPicture(node, { ...PREVIEW_SIZE, families: words.families });
  return new Response(png, {
    headers: { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' },
  });
}
