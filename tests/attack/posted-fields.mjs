import { form, judged, request, send } from './send.mjs';
import { LARGE_FORM } from './target.mjs';
import { measureBeside } from './wait-beside.mjs';

export const title = '23. No form holds the others up';

const QUESTION = `${LARGE_FORM}/pick`;
const values = (count) => Array.from({ length: count }, (_, at) => `pick=v${at}`).join('&');

/** Title, request, statuses that are right. */
const CASES = [
  [
    '74,000 values for one question of the finder',
    form('/flows/finder/product', 'product=azure&'.repeat(74_000)),
    [413],
  ],
  ['500,000 empty fields', form('/flows/finder/product', '&'.repeat(500_000)), [413]],
  ['1,000 values for one question', form('/flows/finder/product', 'product=azure&'.repeat(990)), [200, 303, 307]],
  ['990 values for a question of 10,000 options', form(QUESTION, values(990)), [200, 303, 307]],
  ['as many in an address of 4 kB', request('GET', `${QUESTION}?${values(400)}`.slice(0, 4000)), [200, 303, 307, 400]],
  [
    '1 MiB of escapes in one field',
    form('/flows/finder/product', `product=${'%E4%BD%A0'.repeat(116_000)}`),
    [200, 303, 307],
  ],
];

export function rowsFor({ url }) {
  return CASES.map(([name, bytes, allowed]) => ({
    title: name,
    run: async () => {
      let answer;
      const { told, fault } = await measureBeside(url, async () => {
        answer = await send(url, bytes);
      });
      const verdict = judged(answer, allowed);
      return { told: `${verdict.told}; ${told}`, fault: verdict.fault ?? fault };
    },
  }));
}
