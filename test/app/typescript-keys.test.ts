// Keys of literals in TypeScript: found where they are written out, and never somewhere else.
import { describe, expect, it } from 'vitest';
import { keyOffset } from '../../src/app/sources/typescript-keys.ts';
import fc from '../support/properties.ts';

const TEXT = `const a = mitigation('restart', {
  // timeout: in a comment, { [ (
  title: 'It has a timeout: 3, } "',
  after: [one, two],
  do: { exec: ['systemctl', text\`redis@\${tenant.id({ timeout: 1 })}\`, '--no-block'], timeout: 'soon' },
  /* verify: */ verify: and(pool.ok, { that: 1 }.that),
  maxRuns: '3', 'on-unknown': "hold",
  short,
  ...rest,
});
const b = check('b', { undone: 1 });
`;

describe('a key', () => {
  it.each([
    [['title'], "title: 'It"],
    [['do', 'timeout'], "timeout: 'soon'"],
    [['do', 'exec'], "exec: ['systemctl'"],
    [['do', 'exec', 0], "'systemctl'"],
    [['do', 'exec', 2], "'--no-block'"],
    [['verify'], 'verify: and'],
    [['verify', 'that'], 'verify: and'],
    [['max-runs'], 'maxRuns:'],
    [['on-unknown'], "'on-unknown'"],
    [['short'], 'short,'],
    [['do', 'missing'], 'do: {'],
  ] as const)('%j', (path, begins) => {
    const offset = keyOffset(TEXT, TEXT.indexOf('mitigation'), path);
    expect(TEXT.slice(offset ?? TEXT.length)).toMatch(new RegExp(`^${begins.replace(/[[\]{}().?*+^$]/g, '\\$&')}`));
  });
  it.each([[['timeout']], [['undone']], [['rest']], [[0]]] as const)('%j is not written out', (path) => {
    expect(keyOffset(TEXT, TEXT.indexOf('mitigation'), path)).toBeNull();
  });
  it('of any text is found or not, and never takes long', () => {
    const word = fc.string({
      unit: fc.constantFrom('(', '{', '[', ']', '}', ')', '`', '${', "'", '"', 'a', ':', ',', '/', '*', '\\', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(word, (text) => {
        const found = keyOffset(text, 0, ['a', 'a']);
        expect(found === null || /^['"]?a/.test(text.slice(found))).toBe(true);
      }),
    );
  });
});
