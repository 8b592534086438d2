// Scenarios: what one says the run meets, and what it expects of the end, held against the real engine.
import { describe, expect, it } from 'vitest';
import { coverageOf, missingFrom } from '../../src/rehearsal/coverage.ts';
import { junitOf } from '../../src/rehearsal/junit.ts';
import { play } from '../../src/rehearsal/play.ts';
import { loadScenarios } from '../../src/rehearsal/scenario-file.ts';
import { ESTATE, OVER_HTTP, runbookWith } from './estate.ts';

const PROBES = `
    probes:
      cache:
        - { load: 490, run: one, size: 4 }
        - { when: { did: grow }, after: 2s, gives: { size: 6 } }
        - { when: { undid: grow }, gives: { size: 4 } }
        - { when: { did: restart }, gives: { run: two } }
        - { when: { released: breaker_open }, after: 5s, gives: { load: 10 } }
      breaker:
        - { state: closed }
        - { when: { engaged: breaker_open }, gives: { state: open } }
        - { when: { released: breaker_open }, gives: { state: closed } }`;

const sound = runbookWith();

async function played(rest: string, probes = PROBES, runbook = sound) {
  const loadedFile = loadScenarios(
    'cache-ill.test.yml',
    `schema: 1\nscenarios:\n  - name: one${probes}${rest}\n`,
    runbook,
  );
  if (!loadedFile.ok) throw new Error(JSON.stringify(loadedFile.faults));
  const [scenario] = loadedFile.value;
  if (scenario === undefined) throw new Error('no scenario');
  return play(ESTATE, runbook, scenario);
}

