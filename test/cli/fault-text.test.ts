// Faults as people read them: the caret stands under what is meant, wherever in the line that is.
import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/cli/fault-text.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { parseStrictJson } from '../../src/kernel/strict-json.ts';
import { loadRunbook } from '../../src/runbook/load.ts';

const plain = { colour: false, debug: false };

/** What the caret underlines. */
function marked(fault: Fault | undefined): string {
  if (fault === undefined) return 'no fault';
  const [, , excerpt = '', carets = ''] = faultText(fault, plain).split('\n');
  const start = carets.indexOf('^');
  return excerpt.slice(start, carets.lastIndexOf('^') + 1);
}

function oneLine(before: number): string {
  const title = `title: "${'x'.repeat(before)}"`;
  return `{ schema: 1, ${title}, on: { alert: [{ name: A }] }, timeuot: 1m, probes: {}, symptom: "true", recovered: "true", steps: [] }`;
}

describe('the caret', () => {
  it.each([0, 10, 90, 120, 300, 360, 400, 3_000])('stands under a key behind a value of %i characters', (before) => {
    const loaded = loadRunbook('runbooks/x.yml', 'x', oneLine(before));
    const faults = loaded.ok ? [] : loaded.faults;
    expect(marked(faults.find(({ code }) => code === 'key-unknown'))).toBe('timeuot');
  });

  it.each([10, 150, 250, 5_000])('stands in a payload of one line, %i characters in', (before) => {
    const parsed = parseStrictJson(`{"a": "${'x'.repeat(before)}", wrong}`, {
      maxDepth: 8,
      maxBytes: 10_000,
      file: 'x.json',
    });
    expect(marked(parsed.ok ? undefined : parsed.faults[0])).toBe('w');
  });
});
