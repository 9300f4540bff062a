import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteBrand, siteNames } from '@/components/site';
import { feedAddress, OPENSEARCH_ADDRESS } from '@/lib/addresses';
import { EVENTS_ADDRESS, eventsAreOn } from '@/lib/events/form';
import { siteOrigin } from '@/lib/request';
import { siteText } from '@/lib/text';
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
  return (
    <html lang={siteText().language} suppressHydrationWarning data-events={eventsAreOn() ? EVENTS_ADDRESS : undefined}>
      <head>
        <script src={themeScript} />
        {sheet && <link rel="stylesheet" href={sheet.address} />}
        {siteOrigin() !== '' && <SiteLinks />}
        <script type="module" src={process.env.STEPWISE_SCRIPT} />
      </head>
      <body>{children}</body>
    </html>
  );
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
