import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/runbook/advice.ts';
import { load, SOUND } from './fixture.ts';

const PROMOTE = `  - id: promote
    title: Promote the standby
    service: cache
    do:
      exec: [promote, "\${{ tenant.id }}"]
    verify: cache.ok
    irreversible: The standby is the primary.
`;

describe('what lint asks about a sound runbook', () => {
  test('nothing, as a rule', () => {
    expect(adviceOn(load(SOUND))).toEqual([]);
  });

  test('what becomes of reversible steps before an irreversible one', () => {
    expect(adviceOn(load(SOUND + PROMOTE))).toMatchObject([
      { code: 'step-incomplete', message: expect.stringContaining('undoes `restart-cache` and cannot undo `promote`') },
    ]);
  });

  test('a checkpoint is the answer', () => {
    expect(adviceOn(load(`${SOUND}${PROMOTE}    checkpoint: true\n`))).toEqual([]);
    const kept = SOUND.replace('    undo:\n', '    checkpoint: true\n    undo:\n');
    expect(adviceOn(load(kept + PROMOTE))).toEqual([]);
  });

  test('a channel that there is not', () => {
    const text = `${SOUND}notify:\n  - on: rolled_back\n    to: [slack, slak, telegram]\n`;
    const at = { line: text.split('\n').findIndex((line) => line.includes('slak')) + 1 };
    expect(adviceOn(load(text))).toMatchObject([
      { message: '`notify` names `slak`, which is no channel of this release.', hint: 'Did you mean `slack`?', at },
      { hint: 'There are: github-issue, opsgenie, pagerduty, slack, teams, webhook.', at },
    ]);
  });

  test('an undo that needs the output of do', () => {
    const text = SOUND.replace(' start, "redis@', ' start, "job-${{ did.job }}", "redis@');
    expect(adviceOn(load(text))).toMatchObject([
      { message: expect.stringContaining('`did`'), at: { excerpt: expect.stringContaining('did.job') } },
    ]);
  });

  test.each([
    ['symptom:\n  that: ', 'symptom:\n  that: incident.starts_at < run.now && '],
    ['recovered:\n  that: ', 'recovered:\n  that: run.now - incident.starts_at > duration("1m") && '],
  ])('a start that not every incident has: %s', (from, to) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    expect(adviceOn(load(text))).toMatchObject([
      { code: 'value-unknown', hint: expect.stringContaining('has(incident.starts_at)') },
    ]);
    const asked = to.replace('that: ', 'that: has(incident.starts_at) && ');
    expect(adviceOn(load(SOUND.replace(from, asked)))).toEqual([]);
  });

  test('a probe that no condition reads', () => {
    const text = SOUND.replace(
      'symptom:\n',
      "  idle:\n    exec: ['true']\n    output: text\n    show: 'x ${{ idle.text }}'\nsymptom:\n",
    );
    expect(adviceOn(load(text))).toMatchObject([
      { code: 'probe-unread', message: expect.stringContaining('`idle`'), at: { line: 41 } },
    ]);
  });

  test.each([
    ['pool.active < 0.95 * pool.max', 'pool.active = '],
    ['pool.ok', 'pool.active = '],
    ['pool.primary || pool.active < 3', 'pool.primary = true'],
    ['pool.state == "calm"', 'pool.state = calm'],
  ])('a recovery that says nothing against the symptom: %s', (recovered, witness) => {
    const text = SOUND.replace(
      'that: pool.active < 0.5 * pool.max',
      `that: ${recovered.includes('"') ? `'${recovered}'` : recovered}`,
    );
    expect(adviceOn(load(text))).toMatchObject([
      { code: 'recovery-too-weak', message: expect.stringContaining(witness), at: expect.any(Object) },
    ]);
  });

  test.each([
    'pool.active < 0.5 * pool.max && pool.primary',
    'pool.active < inputs.busy * pool.max',
    'first.pool.active > pool.active',
    'pool.names.size() == 0',
  ])('nothing of a recovery that excludes the symptom, or cannot be tried: %s', (recovered) => {
    expect(adviceOn(load(SOUND.replace('that: pool.active < 0.5 * pool.max', `that: ${recovered}`)))).toEqual([]);
  });

  test('a condition that may take longer than the whole way forward', () => {
    const text = SOUND.replace('timeout: 10m', 'timeout: 20s');
    expect(adviceOn(load(text)).map(({ code, message }) => [code, /`([^`]+)`/.exec(message)?.[1]])).toEqual([
      ['timeout-too-short', 'engaged of circuit_breaker'],
      ['timeout-too-short', 'verify of restart-cache'],
      ['timeout-too-short', 'recovered'],
    ]);
  });

  test('a condition that has to hold for longer than the whole way forward', () => {
    const text = SOUND.replace('timeout: 10m', 'timeout: 5m').replace('  within: 3m', '  within: 3m\n  for: 4m');
    expect(adviceOn(load(text))).toMatchObject([
      {
        code: 'timeout-too-short',
        message: '`recovered` may take 7m 0s, and the whole way forward has 5m 0s.',
      },
    ]);
    expect(adviceOn(load(text.replace('timeout: 5m', 'timeout: 7m')))).toEqual([]);
  });

  test.each(['eu-*', 'eu-?'])('a label that no alert has: %s', (value) => {
    const alert = /- name: (\w+)\n/.exec(SOUND)?.[0] ?? '';
    const text = SOUND.replace(alert, `${alert}      labels: { region: "${value}", env: production }\n`);
    expect(text).not.toBe(SOUND);
    expect(adviceOn(load(text))).toMatchObject([
      {
        code: 'label-exact',
        message: expect.stringContaining(`The label \`region\` of an alert must be \`${value}\` exactly`),
        at: { line: text.split('\n').findIndex((line) => line.includes('region')) + 1 },
      },
    ]);
  });

  test.each([['breaker.state == "open"'], ['true']])('a verification that holds before its step: %s', (verify) => {
    const text = SOUND.replace('verify: cache.run_id != before.cache.run_id && did.job > 0', `verify: '${verify}'`);
    expect(adviceOn(load(text)).map(({ code }) => code)).toEqual(['verify-proves-nothing']);
  });

  test('nothing of a verification that asks for more than was required', () => {
    const text = SOUND.replace('verify: cache', 'verify: breaker.state == "open" && cache');
    expect(adviceOn(load(text))).toEqual([]);
  });
});
