import { defineRule } from '../rule';

/**
 * Something in `supportTopicIds` that cannot be an id; it is left out.
 * Bad: `supportTopicIds="Azure AD Domain Services"` · Good: `supportTopicIds="32447262"`
 */
export const invalidTopicId = defineRule(
  { code: 'invalid-topic-id', severity: 'warning', meaning: 'A support topic id is neither digits nor a GUID.' },
  (token: string) => ({
    message: `"${token.slice(0, 60)}" is no support topic id; expected digits or a GUID`,
    fix: 'Delete it, or write the id of the topic.',
  }),
);
