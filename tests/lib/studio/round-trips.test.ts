import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '@/lib/format';
import { editProperty, headerFields, wholeOf } from '@/lib/studio';
import { largestContent, SAMPLE_CONTENT } from '../../run/real-content.mjs';

/** Files of the largest content that are taken, spread over all of it; the deep tests take every one. */
const MOST = Number(process.env.STEPWISE_STUDIO_FILES ?? 400);

interface File {
  readonly name: string;
  readonly bytes: Buffer;
  /** As the Studio's editor has it. */
  readonly text: string;
}

function filesOf(dir: string, most: number): readonly File[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const step = Math.max(1, Math.floor(names.length / most));
  return names
    .filter((_, at) => at % step === 0)
    .flatMap((name) => {
      const bytes = readFileSync(path.join(dir, name));
      const text = decodeUtf8(bytes)?.replace(/\r\n?/g, '\n');
      return text === undefined ? [] : [{ name, bytes, text }];
    });
}

/** Numbers of the lines, from 0, that differ; line ends count as a part of a line. */
function changedLines(before: Uint8Array, after: Uint8Array): readonly number[] {
  const [old, now] = [before, after].map((bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .split(/(?<=\n)/),
  );
  return [...(now ?? [])].flatMap((line, at) => (line === old?.[at] ? [] : [at]));
}

describe.each([
  ['the sample content', SAMPLE_CONTENT, 1_000_000],
  ['the largest content', largestContent(), MOST],
])('every file of %s', (_title, dir, most) => {
  const files = filesOf(dir, most);

  it('is written byte for byte as it was where nobody changed it', () => {
    expect(files.length).toBeGreaterThan(10);
    const wrong = files.filter(({ bytes, text }) => Buffer.compare(wholeOf(bytes, text), bytes) !== 0);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('differs in the changed line alone once a line was changed', () => {
    const wrong = files.filter(({ bytes, text }) => {
      const lines = text.split('\n');
      const at = Math.floor(lines.length / 2);
      lines[at] = `${lines[at]} changed here`;
      return changedLines(bytes, wholeOf(bytes, lines.join('\n'))).join() !== String(lineInFile(text, bytes, at));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('differs in the lines of a property alone once the form changed it', () => {
    let edited = 0;
    const wrong = files.filter(({ bytes, text }, index) => {
      const fields = headerFields(text).filter(({ canEdit }) => canEdit);
      const field = fields[index % Math.max(1, fields.length)];
      if (field === undefined) return false;
      const { name } = field;
      const edit = editProperty(text, name, `${field.value.replace(/[<>]/g, '')} changed`);
      if (edit.kind !== 'edit') return false;
      edited += 1;
      const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
      const at = text.slice(0, edit.from).split('\n').length - 1;
      const isRead = headerFields(after).some((each) => each.name === name && each.value.endsWith('changed'));
      return !isRead || changedLines(bytes, wholeOf(bytes, after)).join() !== String(lineInFile(text, bytes, at));
    });
    expect(edited).toBeGreaterThan(files.length / 2);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

/** The line of a file, as LF alone ends lines there, that a line of its text is in. */
function lineInFile(text: string, bytes: Buffer, at: number): number {
  const before = text.split('\n').slice(0, at).join('\n');
  const whole = bytes.toString('utf8').replace(/^\uFEFF+/, '');
  let offset = 0;
  for (let left = before.length + (at === 0 ? 0 : 1); left > 0; left -= 1)
    offset += whole[offset] === '\r' && whole[offset + 1] === '\n' ? 2 : 1;
  return whole.slice(0, offset).split('\n').length - 1;
}
