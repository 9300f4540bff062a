import { describe, expect, it } from 'vitest';
import { conditionInWords } from '@/components/article/form/condition-in-words';
import type { Question } from '@/lib/format';

function question(id: string, label: string, options: Question['options'] = []): Question {
  const empty = {
    order: 0,
    required: false,
    dynamicOptions: null,
    visibility: null,
    watermarkText: '',
    infoBalloonText: '',
  };
  const rest = {
    hints: [],
    hidden: false,
    numberOfLines: 0,
    content: '',
    maxLength: 0,
    validations: [],
    useAsAdditionalDetails: false,
    diagnosticInputRequiredClients: [],
  };
  return { id, control: 'dropdown', label, options, ...empty, ...rest };
}

const QUESTIONS = [
  question('kind', '<b>What</b> fails?', [
    { value: 'b', text: 'The backup' },
    { value: 'Azure to HANA (same Region)', text: '' },
  ]),
  question('is_carrier issue', 'Is it the carrier?'),
];

describe('a condition in words', () => {
  it.each([
    { title: 'is left out where there is none', visibility: null, expected: undefined },
    { title: 'is left out where it always holds', visibility: ' true ', expected: undefined },
    { title: 'is left out for the word null', visibility: 'null', expected: undefined },
    { title: 'says so where it never holds', visibility: 'false', expected: 'Not asked at present' },
    {
      title: 'names an answer by its text',
      visibility: 'kind == b',
      expected: 'Asked only when “What fails?” is “The backup”.',
    },
    { title: 'needs no blanks', visibility: 'kind!=b', expected: 'Asked only when “What fails?” is not “The backup”.' },
    {
      title: 'reads null as no answer',
      visibility: 'kind != null',
      expected: 'Asked only when “What fails?” is answered.',
    },
    {
      title: 'names the escape answer where no list holds it',
      visibility: 'kind == dont_know_answer',
      expected: 'Asked only when “What fails?” is “I do not know”.',
    },
    {
      title: 'keeps brackets that belong to an answer',
      visibility: 'kind == Azure to HANA (same Region)',
      expected: 'Asked only when “What fails?” is “Azure to HANA (same Region)”.',
    },
    {
      title: 'keeps brackets that group',
      visibility: 'kind == b && (is_carrier issue == yes || is_carrier issue == no)',
      expected:
        'Asked only when “What fails?” is “The backup” and (“Is it the carrier?” is “yes” or “Is it the carrier?” is “no”).',
    },
    {
      title: 'does not show the id of a question that is not there',
      visibility: 'ghost == yes',
      expected: 'Asked only when “another question” is “yes”.',
    },
  ])('$title', ({ visibility, expected }) => {
    expect(conditionInWords(visibility, QUESTIONS)).toBe(expected);
  });
});
