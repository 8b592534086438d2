// Warnings that somebody has looked at and answered, with a reason; and the summary of all that lint found.
import { describe, expect, it } from 'vitest';
import { unignored } from '../../src/app/lint/ignore.ts';
import { lintSummary } from '../../src/app/workflow/lint.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { hostile } from '../support/hostile.ts';
import { structureOf } from '../support/markdown-structure.ts';
import fc from '../support/properties.ts';

const file = 'runbooks/a.yml';
const warning = (line: number, code: Fault['code'] = 'probe-unread'): Fault => ({
  ...{ code, message: 'm', hint: 'h' },
  at: { file, line, column: 3 },
});

describe('an answer to a warning', () => {
  it.each([
    ['above its line', 'a: 1\n# lint-ignore probe-unread: shown by hand\nb: 2\n', 3],
    ['above it, with other comments and an empty line between', '# lint-ignore probe-unread: x\n# why\n\nb: 2\n', 4],
    ['in its line', 'a: 1\nb: 2 # lint-ignore probe-unread: x\n', 2],
    ['above the key that its line belongs to', '# lint-ignore probe-unread: x\na:\n  b: 2\n', 3],
    ['indented', '  # lint-ignore probe-unread: x\n  b: 2\n', 2],
  ])('%s counts', (_what, text, line) => {
    expect(unignored([warning(line)], { file, text })).toEqual([]);
  });

  it.each([
    ['without a reason', '# lint-ignore probe-unread:\nb: 2\n', 2, /gives no reason/],
    ['with a code that there is not', '# lint-ignore probe-unred: x\nb: 2\n', 2, /names no code: probe-unred/],
    ['with another code', '# lint-ignore value-unknown: x\nb: 2\n', 2, /answers no warning `value-unknown`/],
    ['somewhere else', '# lint-ignore probe-unread: x\na: 1\nb: 2\n', 3, /answers no warning/],
    ['in the line before, behind a value', 'a: 1 # lint-ignore probe-unread: x\nb: 2\n', 2, /answers no warning/],
  ])('%s does not, and is told itself', (_what, text, line, says) => {
    const left = unignored([warning(line)], { file, text });
    expect(left).toEqual([warning(line), expect.objectContaining({ message: expect.stringMatching(says) })]);
  });

  it('stands behind // in TypeScript, and behind # nowhere else', () => {
    const text = "// lint-ignore probe-unread: shown by hand\n// why\nprobe('a', {});\n";
    expect(unignored([warning(3)], { file: 'runbooks/a.enforced.ts', text })).toEqual([]);
    expect(unignored([warning(3)], { file, text })).toEqual([warning(3)]);
  });

  it('is none in the prose of a page', () => {
    const text = '#| Write `# lint-ignore probe-unread: x` there.\nb: 2\n';
    expect(unignored([warning(2)], { file, text })).toEqual([warning(2)]);
  });

  it('answers all of that code in its line, and nothing else', () => {
    const text = '# lint-ignore probe-unread: x\nb: 2\n';
    const other = warning(2, 'value-unknown');
    expect(unignored([warning(2), warning(2), other], { file, text })).toEqual([other]);
  });
});

describe('the summary of lint', () => {
  const fault: Fault = { ...warning(1), code: 'key-unknown', message: 'No key `timeot`.' };

  it('has a row for each, faults first', () => {
    const text = lintSummary({ faults: [fault], warnings: [warning(2)] });
    expect(text).toMatch(/^## ⛔ Runbooks and topology: 1 fault, 1 warning\n/);
    expect(text).toContain('| fault `key-unknown` | `runbooks/a.yml:1:3` |');
    expect(lintSummary({ faults: [], warnings: [warning(2)] })).toMatch(/⚠️.*no faults, 1 warning/);
    expect(lintSummary({ faults: [], warnings: [] })).toBe('## ✅ Runbooks and topology: no faults, no warnings\n');
  });

  it('stays within what a summary may have', () => {
    const faults = Array.from({ length: 5_000 }, () => ({
      ...fault,
      message: '<'.repeat(5_000),
      hint: '<'.repeat(5_000),
    }));
    const text = lintSummary({ faults, warnings: [] });
    expect(text).toContain('more: mend these first.');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
  });

  it('has the same structure, whatever the text', () => {
    const plain = structureOf(lintSummary({ faults: [fault], warnings: [] }));
    fc.assert(
      fc.property(hostile, (text) => {
        const at = { file: `a${text}`, line: 1, column: 1 };
        const shown = lintSummary({ faults: [{ ...fault, message: text, hint: text, at }], warnings: [] });
        expect(structureOf(shown)).toEqual(plain);
        expect(shown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });
});
