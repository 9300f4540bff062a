import type { Metadata } from 'next';
import { Fragment } from 'react';

/** What the site's pages say of themselves; of what Next's `Metadata` could hold, all that they use. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['title', 'description', 'robots', 'alternates', 'openGraph', 'twitter', 'icons'],
]);

/** One tag: a name or a property with its content. */
type Meta = readonly [kind: 'name' | 'property', key: string, content: unknown];

/**
 * A page's metadata as the tags that Next makes of it, in the same order; React puts them into the head.
 * @throws where metadata holds what no page had when this was written: then Next has to draw the page
 */
export function MetadataTags({ metadata }: { readonly metadata: Metadata }) {
  const unknown = Object.keys(metadata).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) throw new Error(`no tags are known for the metadata "${unknown}"`);
  const { title, description, alternates, icons } = metadata;
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{textOf(title)}</title>
      <Tags tags={[['name', 'description', description], robotsOf(metadata)]} />
      {Object.entries(alternates?.languages ?? {}).map(([language, url]) => (
        <link key={language} rel="alternate" hrefLang={language} href={textOf(url)} />
      ))}
      {Object.entries(alternates?.types ?? {}).map(([type, url]) => (
        <link key={type} rel="alternate" type={type} href={textOf(url)} />
      ))}
      <Tags tags={[...openGraphOf(metadata), ...twitterOf(metadata)]} />
      <link rel="icon" href={textOf(fieldOf(icons, 'icon'))} />
    </>
  );
}

function Tags({ tags }: { readonly tags: readonly Meta[] }) {
  return tags.map(([kind, key, content]) =>
    content === undefined ? (
      <Fragment key={key} />
    ) : kind === 'name' ? (
      <meta key={key} name={key} content={String(content)} />
    ) : (
      <meta key={key} property={key} content={String(content)} />
    ),
  );
}

function robotsOf({ robots }: Metadata): Meta {
  const isKept = robots === undefined || robots === null;
  if (!isKept && (typeof robots === 'string' || robots.index !== false || Object.keys(robots).length > 1))
    throw new Error('no tag is known for these robots');
  return ['name', 'robots', isKept ? undefined : 'noindex'];
}

function openGraphOf({ openGraph }: Metadata): readonly Meta[] {
  return [
    ['property', 'og:title', fieldOf(openGraph, 'title')],
    ['property', 'og:description', fieldOf(openGraph, 'description')],
    ['property', 'og:url', fieldOf(openGraph, 'url')],
    ['property', 'og:site_name', fieldOf(openGraph, 'siteName')],
    ['property', 'og:locale', fieldOf(openGraph, 'locale')],
    ...imagesOf('property', 'og:image', openGraph, ['type', 'width', 'height', 'alt']),
    ['property', 'og:type', fieldOf(openGraph, 'type')],
  ];
}

function twitterOf({ twitter }: Metadata): readonly Meta[] {
  return [
    ['name', 'twitter:card', fieldOf(twitter, 'card')],
    ['name', 'twitter:title', fieldOf(twitter, 'title')],
    ['name', 'twitter:description', fieldOf(twitter, 'description')],
    ...imagesOf('name', 'twitter:image', twitter, ['alt', 'type', 'width', 'height']),
  ];
}

/** Of a picture its address, then what is said about it. */
function imagesOf(kind: Meta[0], key: string, about: unknown, fields: readonly string[]): readonly Meta[] {
  const [image, ...more] = [fieldOf(about, 'images') ?? []].flat();
  if (more.length > 0) throw new Error('no tags are known for several pictures');
  if (image === undefined) return [];
  return [
    [kind, key, fieldOf(image, 'url')],
    ...fields.map((field): Meta => [kind, `${key}:${field}`, fieldOf(image, field)]),
  ];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error('metadata holds something other than text');
}
