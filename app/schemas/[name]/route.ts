import { workflowJsonSchema } from '@/lib/flow';
import { formJsonSchema } from '@/lib/format/values';
import { summaryJsonSchema } from '@/lib/share';

/** Made from the same schemas that files and summaries are held to; a file name each. */
const SCHEMAS: ReadonlyMap<string, () => Readonly<Record<string, unknown>>> = new Map([
  ['question-form.json', formJsonSchema],
  ['tsg-workflow.json', workflowJsonSchema],
  ['case-summary.json', summaryJsonSchema],
]);

export const dynamic = 'force-dynamic';

/** `/schemas/<name>`: a JSON Schema (draft 2020-12), for editors, ticket systems and other authors' tools. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly name: string }> }) {
  const { name } = await params;
  const schema = SCHEMAS.get(name);
  if (schema === undefined) {
    const body = { title: 'Schema not found', status: 404, schemas: [...SCHEMAS.keys()] };
    return Response.json(body, { status: 404, headers: { 'content-type': 'application/problem+json' } });
  }
  const body = `${JSON.stringify({ $id: `/schemas/${name}`, ...schema() }, null, 2)}\n`;
  return new Response(body, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
}
