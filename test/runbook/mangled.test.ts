import { expect, test } from 'vitest';
import { loadRunbook } from '../../src/runbook/load.ts';
import fc from '../support/properties.ts';
import { SOUND } from './fixture.ts';

// Whatever a runbook's text is, loading it gives a runbook or faults that point into that text.
function checkLoad(text: string): void {
  const loaded = loadRunbook('runbooks/x.yml', 'x', text);
  if (loaded.ok) return;
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const { at, message, hint } of loaded.faults) {
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|own_/);
    const line = lines[(at?.line ?? 0) - 1];
    expect(line, message).toBeDefined();
    const from = (at?.excerptFrom ?? 1) - 1;
    expect(at?.excerpt ?? line).toBe(line?.slice(from, from + 400));
    expect(at?.column).toBeGreaterThan(0);
    expect(at?.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
  }
}

const offset = fc.nat(SOUND.length);
const snippet = fc.constantFrom(
  '',
  ' ',
  '\n',
  '  ',
  '- ',
  ': ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '!',
  '&a ',
  '*a',
  '#',
  '${{ ',
  ' }}',
  '~',
  '\t',
  '\r\n',
  '|',
  '>',
  '?',
  '1',
  'pool.',
  '(',
  ')',
  ' == ',
  '🐢',
  '\u202e',
);

test('a text with pieces cut out and put in loads or is explained', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(offset, fc.nat(12), snippet), { minLength: 1, maxLength: 3 }), (edits) => {
      checkLoad(edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), SOUND));
    }),
    { numRuns: 120 },
  );
});

const LEAVES = [
  'null',
  '5',
  'true',
  '""',
  'text',
  '[]',
  '{}',
  '[a]',
  '{ a: b }',
  '"${{ x }}"',
  '"${{"',
  '.nan',
  '1e999',
  '"\\0"',
  '-',
];

test('a document with any value in the place of another loads or is explained', () => {
  const lines = SOUND.split('\n');
  for (const [index, line] of lines.entries()) {
    const found = /^(\s*(?:- )?[\w-]+:)( .+)?$/.exec(line);
    if (found === null) continue;
    const leaf = LEAVES[index % LEAVES.length] ?? '';
    for (const value of [leaf, ...LEAVES.slice(index % 5, (index % 5) + 2)]) {
      const rest = lines.slice(index + 1).filter((_, later) => later > 0 || found[2] !== undefined);
      checkLoad([...lines.slice(0, index), `${found[1]} ${value}`, ...rest].join('\n'));
    }
  }
});
