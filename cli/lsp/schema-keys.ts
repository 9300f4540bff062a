/** A key that a JSON Schema knows, with what it is for. */
export interface SchemaKey {
  readonly name: string;
  readonly about: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** The keys that an object at a path may have; keys of the path compare in any case. */
export function schemaKeys(root: Schema, path: readonly (string | number)[]): readonly SchemaKey[] {
  const at = path.reduce<readonly Schema[]>(
    (schemas, segment) => schemas.flatMap((schema) => below(schema, segment)),
    [root],
  );
  return at.flatMap(alternatives).flatMap((schema) => {
    return Object.entries(recordOf(schema.properties)).map(([name, value]) => {
      const { description } = recordOf(value);
      return { name, about: typeof description === 'string' ? description : '' };
    });
  });
}

function below(schema: Schema, segment: string | number): readonly Schema[] {
  return alternatives(schema).flatMap((each) => {
    if (typeof segment === 'number') return 'items' in each ? [recordOf(each.items)] : [];
    const found = Object.entries(recordOf(each.properties)).find(
      ([name]) => name.toLowerCase() === segment.toLowerCase(),
    );
    return found === undefined ? [] : [recordOf(found[1])];
  });
}

function alternatives(schema: Schema): readonly Schema[] {
  const others: unknown = schema.anyOf ?? schema.oneOf;
  return Array.isArray(others) ? others.map(recordOf).flatMap(alternatives) : [schema];
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
