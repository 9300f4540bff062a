import type { Validation } from '@/lib/format';
import type { AnswerRule } from './answer-rule';
import { greaterThan, lessThan } from './number-limit';
import { pattern } from './pattern';
import { maxLength, minLength } from './text-length';

/** Every kind of validation; a new one is one rule and one word here. */
export const ANSWER_RULES: Readonly<Record<Validation['kind'], AnswerRule>> = {
  pattern,
  greaterThan,
  lessThan,
  maxLength,
  minLength,
};
