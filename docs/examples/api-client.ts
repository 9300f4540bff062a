import type { Operations } from '../api-types';

/** Operations that are read, such as `/articles/{id}`. */
type Path = keyof Operations extends infer Name ? (Name extends `GET ${infer Rest}` ? Rest : never) : never;

/** Asks the API of a Stepwise site, with the types of each operation. @throws with the site's own words where it refuses */
export async function read<Asked extends Path>(
  site: string,
  path: Asked,
  parameters: Operations[`GET ${Asked}`]['parameters'],
): Promise<Operations[`GET ${Asked}`]['answer']> {
  const query = new URLSearchParams();
  let address: string = path;
  for (const [name, value] of Object.entries(parameters)) {
    const isInPath = address.includes(`{${name}}`);
    if (isInPath) address = address.replace(`{${name}}`, encodeURIComponent(String(value)));
    else query.set(name, String(value));
  }
  const response = await fetch(`${site}/api/v1${address}?${query}`);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail);
  return answer;
}
