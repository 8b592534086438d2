import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/incident/severity.ts';
import { statusOf } from '../../src/incident/status.ts';
import { incidentTime } from '../../src/incident/time.ts';

test.each([
  ['critical', ['critical', 'FATAL', 'Emergency', 'page', 'Disaster', 'sev0', 'SEV1']],
  ['high', ['high', 'Error', 'MAJOR', 'severe']],
  ['warning', ['warning', 'warn', 'Medium', 'moderate', 'Average']],
  ['low', ['low', 'minor', 'notice']],
  ['info', ['info', 'information', 'debug', 'none']],
  ['unknown', ['', 'purple', 'p1', 'constructor', undefined]],
] as const)('%s is meant by %j', (severity, words) => {
  for (const word of words) expect(severityOf(word)).toBe(severity);
});

test.each([
  [
    'firing',
    [
      'firing',
      'alerting',
      'ALARM',
      'open',
      'OPEN',
      'Triggered',
      'Re-Triggered',
      'Warn',
      'Create',
      'CREATED',
      'ACTIVATED',
      'Fired',
    ],
  ],
  ['resolved', ['resolved', 'ok', 'OK', 'closed', 'Close', 'Recovered', 'normal', 'up']],
  ['acknowledged', ['acknowledged', 'Acknowledge']],
  ['other', ['other', 'No Data', 'INSUFFICIENT_DATA', 'Renotify', 'AddNote', 'annotated', 'merged']],
  [null, ['', 'purple', 'not firing', 'constructor']],
] as const)('the status %s is meant by %j', (status, words) => {
  for (const word of words) expect(statusOf(word)).toBe(status);
});

describe('a time', () => {
  test.each([
    ['2026-11-23T09:14:32Z', '2026-11-23T09:14:32.000Z'],
    ['2026-11-23T09:14:32.104Z', '2026-11-23T09:14:32.104Z'],
    ['2026-11-23T09:14:32.1043713Z', '2026-11-23T09:14:32.104Z'],
    ['2026-11-23T09:14:32.104371399Z', '2026-11-23T09:14:32.104Z'],
    ['2026-11-23T10:14:30+01:00', '2026-11-23T09:14:30.000Z'],
    ['2026-11-23T09:14:32.104+0000', '2026-11-23T09:14:32.104Z'],
    ['2026-11-23T01:14:32-0800', '2026-11-23T09:14:32.000Z'],
    ['2026-11-23 09:14:32z', '2026-11-23T09:14:32.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    [1795425272, '2026-11-23T09:14:32.000Z'],
    [1795425272.104, '2026-11-23T09:14:32.104Z'],
    ['1795425272', '2026-11-23T09:14:32.000Z'],
    ['1795425272.104', '2026-11-23T09:14:32.104Z'],
    [1795425272104, '2026-11-23T09:14:32.104Z'],
    ['1795425272104', '2026-11-23T09:14:32.104Z'],
    ['1795425272104371', '2026-11-23T09:14:32.104Z'],
    ['1795425272104000442', '2026-11-23T09:14:32.104Z'],
    [1795425272104000500, '2026-11-23T09:14:32.104Z'],
  ])('%j is %s', (written, time) => {
    expect(incidentTime(written)).toEqual({ kind: 'time', time });
  });

  test.each([undefined, null, '', '0', 0, -1, '-1', '0.0', '0001-01-01T00:00:00Z'])('%j is not set', (written) => {
    expect(incidentTime(written)).toEqual({ kind: 'unset' });
  });

  test.each([
    'yesterday',
    '2026-11-23',
    '2026-11-23T09:14:32',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-23T25:00:00Z',
    '2026-11-23T09:14:32+25:00',
    '-5',
    '1e9',
    '99999999999999999999',
    1e300,
    Number.NaN,
    true,
    [],
    {},
  ])('%j is none', (written) => {
    expect(incidentTime(written)).toEqual({ kind: 'wrong' });
  });
});
