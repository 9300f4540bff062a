import { defineRule } from '../rule';

/**
 * The file has no header in either dialect; its text is shown, but nothing is known about it.
 * Bad: `# Restore a server` as the first line of the file
 * Good: `<properties pageTitle="Restore a server" selfHelpType="generic" … />`, then `# Restore a server`
 */
export const noHeader = defineRule(
  { code: 'no-header', severity: 'warning', meaning: 'The file has neither a property header nor YAML front matter.' },
  () => ({
    message:
      'this file has no <properties … /> header and no YAML front matter, so its kind, ids and clouds are unknown',
    fix: 'Begin the file with a <properties … /> header.',
  }),
);
