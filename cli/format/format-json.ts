import { applyEdits, format, type ParseError, parseTree } from 'jsonc-parser';
import { placesIn } from '@/lib/format/places';

/**
 * The JSON body of a file with two blanks a level in front of each line; all else of a line stays. What is not JSON
 * yet is left alone, for `check --fix` makes it so.
 */
export function formatJson(text: string): string {
  const { fence, json } = placesIn(text);
  if (fence === undefined || json === undefined) return text;
  const source = text.slice(fence.start, fence.end);
  const errors: ParseError[] = [];
  parseTree(source, errors, { allowTrailingComma: true, disallowComments: false });
  if (errors.length > 0) return text;
  const edits = format(source, undefined, { tabSize: 2, insertSpaces: true, eol: '\n', keepLines: true });
  const ofIndents = edits.filter(({ offset, length }) => {
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    return source.slice(lineStart, offset).trim() === '' || source.slice(offset, offset + length).includes('\n');
  });
  const formatted = applyEdits(source, ofIndents).trim();
  return `${text.slice(0, fence.start)}${formatted}\n${text.slice(fence.end)}`;
}
