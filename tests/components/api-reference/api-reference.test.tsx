import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ApiReference } from '@/components/api-reference';
import { OPERATIONS, operationEntry } from '@/lib/api';

describe('the reference of the API', () => {
  const html = renderToStaticMarkup(<ApiReference />);

  it.each(OPERATIONS.map(({ id, method, path }) => [id, `${method} /api/v1${path}`]))('has %s: %s', (id, address) => {
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain(address);
  });

  it('shows what is in backticks as code', () => {
    expect(html).not.toContain('`');
    expect(html).toContain('<code>next</code> from the previous page');
    expect(html).toContain('<code>{}</code>');
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    'says what each parameter of %s means',
    (_, operation) => {
      const silent = operationEntry(operation).parameters.filter(({ description }) => !/\w/.test(description));
      expect(silent.map(({ name }) => name)).toEqual([]);
    },
  );

  it('says what a parameter means, and needs no script', () => {
    expect(html).toContain('Support topic ID');
    expect(html).not.toContain('<script');
  });
});
