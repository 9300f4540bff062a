import { fromJsx } from '@takumi-rs/helpers/jsx';
import { type PictureBrand, type PictureWords, PreviewPicture, pictureWords, previewOf } from '@/components/preview';
import { siteNames } from '@/components/site';
import { decodeSegment, PREVIEW_SIZE, previewSubject } from '@/lib/addresses';
import { type Catalog, pictureAsData } from '@/lib/catalog';
import { drawPicture } from '@/lib/fonts';
import { requestCatalog } from '@/lib/request';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** `/previews/….png`: the picture of a link, in the language of its address. Other sites' pages may show it, so it says so. */
export async function GET(_request: Request, { params }: Context) {
  const subject = previewSubject((await params).address.map(decodeSegment));
  const catalog = requestCatalog();
  const preview = subject && previewOf(subject, catalog);
  if (preview === undefined) return new Response('Picture not found.\n', { status: 404 });
  const words = pictureWords(preview, siteNames().name);
  const png = await drawn(words, await brandOf(catalog));
  return new Response(png, {
    headers: { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' },
  });
}

/** A logo that can't be decoded, such as one that was cut off, gives way to Stepwise’s own mark. */
async function drawn(words: PictureWords, brand: PictureBrand): Promise<Uint8Array<ArrayBuffer>> {
  const { node } = await fromJsx(<PreviewPicture words={words} brand={brand} />);
  try {
    return await drawPicture(node, { ...PREVIEW_SIZE, families: words.families });
  } catch (error) {
    if (brand.logo === undefined) throw error;
    return drawn(words, { ...brand, logo: undefined });
  }
}

async function brandOf({ site: { accent, logo }, pictureFolder }: Catalog): Promise<PictureBrand> {
  const src = logo === null ? undefined : await pictureAsData(pictureFolder, logo.name);
  return { accent, logo: logo === null || src === undefined ? undefined : { ...logo, src } };
}
