import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteBrand, siteNames } from '@/components/site';
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
    <html lang={siteText().site.language} suppressHydrationWarning>
      <head>
        <script src={themeScript} />
        {sheet && <link rel="stylesheet" href={sheet.address} />}
        <script type="module" src={process.env.STEPWISE_SCRIPT} />
      </head>
      <body>{children}</body>
    </html>
  );
}
