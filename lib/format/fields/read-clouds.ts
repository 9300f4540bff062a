import type { ContentData } from '../content-data';
import type { Properties } from '../header/properties';
import { nearestName } from '../nearest-name';
import type { Report } from '../rule';
import { unknownCloud } from '../rules/unknown-cloud';
import { listTokens } from './list-tokens';

/**
 * The clouds of a list property in lower case, each once, as listed. A cloud that the content data does not name is kept
 * and reported; where the data names no cloud at all, nothing is reported.
 */
export function readClouds(
  name: 'cloudEnvironments' | 'disableClouds',
  properties: Properties,
  data: ContentData,
  report: Report,
): readonly string[] {
  const known = Object.keys(data.clouds);
  const clouds = new Set<string>();
  for (const { token, offset } of listTokens(name, properties)) {
    const cloud = token.toLowerCase();
    clouds.add(cloud);
    if (known.length > 0 && !known.some((one) => one.toLowerCase() === cloud)) {
      report(unknownCloud.at(offset, token, nearestName(token, known)));
    }
  }
  return [...clouds];
}
