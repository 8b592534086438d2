// What a probe printed that cannot be read at all: which of the reasons it is.
import { expect, test } from 'vitest';
import { notStarted, sampleOf } from '../../src/engine/act.ts';
import { exec } from './world.ts';

const command = {
  ...exec('read', 'one'),
  output: { format: 'json', fields: { x: { type: 'number', list: false, path: ['x'], secret: false } } },
} as const;

test.each([
  [1_000, 'is not UTF-8, or did not come whole'],
  [10_000_000, 'is larger than 1 MiB'],
])('%d bytes', (bytes, says) => {
  const { stdout, ...act } = notStarted('', undefined);
  const result = { act: { ...act, ended: 'exited', exit_code: 0, stdout: { ...stdout, bytes } }, text: null } as const;
  const of = { probe: 'one', target: 'runner' };
  const reading = { mask: (text: string) => text };
  const seen = { of, at: '', probe: { commands: {} }, command, ready: null, result, reading };
  expect(sampleOf(seen, {}).act.fault?.message).toBe(`the probe's output of ${bytes} bytes ${says}`);
});
