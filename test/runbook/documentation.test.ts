// The prose of a page: of which step it speaks, and how much of it is kept.
import { expect, test } from 'vitest';
import { loadRunbook } from '../../src/runbook/load.ts';
import { normalFormOf } from '../../src/runbook/skill-page.ts';
import { skillPage } from '../support/skill-page.ts';
import { load, SOUND } from './fixture.ts';

const [FIRST, SECOND] = [
  SOUND.split('\n').indexOf('  - id: database-answers') + 1,
  SOUND.split('\n').indexOf('  - id: restart-cache') + 1,
];
const PROBES = SOUND.split('\n').indexOf('probes:') + 1;
const STEPS = SOUND.split('\n').indexOf('steps:') + 1;

function documentationOf(cuts: readonly number[], prose: readonly string[]) {
  const place = { file: 'runbooks/cache-wedged/SKILL.md', id: 'cache-wedged' };
  const text = normalFormOf(skillPage({ id: place.id, text: SOUND, cuts, prose }).page, place);
  const read = text.ok ? loadRunbook(place.file, place.id, text.value) : text;
  if (!read.ok) throw new Error(read.faults[0].message);
  return read.value.documentation;
}

test.each([
  [
    'what stands before a step’s block is about the step',
    [FIRST, SECOND],
    ['', 'One.', 'Two.', ''],
    { about: '', steps: { 'database-answers': 'One.', 'restart-cache': 'Two.' } },
  ],
  [
    'also where the block begins with `steps:`',
    [STEPS, SECOND],
    ['', 'One.', '', ''],
    { about: '', steps: { 'database-answers': 'One.' } },
  ],
  [
    'what stands before blocks without steps is about the runbook',
    [PROBES, FIRST],
    ['# Title', 'Probes.', 'One.', ''],
    { about: '# Title\n\nProbes.', steps: { 'database-answers': 'One.' } },
  ],
  [
    'what stands around a block with all of it is about the runbook',
    [],
    ['Before.', 'Behind.'],
    { about: 'Before.\n\nBehind.', steps: {} },
  ],
  [
    'of several steps in a block the first has it',
    [FIRST],
    ['', 'Both.', ''],
    { about: '', steps: { 'database-answers': 'Both.' } },
  ],
  [
    'what stands above a heading is about the step before',
    [FIRST, SECOND],
    ['', 'One.', 'If not, call.\n\n## Two', ''],
    { about: '', steps: { 'database-answers': 'One.\n\nIf not, call.', 'restart-cache': '## Two' } },
  ],
  [
    'a heading in a block of code is none',
    [FIRST, SECOND],
    ['', 'One.', '```sh\n# here\n```', ''],
    { about: '', steps: { 'database-answers': 'One.', 'restart-cache': '```sh\n# here\n```' } },
  ],
  [
    'the end is about the last step, and from a heading on about the runbook',
    [FIRST, SECOND],
    ['', '', 'Two.', 'Back at once.\n\n## Afterwards\n\nWrite.'],
    { about: '## Afterwards\n\nWrite.', steps: { 'restart-cache': 'Two.\n\nBack at once.' } },
  ],
  [
    'comments are seen by nobody',
    [FIRST, SECOND],
    ['', 'One.\n<!-- TODO\nthis -->\nMore.', '', ''],
    { about: '', steps: { 'database-answers': 'One.\n\n\nMore.'.replace('\n\n\n', '\n\n') } },
  ],
  ['no words, no documentation', [FIRST], ['', '', ''], undefined],
])('%s', (_what, cuts, prose, expected) => {
  expect(documentationOf(cuts, prose)).toEqual(expected);
});

test('much of it is cut', () => {
  const found = documentationOf([FIRST, SECOND], ['a'.repeat(5_000), 'b'.repeat(5_000), '', '']);
  expect(found?.about).toBe(`${'a'.repeat(4_000)}…`);
  expect(found?.steps['database-answers']).toBe(`${'b'.repeat(2_000)}…`);
});

test('YAML has it in comments of its own kind', () => {
  expect(load(SOUND).documentation).toBeUndefined();
  const text = SOUND.replace(
    '  - id: restart-cache',
    '#| By hand: `kill`.\n  # An ordinary comment.\n  - id: restart-cache',
  );
  expect(load(text).documentation).toEqual({ about: '', steps: { 'restart-cache': 'By hand: `kill`.' } });
});
