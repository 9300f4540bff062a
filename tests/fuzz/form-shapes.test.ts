import { describe, expect, it } from 'vitest';
import { readContentData } from '@/lib/catalog/read-content-data';
import { FORM_SHAPES } from './shapes/forms';
import { tryFile } from './try-file';

/** Large enough that a loop within a loop takes minutes; `npm run fuzz` takes them at their full size. */
const BYTES = 300_000;

describe('a form of one shape is read, checked, walked and drawn in bounded time', () => {
  const { data } = readContentData('content');
  it.each(FORM_SHAPES)('$name', ({ build }) => {
    expect(tryFile(Buffer.from(build(BYTES)), 'a/form.md', data)).toEqual([]);
  });
});
