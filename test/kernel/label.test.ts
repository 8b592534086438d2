import { describe, expect, test } from 'vitest';
import { dotText, mermaidLabel } from '../../src/kernel/label.ts';
import fc from '../support/properties.ts';

describe('labels of pictures', () => {
  test('of Mermaid hold nothing but letters, digits, harmless signs and numbers of others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mermaidLabel(text)).toMatch(/^(?:[A-Za-z0-9 ./_-]|#[0-9]+;)*$/);
      }),
    );
    expect(mermaidLabel('a"]; click n0 "javascript:x"')).not.toMatch(/["\]]/);
  });

  test('of DOT end where they end, and hold no escape, no entity and no line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = dotText(text).slice(1, -1);
        expect(inner).toMatch(/^(?:[^"\\&\n]|\\\\|\\"|&amp;)*$/);
      }),
    );
    expect(dotText('a"b\\N&lt;')).toBe('"a\\"b\\\\N&amp;lt;"');
  });

  test('are cut where they are long', () => {
    expect(dotText('x'.repeat(1_000)).length).toBeLessThan(80);
    expect(mermaidLabel('x'.repeat(1_000)).length).toBeLessThan(80);
  });
});
