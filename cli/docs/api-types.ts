type Json = { readonly [name: string]: unknown };

const BANNER = `/**
 * Types of the API, made from docs/openapi.json by \`npm run docs\`. Copy this file into your project; docs/examples/api-client.ts shows how it's used.
 * \`Operations\` has what each operation takes and answers; the rest are its parts by name.
 */`;

const MADE_NAME = 'Operations';

/** The OpenAPI document as TypeScript types. Needs the development packages. */
export async function apiTypes(document: Json): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const paths = Object.entries(partAt(document, 'paths'));
  const operations = paths.flatMap(([path, methods]) =>
    Object.entries(partAt(methods)).map(([method, entry]) => [`${method.toUpperCase()} ${path}`, operationOf(entry)]),
  );
  const root = {
    ...objectOf(Object.fromEntries(operations)),
    definitions: partAt(document, 'components', 'schemas'),
  };
  const local = JSON.parse(JSON.stringify(root).replaceAll('#/components/schemas/', '#/definitions/'));
  return compile(local, MADE_NAME, {
    additionalProperties: false,
    bannerComment: BANNER,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** What an operation takes and gives as JSON. */
function operationOf(entry: unknown): Json {
  const listed = partAt(entry).parameters;
  const parameters = (Array.isArray(listed) ? listed : []).map((each) => partAt(each));
  const shape = Object.fromEntries(parameters.map(({ name, schema }) => [String(name), schema]));
  const required = parameters.filter((each) => each.required === true).map(({ name }) => String(name));
  const body = partAt(entry, 'requestBody', 'content', 'application/json').schema;
  const answer = partAt(entry, 'responses', '200', 'content', 'application/json').schema;
  return objectOf({
    parameters: { type: 'object', properties: shape, required },
    ...(body === undefined ? {} : { body }),
    answer,
  });
}

function objectOf(properties: Json): Json {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function partAt(value: unknown, ...names: readonly string[]): Json {
  return names.reduce((part, name) => Object(part[name]), Object(value));
}
