import type { Validation } from '@/lib/format';
import type { AnswerRule } from './answer-rule';
import { greaterThan } from './greater-than';
import { maxLength } from './max-length';
import { pattern } from './pattern';

/** Every kind of validation; a new one is one file and one line here. */
export const ANSWER_RULES: Readonly<Record<Validation['kind'], AnswerRule>> = { pattern, greaterThan, maxLength };