describe('a scenario', () => {
  it.each([
    [
      'goes well',
      `
    expect:
      outcome: incident_resolved
      human: "no"
      steps: { grow: applied, restart: passed, is-there: passed }
      commands: [engage breaker_open, do grow, do restart, release breaker_open]
      undo: []`,
    ],
    [
      'fails at a command',
      `
    commands: [{ do: restart, exit: 7 }]
    expect:
      outcome: rolled_back
      human: "yes"
      because: exit code 7
      steps: { grow: undone, restart: failed }
      undo: [grow]
      notifications: { rolled_back: on-call }`,
    ],
    [
      'loses a host for good, and an undo that does not work',
      `
    commands: [{ do: restart, ends: lost, told: false }, { undo: grow, works: false }]
    expect: { outcome: unknown, human: now, steps: { restart: unknown, grow: undo_failed } }`,
    ],
    [
      'is cancelled in the middle of a command',
      `
    commands: [{ do: grow, takes: 20s }]
    faults: { cancel: { when: { doing: grow }, after: 3s } }
    expect: { outcome: cancelled, commands: [engage breaker_open, do grow, undo grow, release breaker_open] }`,
    ],
    [
      'dies, and another one goes on',
      `
    faults: { crash: { when: { did: restart } } }
    expect: { outcome: rolled_back, undo: [grow] }`,
    ],
    [
      'has a second try, and a command that times out',
      `
    commands: [{ release: breaker_open, try: 1, works: false }, { do: restart, ends: timed-out, works: true }]
    expect: { outcome: rolled_back, commands: [engage breaker_open, do grow, do restart, undo grow, release breaker_open, release breaker_open] }`,
    ],
  ])('%s', async (_name, rest) => {
    const { faults, run } = await played(rest);
    expect(faults.map(({ message, hint }) => `${message} ${hint}`)).toEqual([]);
    expect(run?.closed).toBe(true);
  });

  it.each([
    ['{ do: restart, ends: lost }', 'unknown'],
    ['{ do: restart, ends: timed-out, works: true }', 'unknown'],
    ['{ do: restart, takes: 10m }', 'unknown'],
    ['{ do: restart, exit: 503 }', 'rolled_back'],
    ['{ do: restart, ends: not-started }', 'rolled_back'],
  ])('ends as production does where a request goes so: %s', async (command, outcome) => {
    const runbook = runbookWith(...OVER_HTTP);
    const rest = `\n    commands: [${command}]\n    expect: { outcome: ${outcome} }`;
    const { faults } = await played(rest, PROBES, runbook);
    expect(faults.map(({ message, hint }) => `${message} ${hint}`)).toEqual([]);
  });

  it('is unknown where it is cancelled in the middle of a request', async () => {
    const rest = `
    commands: [{ do: grow, takes: 20s }]
    faults: { cancel: { when: { doing: grow }, after: 3s } }
    expect: { outcome: unknown, steps: { grow: unknown } }`;
    const { faults } = await played(rest, PROBES, runbookWith(...OVER_HTTP));
    expect(faults.map(({ message, hint }) => `${message} ${hint}`)).toEqual([]);
  });

  it('tells nobody on a channel that is not configured', async () => {
    const runbook = runbookWith([
      'steps:\n',
      'notify: [{ on: [incident_resolved, started], to: [slack, webhook] }]\nsteps:\n',
    ]);
    const rest = `
    channels: [webhook]
    expect: { outcome: incident_resolved, notifications: { incident_resolved: webhook, started: webhook } }`;
    const { faults } = await played(rest, PROBES, runbook);
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('tells the channel of whoever is on call where its runbook names none', async () => {
    const { faults } = await played(
      `
    tenant: acme-two
    commands: [{ do: restart, exit: 7 }]
    expect: { outcome: rolled_back, notifications: { rolled_back: teams } }`,
    );
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('tells all that is otherwise than expected, each at its place, and why', async () => {
    const { faults } = await played(`
    expect:
      outcome: rolled_back
      human: "yes"
      because: nonsense
      steps: { grow: undone }
      commands: []
      undo: [grow]
      notifications: { incident_resolved: slack }`);
    expect(faults.map(({ code, at }) => [code, at?.line])).toEqual(
      [16, 17, 18, 19, 20, 21, 22].map((line) => ['scenario-failed', line]),
    );
    expect(faults[0]?.message).toContain('the outcome is `incident_resolved`, not `rolled_back`');
  });

  it('that meets no command where it expects one is told so', async () => {
    const { faults } = await played(
      '\n    expect: { outcome: symptom_absent, commands: [do grow], undo: [grow], notifications: { started: slack } }',
      '\n    probes: { cache: { load: 1, run: a, size: 4 }, breaker: { state: closed } }',
    );
    expect(faults.map(({ message }) => message)).toEqual([
      'In the scenario `one`: its commands were none, not `do grow`.',
      'In the scenario `one`: its undos were none, not `grow`.',
      'In the scenario `one`: `started` was told to nobody, not to `slack`.',
    ]);
  });

  it('that names a target that is not there is told so, and not played', async () => {
    const { faults, run } = await played(
      '\n    commands: [{ do: grow, on: runer, exit: 1 }]\n    expect: { outcome: rolled_back }',
    );
    expect([faults[0]?.code, faults[0]?.hint, run]).toEqual(['name-unknown', 'Did you mean `runner`?', null]);
  });

  it('that says nothing of a probe is told so', async () => {
    const { faults } = await played(
      '\n    expect: { outcome: refused }',
      '\n    probes: { cache: { load: 490, run: a, size: 4 } }',
    );
    expect(faults.map(({ message }) => message)).toEqual([
      'In the scenario `one`: the run asks the probe `breaker`, of which the scenario says nothing.',
    ]);
  });
});

describe('what no scenario goes through', () => {
  it('is told with its place', async () => {
    const { run } = await played('\n    expect: { outcome: incident_resolved }');
    const coverage = coverageOf(sound, run === null ? [] : [run.events]);
    const found = missingFrom(coverage, sound);
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([['coverage', 'undo of grow']]);
    expect(found.flatMap(({ faults }) => faults.map(({ code, message, at }) => [code, message, at?.line]))).toEqual([
      ['coverage-missing', 'No scenario of `cache-ill` goes through: undo of grow.', 40],
    ]);
  });
});

describe('as JUnit', () => {
  it('names every trial, and escapes what stands in it', () => {
    const at = { file: 'a.yml', line: 3, column: 5 };
    const fault = { code: 'scenario-failed', message: 'a < "b" & \u0007', hint: 'c', at } as const;
    const xml = junitOf([
      { runbook: 'one', kind: 'scenario', name: 'it <works>', faults: [] },
      { runbook: 'one', kind: 'failure', name: 'it fails', faults: [fault] },
      { runbook: 'one', kind: 'failure', name: 'it goes on', faults: [], skipped: 'it is "over"' },
    ]);
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="1" errors="0" skipped="1">
  <testsuite name="one" tests="3" failures="1" errors="0" skipped="1">
    <testcase classname="one.scenario" name="it &lt;works&gt;"/>
    <testcase classname="one.failure" name="it fails">
      <failure type="scenario-failed" message="a &lt; &quot;b&quot; &amp; \\u{7}">a.yml:3:5
a &lt; &quot;b&quot; &amp; \\u{7}
c</failure>
    </testcase>
    <testcase classname="one.failure" name="it goes on"><skipped message="it is &quot;over&quot;"/></testcase>
  </testsuite>
</testsuites>
`);
  });

  it('shows what XML does not allow, whatever stands in a name or a value', () => {
    const foreign = 'a\ufffe b\uffff c\u0000 d\ud800 e\u0085 f😀';
    const fault = { code: 'scenario-failed', message: foreign, hint: foreign } as const;
    const xml = junitOf([
      { runbook: foreign, kind: 'scenario', name: foreign, faults: [fault] },
      { runbook: foreign, kind: 'failure', name: foreign, faults: [], skipped: foreign },
    ]);
    const notAllowed = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
    expect(notAllowed.exec(xml)).toBeNull();
    expect(xml.match(/a\\u\{fffe\} b\\u\{ffff\} c\\u\{0\} d\\u\{d800\} e\\u\{85\} f😀/g)).toHaveLength(9);
  });
});
