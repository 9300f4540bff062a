import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '@/lib/format';
import { watchFindings } from '../../../cli/dev/findings-watch';
import { tellFindings } from '../../../cli/dev/tell-findings';

const finding = (path: string, message: string, line = 1): Diagnostic => ({
  path,
  message,
  line,
  column: 3,
  code: 'dead-link',
  severity: 'error',
  fix: 'Correct it.',
});

const catalogWith = (...findings: readonly Diagnostic[]) => ({ diagnostics: () => findings.values() });
const messages = (findings: readonly Diagnostic[]) => findings.map(({ message }) => message);

describe('the findings of a session', () => {
  it('are not those that were there when it began', () => {
    const change = watchFindings().take(catalogWith(finding('a.md', 'old')), new Set());
    expect(change).toEqual({ appeared: [], gone: [], open: [] });
  });

  it('are those that a save brought, and stay open until they are gone', () => {
    const watch = watchFindings();
    watch.take(catalogWith(), new Set());
    const first = watch.take(catalogWith(finding('a.md', 'one')), new Set(['a.md']));
    expect(messages(first.appeared)).toEqual(['one']);
    const second = watch.take(catalogWith(finding('a.md', 'one', 7), finding('b.md', 'two')), new Set(['b.md']));
    expect(messages(second.appeared)).toEqual(['two']);
    expect(second.open.map(({ message, line }) => [message, line])).toEqual([
      ['two', 1],
      ['one', 7],
    ]);
    const third = watch.take(catalogWith(finding('b.md', 'two')), new Set(['a.md']));
    expect(messages(third.gone)).toEqual(['one']);
    expect(messages(third.open)).toEqual(['two']);
  });

  it('hold what was in a file before, once it was saved', () => {
    const watch = watchFindings();
    watch.take(catalogWith(finding('a.md', 'old')), new Set());
    const { appeared, open } = watch.take(catalogWith(finding('a.md', 'old')), new Set(['a.md']));
    expect([appeared.length, messages(open)]).toEqual([0, ['old']]);
  });

  it('tell the same words twice in a file as two', () => {
    const watch = watchFindings();
    watch.take(catalogWith(finding('a.md', 'same', 1)), new Set());
    const { appeared } = watch.take(catalogWith(finding('a.md', 'same', 1), finding('a.md', 'same', 2)), new Set());
    expect(appeared.map(({ line }) => line)).toEqual([2]);
  });

  it('are told with place, message and fix, and when they are gone', () => {
    const lines: string[] = [];
    const tell = (line: string) => lines.push(line);
    tellFindings(
      { appeared: [finding('a.md', 'new', 4)], gone: [finding('b.md', 'old')], open: [] },
      [{ dir: 'content', mount: '' }],
      tell,
    );
    expect(lines).toEqual(['content/a.md:4:3: error dead-link: new\n    Correct it.', 'Gone: b.md: dead-link: old']);
  });
});
