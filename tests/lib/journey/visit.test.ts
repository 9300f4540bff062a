import { expect, it } from 'vitest';
import { visitOf } from '@/lib/journey';
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
  const found = visitOf(catalog, { id, segment, query }, undefined);
  expect(found).toMatchObject({ kind: 'go', status: 301 });
  // What was asked goes along: written out, or kept by whoever sends the answer.
  const kept = found.kind === 'go' && found.keepsQuery === true ? `${found.to}?q=a+b` : 'to' in found && found.to;
  expect(kept).toBe(`${to}?q=a+b`);
  expect(visitOf(catalog, { id: 'nothing.', segment, query }, undefined)).toMatchObject({ status: 404 });
});
