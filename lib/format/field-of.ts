/** The fields of the objects that were asked, by their names in lower case: an object of many is read through once. */
const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The value under `name` in an object of unknown make, keys compared without case (FORMAT.md D.1); else `undefined`. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = known.get(value) ?? fieldsOf(value);
  known.set(value, fields);
  return fields.get(name.toLowerCase());
}

/** Of two names that are alike the last one counts. */
function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).map(([name, held]) => [name.toLowerCase(), held]));
}
