// A failure at every moment: a sound runbook passes all of them, and one that is wrong is found, wherever it is wrong.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drill } from '../../src/rehearsal/drill.ts';
import { loadScenarios } from '../../src/rehearsal/scenario-file.ts';
import { testRunbook } from '../../src/rehearsal/test-runbook.ts';
import type { Trial } from '../../src/rehearsal/trial.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { loaded } from '../topology/estate.ts';
import { ESTATE, OVER_HTTP, oneStep, runbookOf, runbookWith } from './estate.ts';

const ALONE = { like: null, resolved: null, only: null };

const NONE = 'no moment is called so';

/** By the run in which nothing goes wrong, and by the moments with `only` in their names. */
async function found(changes: readonly (readonly [string, string])[], only: string): Promise<readonly string[]> {
  return saying(await drill(ESTATE, runbookWith(...changes), { ...ALONE, only }));
}

function saying(trials: readonly Trial[]): readonly string[] {
  return trials.flatMap(({ faults }) =>
    faults.map(({ code, message, at }) => `${code} ${at?.line ?? '?'}: ${message}`),
  );
}

describe('a sound runbook', () => {
  // All moments of sound runbooks, of every kind, are driven end to end.
  it('ends as it has to at each moment of a step, and each kind of moment is among them', async () => {
    const trials = await drill(ESTATE, runbookWith(), { ...ALONE, only: 'grow' });
    expect(saying(trials)).toEqual([]);
    const names = trials.map(({ name }) => name).join('\n');
    for (const kind of [
      'nothing goes wrong',
      'do grow times out',
      'undo grow loses contact for good',
      'the probe cache fails behind do grow',
      'the process dies before write',
      'a cancel behind write',
      ', on the way back',
    ])
      expect(names).toContain(kind);
    expect(new Set(trials.map(({ name }) => name)).size, 'no moment twice').toBe(trials.length);
  });
});

describe('a sound runbook whose commands are requests', () => {
  it('ends as production does at each moment: without its answer nobody knows what became of a change', async () => {
    const trials = await drill(ESTATE, runbookWith(...OVER_HTTP), ALONE);
    expect(saying(trials)).toEqual([]);
    const names = trials.map(({ name }) => name);
    expect(names).toContain('do grow times out');
    expect(names).toContain('engage breaker_open loses contact for good');
    expect(names.filter((name) => name.endsWith('for a while'))).toEqual([]);
  });
});

describe('an incident that goes on whatever is done', () => {
  const GOES_ON = 'the incident goes on';
  const whyNot = (trials: readonly Trial[]) => trials.find(({ name }) => name.startsWith(GOES_ON))?.skipped;

  it('is driven where it can be', async () => {
    const trials = await drill(ESTATE, runbookWith(), { ...ALONE, only: GOES_ON });
    expect([trials.length, saying(trials), whyNot(trials)]).toEqual([2, [], undefined]);
  });

  it.each([
    ['cache.load == 0', 'cache.load > 0', 'cache.load > 0'],
    ['cache.state == "down"', 'cache.state == "up"', 'cache.state == "up"'],
    ['!cache.ok', 'cache.ok', 'cache.ok'],
  ])('cannot be where the step says that it is over: %s', async (symptom, recovered, verify) => {
    const trials = await drill(ESTATE, oneStep({ symptom, recovered, verify }), { ...ALONE, only: GOES_ON });
    expect(saying(trials)).toEqual([]);
    expect(whyNot(trials)).toContain('no values were found with which every step is verified');
  });

  it('cannot be in the first runbook of the README, which is sound', async () => {
    const root = join(import.meta.dirname, '../..');
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const text = /^```yaml\n(schema: 1\ntitle: A tenant's cache is wedged\n.*?)^```$/ms.exec(readme)?.[1] ?? '';
    const topology = loaded(await readFile(join(root, 'examples/topology.yml'), 'utf8'));
    const trials = await drill({ topology, isolation: isolationOf(topology) }, runbookOf(text), ALONE);
    expect(saying(trials)).toEqual([]);
    expect(trials.filter(({ skipped }) => skipped !== undefined).map(({ name }) => name)).toEqual([
      'the incident goes on whatever is done',
    ]);
  });
});

