import { defineFlowRule } from '../flow-rule';

/**
 * A condition names an option by the text that readers see; a reworded text would break it.
 * Bad: `language == Other` for the option with value `dont_know_answer` · Good: `language == dont_know_answer`
 */
export const answerByText = defineFlowRule(
  { code: 'answer-by-text', severity: 'info', meaning: 'A condition names an option by its text, not by its value.' },
  (text: string, value: string) => ({
    message: `"${text}" is the text of an option whose value is "${value}"`,
    fix: `Write ${value}, which stays when the text is reworded.`,
  }),
);
