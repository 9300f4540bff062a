import { currentCatalog } from '@/lib/catalog';

export const dynamic = 'force-dynamic';

/** `/healthz`: 200 with what is served, or 503 with the reason (RFC 9457). */
export function GET(): Response {
  const headers = { 'cache-control': 'no-store' };
  try {
    const { version, articleCount, bytes, compiledAt } = currentCatalog().info;
    return Response.json({ status: 'ok', version, articleCount, bytes, compiledAt }, { headers });
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'The catalog cannot be read.';
    const problem = { type: 'about:blank', title: 'No catalog', status: 503, detail };
    return Response.json(problem, { status: 503, headers: { ...headers, 'content-type': 'application/problem+json' } });
  }
}
