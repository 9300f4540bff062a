import type { Question } from '@/lib/format';
import type { LiveList } from '../flow';
import type { FlowWords } from '../words';
import { nameOfList } from './name-of-list';

/** What a question's list from the reader's subscription holds and where to find its names; `null` for no such list. */
export function liveListOf({ dynamicOptions }: Question, words: FlowWords): LiveList | null {
  if (dynamicOptions === null || dynamicOptions.uri === '') return null;
  const what = nameOfList(dynamicOptions.uri);
  return {
    what,
    whereToFind: what === '' ? words.whereToFindUnknown : words.whereToFind(what),
    dependsOn: dynamicOptions.dependsOn,
  };
}
