import { describe, expect, it } from 'vitest';
import { readContentData } from '@/lib/compile/content/read-content-data';
import { FORM_SHAPES } from './shapes/forms';
import { tryFile } from './try-file';

/** Large enough that a loop within a loop takes minutes; `npm run fuzz` takes them at their full size. */
const LENGTH = 300_000;

describe('a form of one shape is read, checked, walked and drawn in bounded time', () => {
  const { data } = readContentData([{ dir: 'content', mount: '' }]);
  it.each(FORM_SHAPES)('$name', ({ text }) => {
    expect(tryFile(Buffer.from(text(LENGTH)), 'a/form.md', data)).toEqual([]);
  });
});
