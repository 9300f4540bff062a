import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../cli/serve/metrics';
import { createPageStore } from '../../../cli/serve/page-store';
import { storedPage } from '../../../cli/serve/send-page';

const ENTRY = { id: 'abc', method: 'GET', path: '/articles/restore', status: 200, ms: 2 };
const LOG = { dropped: () => 7 };
const DELIVERIES = { figures: () => ({ delivered: 5, unreachable: 0, timeout: 0, refused: 2, busy: 0 }) };

describe('the figures of a server', () => {
  it('count requests by section, method and status, and time them', async () => {
    const { observe, text } = createMetrics(createPageStore(1000), { log: LOG, deliveries: DELIVERIES });
    observe(ENTRY);
    observe(ENTRY);
    observe({ ...ENTRY, path: '/', status: 304 });
    const figures = await text();
    expect(figures).toContain('stepwise_requests_total{section="articles",method="GET",status="200"} 2');
    expect(figures).toContain('stepwise_requests_total{section="home",method="GET",status="304"} 1');
    expect(figures).toContain('stepwise_request_seconds_bucket{le="0.0025",section="articles"} 2');
  });

  it('have no more labels than there are kinds of page, whatever is asked for', async () => {
    const { observe, text } = createMetrics(createPageStore(1000), { log: LOG, deliveries: DELIVERIES });
    for (let at = 0; at < 100; at += 1) observe({ ...ENTRY, path: `/made-up-${at}`, method: `M${at}`, status: 404 });
    expect((await text()).match(/^stepwise_requests_total\{.*$/gm)).toEqual([
      'stepwise_requests_total{section="other",method="other",status="404"} 100',
    ]);
  });

  it('tell how full the store of pages is', async () => {
    const pages = createPageStore(100_000);
    await pages.get({ version: '1', address: '/a', render: async () => storedPage(200, {}, Buffer.alloc(5000)) });
    const figures = await createMetrics(pages, { log: LOG, deliveries: DELIVERIES }).text();
    expect(figures).toMatch(/^stepwise_kept_pages 1$/m);
    expect(figures).toMatch(/^stepwise_rendered_pages_total 1$/m);
    expect(figures).toMatch(/^stepwise_kept_pages_bytes [5-9]\d{3}$/m);
    expect(figures).toMatch(/^stepwise_log_lines_dropped_total 7$/m);
    expect(figures).toMatch(/^stepwise_summaries_sent_total\{outcome="refused"\} 2$/m);
    expect(figures).toMatch(/^stepwise_catalog_articles\{/m);
    expect(figures).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});
