/** A part of an OpenAPI document. */
type Part = unknown;

/** Words about things, which may change at any time. */
const WORDING: ReadonlySet<string> = new Set(['description', 'summary', 'title', 'info', 'examples', 'default']);

/**
 * What a document promised and a later one does not keep: paths, parameters, fields, types, values. Within a version there may
 * only be additions.
 * @returns places in the document, such as `/paths//articles/get/parameters/3`; empty where every promise is kept
 */
export function lostPromises(before: Part, after: Part, place = ''): readonly string[] {
  if (Array.isArray(before)) return lostInList(before, after, place);
  if (!isObject(before)) return before === after ? [] : [place];
  if (!isObject(after)) return [place];
  return Object.entries(before).flatMap(([name, promised]) => {
    if (WORDING.has(name) && !isSchemaMap(place)) return [];
    return lostPromises(promised, after[name], `${place}/${name}`);
  });
}

/** Entries are matched by what names them, for others may come between them. */
function lostInList(before: readonly Part[], after: Part, place: string): readonly string[] {
  if (!Array.isArray(after)) return [place];
  const lost = before.flatMap((entry, at) => {
    const text = JSON.stringify(entry);
    const same =
      after.find((other) => JSON.stringify(other) === text) ?? after.find((other) => keyOf(other) === keyOf(entry));
    return same === undefined ? [`${place}/${at}`] : lostPromises(entry, same, `${place}/${at}`);
  });
  // What a client must send may not grow.
  const isDemand = place.endsWith('/required') && /\/(?:requestBody|parameters)\//.test(place);
  return isDemand && after.length > before.length ? [...lost, place] : lost;
}

function keyOf(entry: Part): string {
  if (!isObject(entry)) return JSON.stringify(entry) ?? '';
  const { name, in: where, $ref, type, properties } = entry;
  return JSON.stringify([name, where, $ref, type, properties && Object.keys(properties)]) ?? '';
}

/** Here a name is that of a field or schema, whatever word it is. */
function isSchemaMap(place: string): boolean {
  return /\/(?:properties|schemas)$/.test(place);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
