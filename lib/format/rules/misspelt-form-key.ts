import { defineRule } from '../rule';

/**
 * A misspelling that real forms hold.
 * Bad: `"infoBallonText": "…"` · Good: `"infoBalloonText": "…"`
 */
export const misspeltFormKey = defineRule(
  {
    code: 'misspelt-form-key',
    severity: 'warning',
    meaning: 'A known slip for a key of a form; it was read as what was meant.',
  },
  (key: string, meant: string) => ({
    message: `the key "${key}" was read as "${meant}"`,
    fix: `Write ${meant} (keys count in any case).`,
  }),
);
