import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/site';
import { FAMILIES, StyleguidePage } from '@/components/styleguide';
import { requestCatalog, styleguideIsOn } from '@/lib/request';
import { pageMetadata } from '../page-metadata';
import './styleguide.css';

export const dynamic = 'force-dynamic';

/** For no search engine. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata('Style guide', ''), robots: { index: false } };
}

/** `/styleguide`: every component in every state; on sites for readers, the proxy answers 404 before it. */
export default function Styleguide() {
  if (!styleguideIsOn()) notFound();
  return (
    <PageFrame info={requestCatalog().info} headerSearch={false}>
      <StyleguidePage families={FAMILIES} />
    </PageFrame>
  );
}
