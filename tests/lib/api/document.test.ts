import { readFileSync } from 'node:fs';
import path from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect, it } from 'vitest';
import { lostPromises, OPERATIONS, openApiDocument } from '@/lib/api';

const COMMITTED: unknown = JSON.parse(readFileSync(path.join(process.cwd(), 'docs/openapi.json'), 'utf8'));

function changed(change: (document: ReturnType<typeof JSON.parse>) => void): unknown {
  const document = structuredClone(COMMITTED);
  change(document);
  return document;
}

describe('the OpenAPI document', () => {
  it('is valid, by a validator that is not ours', async () => {
    const document = JSON.parse(JSON.stringify(openApiDocument()));
    await expect(SwaggerParser.validate(document)).resolves.toMatchObject({ openapi: '3.1.0' });
  });

  it('has every operation, each with words and a description for every parameter', () => {
    expect(OPERATIONS.map(({ id }) => id)).toContain('nextScreen');
    expect(OPERATIONS.filter(({ summary }) => summary === '')).toEqual([]);
    const ids = OPERATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps every promise of the one that was committed last', () => {
    expect(lostPromises(COMMITTED, openApiDocument())).toEqual([]);
  });
});

describe('a later document', () => {
  it.each<[string, (document: ReturnType<typeof JSON.parse>) => void, boolean]>([
    [
      'may word things in another way',
      (document) => Object.assign(document.info, { description: 'Other words.' }),
      true,
    ],
    ['may have another path', (document) => Object.assign(document.paths, { '/more': {} }), true],
    [
      'may have another field',
      (document) => Object.assign(document.components.schemas.Product.properties, { more: { type: 'string' } }),
      true,
    ],
    ['may not lose a path', (document) => delete document.paths['/search'], false],
    ['may not lose a field', (document) => delete document.components.schemas.Product.properties.name, false],
    [
      'may not lose a field that is called as words are',
      (document) => delete document.components.schemas.Article.properties.description,
      false,
    ],
    [
      'may not change a type',
      (document) => Object.assign(document.components.schemas.Product.properties.articleCount, { type: 'string' }),
      false,
    ],
    [
      'may not leave out what is always there',
      (document) => document.components.schemas.Product.required.shift(),
      false,
    ],
    ['may not lose a parameter', (document) => document.paths['/articles'].get.parameters.shift(), false],
    [
      'may not ask for a parameter that could be left out',
      (document) => Object.assign(document.paths['/articles'].get.parameters[0], { required: true }),
      false,
    ],
    ['may not lose a status', (document) => delete document.paths['/articles/{id}'].get.responses[410], false],
  ])('%s', (_, change, isKept) => {
    expect(lostPromises(COMMITTED, changed(change)).length === 0).toBe(isKept);
  });
});
