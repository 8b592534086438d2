// Events in little room say what they said.
import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import { expect, test } from 'vitest';
import { packEvents } from '../../src/topology/yaml-events.ts';

test.each([
  ['plain, quoted and empty texts', 'a: b c\n"d": \'e\'\nf:\n? g\n"\\x68": "i\\n\\"j"\nk: \'l\'\'m\'\n'],
  ['texts of several lines', 'a: b\n  c\nd: |-\n  e\n   f\ng: >2\n   h\n  i\nj: "k\n  l"\n'],
  ['collections, anchors and aliases', '- &a [b, {c: d}]\n- *a\n-\n  - {}\n  - []\n- e: &f\n  g: *f\n'],
])('%s', (_, text) => {
  const events = parseEvents(text, {});
  const packed = packEvents(text, events);
  expect([packed.length, packed.typeAt(events.length)]).toEqual([events.length, 0]);
  for (const [index, event] of events.entries()) {
    expect(packed.typeAt(index)).toBe(event.type);
    switch (event.type) {
      case EVENT_ID.SCALAR:
        expect(packed.textAt(index)).toBe(getScalarValue(text, event));
        expect([packed.startAt(index), packed.endAt(index)]).toEqual([event.valueStart, event.valueEnd]);
        expect(packed.isEnclosedAt(index)).toBe(/["']/.test(text[event.valueStart - 1] ?? ''));
        break;
      case EVENT_ID.ALIAS:
        expect(text.slice(packed.startAt(index), packed.endAt(index))).toMatch(/^[af]$/);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        expect(packed.startAt(index)).toBe(event.start);
        expect(packed.isEnclosedAt(index)).toBe(/[[{]/.test(text[event.start] ?? ''));
        break;
    }
  }
});