describe('guards', () => {
  it('are released before a step that does not name them waits for anything', async () => {
    const guarded = '    title: Restart it\n    service: cache\n    guard: breaker_open\n';
    const free = '    title: Restart it\n    service: cache\n    require: breaker.state == "closed"\n';
    expect(await found([[guarded, free]], 'release breaker_open')).toEqual([]);
  });
});

describe('a verification that held before', () => {
  const LONG = { symptom: 'queue.length > 100', recovered: 'queue.length < 10' };
  const GROWN = 'cache.ok && cache.count >= before.cache.count';

  it('is told where it could be false only if its probe failed', async () => {
    const faults = saying(await drill(ESTATE, oneStep({ ...LONG, verify: GROWN }), ALONE));
    expect(faults).toEqual([
      'condition-proves-nothing 19: No values were found with which `verify` of `restart` is false before `do` has run while its probes answer: it holds anyway, and proves nothing.',
    ]);
  });

  it('is not what is told where the symptom is that the probe fails, and nothing can be compared', async () => {
    const ill = { symptom: '!cache.ok', recovered: 'cache.ok', verify: GROWN };
    const faults = saying(await drill(ESTATE, oneStep(ill), ALONE));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^rehearsal-impossible 19: .*`verify` of `restart` is true once `do` has run/);
  });

  it('is told once where scenarios show it', async () => {
    const runbook = oneStep({ ...LONG, verify: 'cache.state == "active"' });
    const scenario = (name: string, state: string) => `
  - name: ${name}
    probes:
      queue: [{ length: 500 }, { when: { did: restart }, gives: { length: 0 } }]
      cache: [{ state: ${state}, load: 1, count: 1 }, { when: { did: restart }, gives: { state: active } }]
    expect: { outcome: incident_resolved }`;
    const faultsWith = async (...states: readonly string[]) => {
      const text = `schema: 1\nscenarios:${states.map((state, index) => scenario(`s${index}`, state)).join('')}\n`;
      const scenarios = loadScenarios('cache-ill.test.yml', text, runbook);
      if (!scenarios.ok) throw new Error(JSON.stringify(scenarios.faults));
      return saying((await testRunbook(ESTATE, { runbook, scenarios: scenarios.value }, NONE)).trials);
    };
    expect(await faultsWith('wedged')).toEqual([]);
    expect(await faultsWith('wedged', 'active', 'active')).toEqual([
      'condition-proves-nothing 19: `verify` of `restart` held already before `do` had run: it proves nothing.',
    ]);
  });
});

