// What is said of an output that is not as declared: what is wrong with it, and nothing that is to be masked.
import { expect, test } from 'vitest';
import { didOf, notStarted, sampleOf } from '../../src/engine/act.ts';
import { answerOf } from '../../src/engine/discover.ts';
import type { ActResult } from '../../src/engine/ports.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import type { PlannedCommand, PlannedDiscovery } from '../../src/plan/plan.ts';
import { questions } from './there.ts';
import { exec } from './world.ts';

const LONG = 'hunter2-'.repeat(12);
const { text: mask } = createRedactor({
  secrets: ['482913', 'reporting', 's3cr3tpass', LONG].map((value, index) => ({ name: `S${index}`, value })),
});
const command: PlannedCommand = {
  ...exec('read', 'one'),
  output: { format: 'json', fields: { x: { type: 'number', list: false, path: ['x'], secret: false } } },
};

function printed(text: string): ActResult {
  return { act: { ...notStarted('', undefined), ended: 'exited', exit_code: 0 }, text };
}

test.each([
  ['{"rows":482913}', 'The output lacks `x`.'],
  ['{"reporting":1,"s3cr3tpass":2}', 'The output lacks `x`.'],
  [`{"x":"${LONG}"}`, '`x` is the text "***", not a number.'],
])('a probe and a `do` that print %s', (text, message) => {
  const result = printed(text);
  const of = { probe: 'one', target: 'runner' };
  const observation = { of, at: '', probe: { commands: {} }, command, ready: null, result, reading: { mask } };
  expect(sampleOf(observation, {}).act.fault?.message).toBe(message);
  expect(didOf(command, result, { mask }).act.fault?.message).toBe(message);
});

test('a host that names what is not expected', () => {
  const question = questions()[0] as PlannedDiscovery;
  const { found } = answerOf(question, printed(`[{"unit":"${LONG}"}]`), mask);
  expect(found.ok ? null : found.fault.message).toBe('named `***`, which the pattern does not expect');
});
