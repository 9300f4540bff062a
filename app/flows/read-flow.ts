import { notFound } from 'next/navigation';
import { decodeSegment } from '@/lib/addresses';
import type { Field, Flow } from '@/lib/flow';
import { type FlowRequest, openFlow, postedFields, readRequest, type Screen, screenOf } from '@/lib/journey';
import { requestCatalog } from '../request-catalog';

/** A query as Next gives it. */
export type Query = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The flow of an address; the proxy has answered for those that name none. */
export function flowOf(segment: string): Flow {
  return openFlow(requestCatalog(), decodeSegment(segment)) ?? notFound();
}

/** What the page of a flow shows for this request. */
export async function screenOfRequest(
  params: Promise<{ readonly flow: string; readonly page: string }>,
  query: Query,
): Promise<Screen> {
  const { flow, page } = await params;
  const opened = flowOf(flow);
  return screenOf(opened, decodeSegment(page), requestOf(opened, await query));
}

/** What this request says was answered. */
export function requestOf(flow: Flow, query: Awaited<Query>): FlowRequest {
  return readRequest(flow, fieldsOf(query), postedFields());
}

function fieldsOf(query: Awaited<Query>): readonly Field[] {
  return Object.entries(query).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((each): Field => [name, each]),
  );
}
