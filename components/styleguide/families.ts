import type { Family } from './example';
import { ACTIONS } from './examples/actions';
import { CARDS } from './examples/cards';
import { CHOICES } from './examples/choices';
import { CODE } from './examples/code';
import { FACTS } from './examples/facts';
import { FEEDBACK } from './examples/feedback';
import { FIELD_EXAMPLES } from './examples/fields';
import { FLOWS } from './examples/flows';
import { FOUNDATIONS } from './examples/foundations';
import { ICONS } from './examples/icons';
import { LISTS } from './examples/lists';
import { NOTICES } from './examples/notices';
import { SEARCH } from './examples/search';
import { STATES } from './examples/states';
import { STEPS } from './examples/steps';
import { SUMMARIES } from './examples/summaries';
import { TABLES } from './examples/tables';
import { WAYS } from './examples/ways';

/** All families in the order of the page. */
export const FAMILIES: readonly Family[] = [
  FOUNDATIONS,
  ICONS,
  ACTIONS,
  FIELD_EXAMPLES,
  CHOICES,
  NOTICES,
  CARDS,
  LISTS,
  FACTS,
  STEPS,
  CODE,
  TABLES,
  FLOWS,
  SUMMARIES,
  SEARCH,
  WAYS,
  STATES,
  FEEDBACK,
];
