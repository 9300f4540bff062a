import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { sampleCatalog } from '../search/sample-catalog';
import { ask } from './api-answers';

const PAGE = readFileSync('docs/api.md', 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^curl (.*)$/gm)].map(([line]) => line);

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

describe('an example of docs/api.md', () => {
  it('is there for everything', () => {
    expect(EXAMPLES.length).toBeGreaterThan(10);
  });

  it.each(EXAMPLES)('%s', async (line) => {
    const address = /"\$SITE\/api\/v1(.*)"$/.exec(line)?.[1] ?? '';
    const body = / -d '(.*?)' /.exec(line)?.[1];
    const representation = line.includes('text/markdown') ? 'markdown' : 'json';
    const answer = await ask(catalog, address, { representation, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(200);
    expect(answer.json?.items ?? answer.json?.rows ?? answer.json?.questions ?? [1]).not.toEqual([]);
  });
});
