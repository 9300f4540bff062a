import type { Example, ExampleFrame, RuleAbout } from '@/lib/format';

/** What an example is a part of, for its heading; empty for a whole file. */
const PARTS: Readonly<Record<ExampleFrame, string>> = {
  file: '',
  properties: ' (in the header)',
  body: ' (in the body)',
  json: ' (the JSON body)',
  form: ' (the JSON body)',
  questions: ' (in formElements)',
  troubleshooter: ' (the JSON body)',
  folder: ' (a content folder)',
  words: '',
};

/** Lines and characters of a line that are shown; some examples break a rule by their size. */
const MOST_LINES = 14;
const LONGEST_LINE = 160;

/** An example under its heading, as `explain`, docs/diagnostics.md and SARIF show it. */
export interface ShownExample {
  readonly heading: string;
  readonly text: string;
}

/** The two examples of a rule; what nobody would see in them is written as an escape. */
export function examplesOf({ frame, bad, good }: RuleAbout): readonly [bad: ShownExample, good: ShownExample] {
  return [
    { heading: `Bad${PARTS[frame]}`, text: shown(bad) },
    { heading: `Good${PARTS[frame]}`, text: shown(good) },
  ];
}

function shown(example: Example): string {
  if (typeof example === 'string') return shortened(visible(example));
  if (example instanceof Uint8Array) return shortened(Array.from(example, visibleByte).join(''));
  return Object.entries(example)
    .map(([path, text]) => `${path}:\n${indented(shortened(visible(text)))}`)
    .join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** Line feeds that stand alone, and letters, are shown as they are. */
function visible(text: string): string {
  return text.replace(/\r|(?!\n)[\p{Cc}\p{Cf}\u00A0]/gu, escaped).trimEnd();
}

function visibleByte(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`;
}

function escaped(letter: string): string {
  if (letter === '\r') return '\\r';
  if (letter === '\t') return '\\t';
  return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function shortened(text: string): string {
  const lines = text.trimEnd().split('\n');
  const kept = lines.slice(0, MOST_LINES).map((line) => {
    return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
  });
  return (lines.length > MOST_LINES ? [...kept, `… and ${lines.length - MOST_LINES} lines more`] : kept).join('\n');
}
