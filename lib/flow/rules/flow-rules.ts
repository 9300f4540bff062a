import type { RuleAbout } from '@/lib/format';
import { rulesIn } from '@/lib/format/values';
import * as branching from './branching';
import * as conditions from './conditions';
import * as references from './references';
import * as workflow from './workflow';

/** Every rule of checking a flow. */
export const FLOW_RULES: readonly RuleAbout[] = [conditions, references, branching, workflow].flatMap(rulesIn);
