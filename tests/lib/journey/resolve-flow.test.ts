import { expect, it } from 'vitest';
import { resolveFlow } from '@/lib/journey';
import { article, catalogOf } from '../../components/drawing';

const STEPS = '# Restore\n\n## **Recommended Steps**\n\n1. One.\n2. Two.\n';

it.each([
  ['Restore', undefined, '/flows/restore'],
  ['restore).', undefined, '/flows/restore'],
  ['RESTORE”', 'summary', '/flows/restore/summary'],
  ['restore', 'Summary.', '/flows/restore/summary'],
  ['restore', 'map)\u200b', '/flows/restore/map'],
])('the flow %s, page %s, is at its own spelling %s', async (id, segment, to) => {
  const catalog = await catalogOf({ 'restore.md': article({ articleId: 'r' }, STEPS) });
  const query = [['q', 'a b']] as const;
  const found = resolveFlow(catalog, { id, segment, query, posted: undefined });
  expect(found).toMatchObject({ kind: 'redirect', status: 301 });
  // What was asked goes along: written out, or kept by whoever sends the answer.
  const kept = found.kind === 'redirect' && found.keepsQuery === true ? `${found.to}?q=a+b` : 'to' in found && found.to;
  expect(kept).toBe(`${to}?q=a+b`);
  expect(resolveFlow(catalog, { id: 'nothing.', segment, query, posted: undefined })).toMatchObject({ status: 404 });
});
