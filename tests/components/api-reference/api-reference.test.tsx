import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ApiReference } from '@/components/api-reference';
import { OPERATIONS } from '@/lib/api';

describe('the reference of the API', () => {
  const html = renderToStaticMarkup(<ApiReference />);

  it.each(OPERATIONS.map(({ id, method, path }) => [id, `${method} /api/v1${path}`]))('has %s: %s', (id, address) => {
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain(address);
  });

  it('says what a parameter means, and needs no script', () => {
    expect(html).toContain('Support topic ID');
    expect(html).not.toContain('<script');
  });
});
