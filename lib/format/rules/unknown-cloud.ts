import { defineRule } from '../rule';

/**
 * A cloud that the content data does not name; the article is still listed under it.
 * Bad: `cloudEnvironments="pubic, mooncake"` · Good: `cloudEnvironments="public, mooncake"`
 */
export const unknownCloud = defineRule(
  { code: 'unknown-cloud', severity: 'warning', meaning: 'The content data names no cloud of this name.' },
  (cloud: string, near: string | undefined) => ({
    message: `unknown cloud "${cloud}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    fix: near === undefined ? 'Use a cloud that clouds.json names, or add it there.' : `Write ${near}.`,
  }),
);