describe('a runbook that is wrong', () => {
  const GROW_UNDONE = 'undone: cache.size == before.cache.size\n';
  const table: readonly (readonly [string, readonly (readonly [string, string])[], RegExp, string?])[] = [
    [
      'verifies what held before',
      [['verify: cache.ok && cache.run != before.cache.run', 'verify: cache.ok && cache.size > 0']],
      /^condition-proves-nothing 47: .*`verify` of `restart` is false before `do`/,
    ],
    [
      'takes for undone what holds anyway',
      [[GROW_UNDONE, 'undone: cache.ok && cache.size >= 1\n']],
      /^condition-proves-nothing 41: .*`undone` of `grow` is false after `do`/,
    ],
    [
      'takes for released what holds anyway',
      [['released: breaker.state == "closed"', 'released: breaker.state == "closed" || breaker.state == "open"']],
      /^condition-proves-nothing 28: .*`released` of `breaker_open` is false while/,
    ],
    [
      'takes for engaged what holds anyway',
      [['engaged: breaker.state == "open"', 'engaged: breaker.state != "none" || breaker.state == "none"']],
      /^condition-proves-nothing 26: .*`engaged` of `breaker_open` is false before/,
    ],
    [
      'is over while it is not',
      [['that: cache.load < 100', 'that: cache.load < 1000 || cache.load >= 450']],
      /^condition-proves-nothing 21: .*`recovered` is false while the symptom holds/,
    ],
    [
      'cannot be undone within its bounds',
      [[GROW_UNDONE, 'undone: cache.size == before.cache.size + 100\n']],
      /^rehearsal-impossible 41: .*`undone` of `grow` is true once `undo` has run/,
      'do grow fails and has',
    ],
    [
      'never releases its guard',
      [['released: breaker.state == "closed"', 'released: breaker.state == "closed" && breaker.state == "open"']],
      /^rehearsal-impossible 28: .*`released` of `breaker_open` is true once/,
    ],
    [
      'has a symptom that cannot be',
      [['cache.load >= 0.9 * 500', 'cache.load > 5 && cache.load < 3']],
      /^rehearsal-impossible 20: Not rehearsed: .*`symptom` is true at the beginning/,
    ],
    [
      'undoes by what `do` has printed',
      [
        [
          '"${{ before.cache.size + 2 }}"] }',
          '"${{ before.cache.size + 2 }}"], output: json, fields: { old: number } }',
        ],
        ['"${{ before.cache.size }}"] }', '"${{ did.old }}"] }'],
      ],
      /^rehearsal-failed 33: When do grow fails and does nothing: it ends as rollback_failed/,
      'do grow fails',
    ],
    [
      'waits for longer than its timeout',
      [
        ['timeout: 10m', 'timeout: 1m'],
        ['that: cache.load < 100, for: 4s', 'that: cache.load < 100, within: 5m, for: 3m'],
      ],
      /^rehearsal-failed 5: When nothing goes wrong: it ends as rolled_back, not as incident_resolved/,
    ],
    [
      'needs the guard both ways',
      [['require: breaker.state == "open"', 'require: breaker.state == "closed"']],
      /^rehearsal-impossible .*`require` of `grow` is true when it is its turn/,
    ],
    [
      'says of its own that it is somebody else’s',
      [['exec: [cachectl, restart, "${{ target.unit }}"]', 'exec: [cachectl, restart, "redis@acme-two"]']],
      /^rehearsal-failed 46: .*it ends as refused/,
    ],
  ];
  for (const [name, changes, expected, only = NONE] of table) {
    it(name, async () => {
      const faults = await found(changes, only);
      expect(
        faults.filter((fault) => expected.test(fault)),
        faults.join('\n'),
      ).not.toEqual([]);
    });
  }

  it('is told of each cause once', async () => {
    expect(await found([[GROW_UNDONE, 'undone: cache.ok && cache.size >= 1\n']], 'do grow')).toHaveLength(1);
  });

  it('is told why in whole sentences', async () => {
    const runbook = runbookWith(['exec: [cachectl, restart, "${{ target.unit }}"]', 'exec: [cachectl, restart, all]']);
    const hints = (await drill(ESTATE, runbook, { ...ALONE, only: NONE })).flatMap(({ faults }) =>
      faults.map(({ hint }) => hint),
    );
    expect(hints.join('\n')).toContain('names its tenant');
    for (const hint of hints) expect(hint).not.toContain('..');
  });
});

describe('a runbook whose values are not found', () => {
  const runbook = runbookWith(['check: cache.ok && cache.size > 0', 'check: cache.run.split("-")[2] == "x7"']);

  it('is told as not rehearsed', async () => {
    const faults = saying(await drill(ESTATE, runbook, ALONE));
    expect(faults).toEqual([
      'rehearsal-impossible 32: Not rehearsed: no values were found with which `check` of `is-there` is true when it is its turn.',
    ]);
  });

  it('is driven on a scenario that ends well, also where that does not say what an undo does', async () => {
    const scenario = (undid: string) => `schema: 1
scenarios:
  - name: it goes well
    probes:
      cache:
        - { load: 490, run: a-b-x7, size: 4 }
        - { when: { did: grow }, gives: { size: 6 } }${undid}
        - { when: { did: restart }, gives: { run: two } }
        - { when: { released: breaker_open }, gives: { load: 10 } }
      breaker:
        - { state: closed }
        - { when: { engaged: breaker_open }, gives: { state: open } }
        - { when: { released: breaker_open }, gives: { state: closed } }
    expect: { outcome: incident_resolved }
`;
    const faultsWith = async (undid: string) => {
      const scenarios = loadScenarios('cache-ill.test.yml', scenario(undid), runbook);
      if (!scenarios.ok) throw new Error(JSON.stringify(scenarios.faults));
      const { trials } = await testRunbook(ESTATE, { runbook, scenarios: scenarios.value }, 'do grow fails and has');
      expect(trials.map(({ name }) => name)).toContain('do grow fails and has its effect');
      return saying(trials);
    };
    expect(await faultsWith('\n        - { when: { undid: grow }, gives: { size: 4 } }')).toEqual([]);
    expect((await faultsWith('')).join('\n')).toContain('it ends as rollback_failed');
  });
});
