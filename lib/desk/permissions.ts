import type { DeskPage } from './desk-pages';
import type { Role } from './roles';

/** What is done at a page of the desk. */
export const ACTIONS = ['read', 'download', 'setState', 'propose'] as const;

/** One of `ACTIONS`: see it, take a table of it away, change the state of a comment, make a patch for the content. */
export type Action = (typeof ACTIONS)[number];

const SEE: readonly Action[] = ['read', 'download'];

/** Who may do what, where. What is not in the table may nobody do. Words of readers leave the desk with those who answer for them. */
export const PERMISSIONS: Readonly<Record<Role, Readonly<Record<DeskPage, readonly Action[]>>>> = {
  reader: {
    overview: SEE,
    content: SEE,
    flows: SEE,
    search: SEE,
    comments: ['read'],
    health: [],
  },
  author: {
    overview: SEE,
    content: SEE,
    flows: SEE,
    search: [...SEE, 'propose'],
    comments: [...SEE, 'setState'],
    health: [],
  },
  operator: {
    overview: SEE,
    content: SEE,
    flows: SEE,
    search: [...SEE, 'propose'],
    comments: [...SEE, 'setState'],
    health: SEE,
  },
};

/** Whether a role may do something at a page. */
export function may(role: Role, page: DeskPage, action: Action): boolean {
  return PERMISSIONS[role][page].includes(action);
}
