import { describe, expect, it } from 'vitest';
import { askedWhen, howAnswered } from '@/lib/twins';
import { form, options, question } from '../flow/sample-form';

const KIND = question('kind', {
  label: '<b>What</b> fails?',
  options: options(['b', 'The &amp; backup'], 'Azure to HANA (same Region)'),
  required: true,
});
const CARRIER = question('is_carrier issue', { label: 'Is it the carrier?', options: options('yes', 'no') });

describe('when a question is asked, in a sentence', () => {
  it.each([
    ['is left out where there is no condition', null, ''],
    ['names an answer by its text', 'kind == b', 'Asked only when “What fails?” is “The & backup”.'],
    ['reads null as no answer', 'kind != null', 'Asked only when “What fails?” is answered.'],
    ['names the escape answer', 'kind == dont_know_answer', 'Asked only when “What fails?” is “I don’t know”.'],
    [
      'keeps brackets that belong to an answer',
      'kind == Azure to HANA (same Region)',
      'Asked only when “What fails?” is “Azure to HANA (same Region)”.',
    ],
    [
      'keeps brackets that group',
      'kind == b && (is_carrier issue == yes || is_carrier issue == no)',
      'Asked only when “What fails?” is “The & backup” and (“Is it the carrier?” is “yes” or “no”).',
    ],
    ['says nothing of a question that there is not, for then it is asked', 'ghost == yes', ''],
    ['nor of a condition that cannot be read', 'kind = b', ''],
    ['says that it is never asked where no answer can be the one', 'kind == B', 'Not currently asked'],
    ['leaves out what decides nothing', 'kind == b || kind == B', 'Asked only when “What fails?” is “The & backup”.'],
  ])('%s', (_, visibility, expected) => {
    const asked = askedWhen(form(KIND, CARRIER, question('last', { visibility })));
    expect(asked[2]?.sentence).toBe(expected);
  });

  it('is told of each of two questions with one id', () => {
    const asked = askedWhen(form(KIND, question('a', { visibility: 'kind == b' }), question('a', { hidden: true })));
    expect(asked.map(({ kind }) => kind)).toEqual(['always', 'when', 'never']);
  });

  it('and nobody must answer what is never asked', () => {
    const off = question('off', { hidden: true, required: true });
    const [never] = askedWhen(form(off));
    expect(never && howAnswered(off, never)).toEqual(['Short text']);
  });
});
