import { PROPERTY_NAMES } from '../header/properties';
import { nearestName } from '../nearest-name';
import { defineRule } from '../rule';

/**
 * A property that the format does not have; it is kept under the name it was written with.
 * Bad: `resourceTag="servers"` · Good: `resourceTags="servers"`
 */
export const unknownProperty = defineRule(
  { code: 'unknown-property', severity: 'warning', meaning: 'The format has no property of this name.' },
  (name: string) => {
    const near = nearestName(name, PROPERTY_NAMES);
    return {
      message: `unknown property "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      fix: near === undefined ? 'Delete it.' : `Write ${near}.`,
    };
  },
);
