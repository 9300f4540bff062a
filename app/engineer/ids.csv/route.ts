import { lookupTable } from '@/components/engineer';
import { currentCatalog } from '@/lib/catalog';
import { postedFields } from '@/lib/journey';
import { csvText, lookUp } from '@/lib/lookup';

export const dynamic = 'force-dynamic';

/** `/engineer/ids.csv`: a posted list of ids as a spreadsheet; without one, its heading alone. */
export async function GET() {
  const pasted = postedFields()?.find(([name]) => name === 'ids')?.[1] ?? '';
  const { rows } = await lookUp(pasted, currentCatalog());
  return new Response(csvText(lookupTable(rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ids.csv"',
      'x-robots-tag': 'noindex',
    },
  });
}
