import type { Metadata } from 'next';
import { siteNames } from '@/components/site';
import {
  articleAddress,
  flowAddress,
  oembedAddress,
  PREVIEW_SIZE,
  type PreviewSubject,
  previewAddress,
} from '@/lib/addresses';
import { absoluteAddress, localAddress } from '@/lib/request';
import { isolated, siteText } from '@/lib/text';

/** Search engines cut descriptions at about this many characters. */
const LONGEST_DESCRIPTION = 160;

/** What a page tells other sites that show a link to it. */
interface LinkPreview {
  /** The page's own address; none where the page depends on what was answered or asked, for cards would lead to another one. */
  readonly address?: string;
  /** What its picture shows; the site as a whole where nothing is said. */
  readonly subject?: PreviewSubject;
  /** Of title and description (BCP 47), where they're an author's; that of the page where nothing is said. */
  readonly language?: string | undefined;
}

/**
 * Title and description of a page, for its tab, for search engines, and for sites that show a preview of links to it.
 * `canonical` is left to `Canonical`, for it depends on where the site stands. So does the preview's picture: other sites
 * need its whole address, and a preview without a picture is better than one with a broken one.
 */
export function pageMetadata(title: string, description = '', preview: LinkPreview = {}): Metadata {
  const site = siteNames();
  const name = isolated(title);
  const about = isolated(shortened(description)) || site.line;
  const { address, subject = { kind: 'site' }, language = siteText().language } = preview;
  const picture = absoluteAddress(localAddress(previewAddress(subject)));
  const url = address === undefined ? undefined : absoluteAddress(localAddress(address));
  const image = picture && {
    url: picture,
    ...PREVIEW_SIZE,
    type: 'image/png',
    alt: siteText().preview.of({ title: name }),
  };
  const unfolds = unfoldedAt(subject);
  return {
    title: siteText().site.pageTitle({ title: name, site: site.name }),
    description: about,
    ...(unfolds === undefined ? {} : { alternates: { types: { 'application/json+oembed': unfolds } } }),
    openGraph: {
      type: subject.kind === 'article' ? 'article' : 'website',
      siteName: site.name,
      locale: localeOf(language),
      title: name,
      description: about,
      ...(url === undefined ? {} : { url }),
      ...(image ? { images: [image] } : {}),
    },
    twitter: {
      card: image ? 'summary_large_image' : 'summary',
      title: name,
      description: about,
      ...(image ? { images: [image] } : {}),
    },
  };
}

/**
 * A language as Open Graph writes it, such as `de_DE`: with the country where it's read most. Arabic has none in the list of the
 * best-known reader of these, Facebook. Other languages aren't told (`og:locale:alternate`): readers would ask for them at this
 * address, and ours have addresses of their own.
 */
function localeOf(tag: string): string {
  const known = LOCALES.get(tag);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag).maximize();
  const locale = language === 'ar' ? 'ar_AR' : region === undefined ? language : `${language}_${region}`;
  LOCALES.set(tag, locale);
  return locale;
}

/** By tag; there are as many as content is written in. */
const LOCALES = new Map<string, string>();

/** Where other tools are told how to show the page's article or flow (oEmbed). */
function unfoldedAt(subject: PreviewSubject): string | undefined {
  if (subject.kind !== 'article' && subject.kind !== 'flow') return undefined;
  const page = absoluteAddress(localAddress((subject.kind === 'article' ? articleAddress : flowAddress)(subject.name)));
  return page && absoluteAddress(oembedAddress(page));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  const cut = line.slice(0, LONGEST_DESCRIPTION);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_DESCRIPTION / 2)).trimEnd()}…`;
}
