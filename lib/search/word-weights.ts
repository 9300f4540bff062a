import { stemOf } from '@/lib/words';

/** Words that are in every sentence. */
const FILLERS = `a an and are as at be by can do does for from has have how i if in is it my not of on or that the to was what
when where which why will with your`;

/** Words that are in every question for help. */
const COMPLAINTS = `diagnose error errors fail failed failing fails failure failures help issue issues problem problems question
questions resolve troubleshoot unable`;

const FILLER_WEIGHT = 0.3;
const COMPLAINT_WEIGHT = 0.4;

/** A name or code that a reader pasted says more than any word: `0x80070005`, `ERROR_TIMED_OUT`, `UserErrorVmNotFound`. */
const CODE_WEIGHT = 1.5;

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...stemsOf(FILLERS).map((stem) => [stem, FILLER_WEIGHT] as const),
  ...stemsOf(COMPLAINTS).map((stem) => [stem, COMPLAINT_WEIGHT] as const),
]);

function stemsOf(words: string): readonly string[] {
  return words.split(/\s+/).map(stemOf);
}

/** How much a word of a query says, beside how rare it is; by its stem. */
export function weightOf(stem: string): number {
  return WEIGHTS.get(stem) ?? (/^0x[\da-f]{4,}$|_/.test(stem) ? CODE_WEIGHT : 1);
}

/** Whether a stem is in every sentence. */
export function isFiller(stem: string): boolean {
  return WEIGHTS.get(stem) === FILLER_WEIGHT;
}
