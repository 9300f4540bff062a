import { lookupTable } from '@/components/engineer';
import { LOOKUP_FIELD } from '@/lib/addresses';
import { csvText, lookUp } from '@/lib/lookup';
import { postedFields, requestCatalog } from '@/lib/request';

export const dynamic = 'force-dynamic';

/** `/engineer/ids.csv`: a posted list of ids as a spreadsheet; without one, its heading alone. */
export async function GET() {
  const pasted = postedFields()?.find(([name]) => name === LOOKUP_FIELD)?.[1] ?? '';
  const { rows } = await lookUp(pasted, requestCatalog());
  return new Response(csvText(lookupTable(rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ids.csv"',
      'x-robots-tag': 'noindex',
    },
  });
}
