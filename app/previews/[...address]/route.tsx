import { ImageResponse } from 'next/og';
import { PREVIEW_SIZE, PreviewPicture, previewOf } from '@/components/preview';
import { siteNames } from '@/components/site';
import { decodeSegment, previewSubject } from '@/lib/addresses';
import { drawableText, pictureFonts } from '@/lib/fonts';
import { requestCatalog } from '@/lib/request';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** `/previews/….png`: the picture of a link. Other sites' pages may show it, so it says so. */
export async function GET(_request: Request, { params }: Context) {
  const subject = previewSubject((await params).address.map(decodeSegment));
  const preview = subject && previewOf(subject, requestCatalog());
  if (preview === undefined) return new Response('Picture not found.\n', { status: 404 });
  const { place, title, facts } = preview;
  const site = drawableText(siteNames().name);
  const drawable = { place: drawableText(place), title: drawableText(title), facts: facts.map(drawableText), site };
  const fonts = pictureFonts([drawable.place, drawable.title, ...drawable.facts, site].join(''));
  return new ImageResponse(<PreviewPicture {...drawable} />, {
    ...PREVIEW_SIZE,
    fonts: [...fonts],
    headers: { 'cross-origin-resource-policy': 'cross-origin' },
  });
}
