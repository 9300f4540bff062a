/** What somebody may be at the desk, from the least to the most. */
export const ROLES = ['reader', 'author', 'operator'] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** Who has a role: a mail address (it holds an `@`), or a value of the provider's claim, such as a group. */
export interface RoleRule {
  readonly role: Role;
  readonly value: string;
}

/** What a provider or a proxy says of somebody. */
export interface Person {
  /** For people to read in the log of the desk. */
  readonly who: string;
  /** A mail address that the provider has checked; empty for none. */
  readonly email: string;
  /** Values of the claim that says what somebody may do. */
  readonly values: readonly string[];
}

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** The highest role that the rules give to somebody; `undefined` for none. Mail addresses compare without regard to case. */
export function roleOf(rules: readonly RoleRule[], { email, values }: Person): Role | undefined {
  const has = ({ value }: RoleRule) =>
    value.includes('@') ? email !== '' && value.toLowerCase() === email.toLowerCase() : values.includes(value);
  return ROLES.findLast((role) => rules.some((rule) => rule.role === role && has(rule)));
}

/**
 * Reads rules as an operator writes them: `operator=ana@contoso.com, author=help-authors`.
 * @returns `undefined` where a part is none
 */
export function readRoleRules(text: string): readonly RoleRule[] | undefined {
  const rules = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, role = '', value = ''] = /^(\w+)\s*=\s*(.+)$/.exec(part) ?? [];
      return isRole(role) ? { role, value } : undefined;
    });
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}
