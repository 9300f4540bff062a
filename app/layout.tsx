import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteBrand, siteNames } from '@/components/site';
import { feedAddress, OPENSEARCH_ADDRESS } from '@/lib/addresses';
import { EVENTS_ADDRESS, eventsAreOn } from '@/lib/events/form';
import { requestedPage, siteOrigin } from '@/lib/request';
import { directionIn, prefixOf, siteText, USUAL_LANGUAGE } from '@/lib/text';
import themeScript from './theme.asset.js';
import './globals.css';

/** By the site’s own name, which its content gives. */
export function generateMetadata(): Metadata {
  const { name, line } = siteNames();
  return { title: name, description: line, icons: { icon: '/icon.svg' } };
}

/**
 * The document. The theme script blocks on purpose: it must set the colors before anything is painted. The other script
 * (page.script.ts) is bundled apart, and the server says where it is.
 */
export default function Layout({ children }: { readonly children: ReactNode }) {
  const { sheet } = siteBrand();
  const { language } = siteText();
  const asked = requestedPage().language;
  const prefix = asked && prefixOf(asked);
  return (
    <html
      lang={language}
      dir={directionIn(language)}
      suppressHydrationWarning
      data-prefix={prefix}
      data-events={eventsAreOn() ? EVENTS_ADDRESS : undefined}
    >
      <head>
        <script src={themeScript} />
        {sheet && <link rel="stylesheet" href={sheet.address} />}
        {siteOrigin() !== '' && <SiteLinks />}
        <script type="module" src={scriptOf(language)} />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The script of the pages with the words of a language; development has one for all (load-next.ts). */
function scriptOf(language: string): string | undefined {
  const addresses: Readonly<Record<string, string>> = JSON.parse(process.env.STEPWISE_SCRIPT ?? '{}');
  return addresses[language] ?? addresses[USUAL_LANGUAGE];
}

/** What a browser may add the site to: its search engines, its feeds. Both need the site's own origin. */
function SiteLinks() {
  const { name } = siteNames();
  return (
    <>
      <link rel="search" type="application/opensearchdescription+xml" href={OPENSEARCH_ADDRESS} title={name} />
      <link
        rel="alternate"
        type="application/atom+xml"
        href={feedAddress('all')}
        title={siteText().twins.newest({ name })}
      />
    </>
  );
}
