// Runs whose journal stands on refs, and is behind what they did: it is told truly all the same, by whoever finishes them.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/app/store.ts';
import { tellFinished } from '../../src/app/workflow/tell.ts';
import type { Workflow } from '../../src/app/workflow/workflow.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import type { RefApi } from '../../src/journal/ref-api.ts';
import { fail, succeed } from '../../src/kernel/fault.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { memoryRefs } from '../journal/memory-refs.ts';
import { type Estate, estate, must, runbookText, TOPOLOGY } from './estate.ts';

const REF = 'refs/locks/locks/tenant/tenant-006';

function storeOn(place: Estate, api: RefApi) {
  return {
    kind: 'refs',
    api,
    namespace: 'refs/locks',
    repository: 'acme/runbooks',
    workflowRun: '1/1',
    runs: { standingOf: async () => ({ kind: 'ended', conclusion: 'failure' }) as const },
    sightings: new Map(),
    timing: { ...LEASE_TIMING, leaseMs: 3_000, stopMs: 400 },
    textAt: async (_commit: string, path: string) =>
      succeed(path.endsWith('topology.yml') ? TOPOLOGY : runbookText(place.folder)),
  } as const;
}

/** Its execution id: its process goes on, as another's would not. */
async function diedInTheMiddle(place: Estate, store: ReturnType<typeof storeOn>): Promise<string> {
  let executionId = '';
  const dying = place.respond({
    settings: { store },
    began: (run) => {
      executionId = run.executionId;
    },
    watch: ({ type }) => {
      if (type === 'command.finished') throw new Error('its process dies here');
    },
  });
  await expect(dying).rejects.toThrow('dies here');
  return executionId;
}

it('a journal that is out of reach from the first intent on: the hosts can still tell that nothing was started', async () => {
  const place = estate();
  const repository = memoryRefs();
  let [moves, isGone] = [0, true];
  const api = repository.api((call) => {
    if (call === 'move') moves += 1;
    // The claim and its proof; then the intent arrives, and nothing is heard of it or anything else any more.
    if (moves < 3 || !isGone) return null;
    if (call === 'move') return 'lost-applied';
    // A refusal is not asked again for a minute, as silence is.
    return call === 'commit' ? 'refused' : 'lost-unapplied';
  });
  const store = storeOn(place, api);
  const { outcome, executionId } = must(await place.respond({ settings: { store } }));
  expect(outcome).toBe('refused');
  expect(place.file('on')).toBeNull();
  isGone = false;
  const finished = must(await place.finish(executionId, { store, folder: join(place.folder, 'audit') }));
  expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'refused' } });
  expect(repository.messageAt(REF)).toContain('free after');
});

it('a run that dies before its first change, and so before its first event is written: refused, told and audited', async () => {
  const place = estate();
  const repository = memoryRefs();
  const store = storeOn(place, repository.api());
  let executionId = '';
  const dying = place.respond({
    settings: { store },
    began: (run) => {
      executionId = run.executionId;
    },
    watch: () => {
      throw new Error('its process dies here');
    },
  });
  await expect(dying).rejects.toThrow('dies here');
  const folder = join(place.folder, 'audit');
  const finished = must(await place.finish(executionId, { store, folder }));
  expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'refused', closed: true } });
  expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', outcome: 'refused' });
  expect(repository.messageAt(REF)).toContain('free after');
  // Its slot is given back.
  expect(must(await place.respond({ settings: { store } })).outcome).toBe('incident_resolved');
});

const dead = async (place: Estate, store: ReturnType<typeof storeOn>): Promise<string> => {
  let id = '';
  const dying = place.respond({
    settings: { store },
    began: ({ executionId }) => {
      id = executionId;
    },
    watch: (event) => {
      if (event.type === 'command.finished') throw new Error('its process dies here');
    },
  });
  await expect(dying).rejects.toThrow('dies here');
  return id;
};

it('a run behind a dead one that cannot be finished says why that is, and what to do about it', async () => {
  const place = estate();
  const store = storeOn(place, memoryRefs().api());
  const id = await dead(place, store);
  const away = { code: 'commit-differs', message: 'its commit is on no branch', hint: 'Put it back.' } as const;
  const textAt = async () => fail(away);
  const { outcome, summary } = must(await place.respond({ settings: { store: { ...store, textAt } } }));
  expect([outcome, place.file('on')]).toEqual(['refused', expect.anything()]);
  expect(summary).toContain(id);
  expect(summary).toMatch(/its commit is on no branch[\s\S]*Put it back\./);
  expect(summary).not.toContain('enforced-runbooks recover');
});

it('a recovery whose lease is lost in the middle of an undo says why it was', async () => {
  const place = estate({ undo: 'sleep 8' });
  let isGone = false;
  const api = memoryRefs().api(() => (isGone ? 'lost-unapplied' : null));
  const store = { ...storeOn(place, api), textAt: async (_: string, path: string) => succeed(place.file(path) ?? '') };
  const id = await dead(place, store);
  const watch = (event: RunEvent): void => {
    isGone ||= event.type === 'command.intended';
  };
  const finished = must(await place.finish(id, { store, folder: join(place.folder, 'audit'), watch }));
  expect(finished).toMatchObject({
    kind: 'finished',
    responded: { closed: false },
    lost: { message: expect.stringMatching(/answer|lease/) },
  });
});

it('where its lock cannot be given back, what names the way out is a mode of the action', async () => {
  const place = estate();
  let isGone = false;
  const store = storeOn(
    place,
    memoryRefs().api(() => (isGone ? 'refused' : null)),
  );
  const { outcome } = must(
    await place.respond({
      settings: { store },
      watch: ({ type }) => {
        isGone ||= type === 'closed';
      },
    }),
  );
  expect(outcome).toBe('incident_resolved');
  const said = place.warnings.map(({ message, hint }) => `${message} ${hint}`).join('\n');
  expect(said).toMatch(/could not be given back.*free it with: a workflow with `mode: recover`/);
});

it('a dead run that two runs of one process find in their way is finished once', async () => {
  const place = estate();
  const store = storeOn(place, memoryRefs().api());
  await diedInTheMiddle(place, store);
  const resumed: string[] = [];
  const others: ReturnType<Estate['respond']>[] = [];
  const respond = () =>
    place.respond({
      settings: { store },
      watch: ({ type }) => {
        if (type !== 'run.resumed') return;
        resumed.push(type);
        // In the middle of the recovery, which holds the lock in this very process, another run comes.
        if (others.length === 0) others.push(respond());
      },
    });
  must(await respond());
  expect(others).toHaveLength(1);
  await Promise.all(others);
  expect(resumed).toHaveLength(1);
});

it('a recovery that ends by a bug leaves its lock to the next one, though its process goes on', async () => {
  const place = estate();
  const store = storeOn(place, memoryRefs().api());
  const executionId = await diedInTheMiddle(place, store);
  const finish = (change = {}) => place.finish(executionId, { store, folder: join(place.folder, 'audit'), ...change });
  const watch = () => {
    throw new Error('a bug');
  };
  await expect(finish({ watch })).rejects.toThrow('a bug');
  expect(must(await finish())).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back' } });
  expect(place.file('on')).toBeNull();
});

describe('a run whose fate is unknown, and which printed more than its journal holds', () => {
  const ended = async () => {
    const server = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address instanceof Object ? address.port : 0;
    const place = estate();
    place.write('runbooks/switch.yml', runbookText(place.folder, { act: printing(place.folder, port) }));
    const repository = memoryRefs();
    const textAt = async (_: string, path: string) => succeed(place.file(path) ?? '');
    const store = { ...storeOn(place, repository.api()), textAt };
    const runs = join(place.state, 'runs');
    const { outcome, executionId, folder } = must(await place.respond({ settings: { store } }));
    expect(outcome).toBe('unknown');
    server.close();
    return { place, repository, store, runs, executionId, folder };
  };

  it('is told again on its own machine with all that it printed', async () => {
    const { place, store, runs, executionId, folder } = await ended();
    for (const _ of [1, 2]) {
      const finished = must(await place.finish(executionId, { store, folder, runs }));
      expect(finished).toMatchObject({ kind: 'had-ended', isToldBefore: false });
      expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', notes: [] });
    }
  });

  it('is told again on another machine, and its audit is left where it ended', async () => {
    const { place, repository, store, runs, executionId } = await ended();
    const folder = join(place.folder, 'elsewhere');
    const finished = must(await place.finish(executionId, { store, folder, runs }));
    expect(finished).toMatchObject({ kind: 'had-ended', isToldBefore: true, responded: { outcome: 'unknown' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(repository.messageAt(REF)).toContain('poisoned by');
    if (finished.kind === 'never-began') throw new Error('never began');
    for (const publish of ['always', 'after-approval']) {
      const { workflow, said, annotated } = toldBy(publish);
      const nothing = { folder: '', artifact: { id: '', url: '' } };
      expect(await tellFinished(workflow, finished)).toEqual({ responded: finished.responded, ...nothing });
      expect(said).toEqual([
        ...[expect.stringContaining('unknown'), expect.stringContaining(executionId)],
        `The audit of ${executionId} is the artifact of the workflow run that ended it.`,
      ]);
      expect(annotated).toEqual(['error']);
    }
  });

  it('is told again there also behind a recovery that died before it told it, by whoever finds its lock', async () => {
    const { place, store, executionId } = await ended();
    const opened = await openStore(store, createRedactor({ secrets: [] }));
    const { record } = must(await opened.find(executionId));
    await must(await opened.takeOver(record, new AbortController().signal)).lease.leave();
    const told: unknown[] = [];
    const recovered = async (finished: unknown) => void told.push(finished);
    const settings = { store, state: join(place.folder, 'elsewhere') };
    expect(must(await place.respond({ settings, recovered })).outcome).toBe('refused');
    expect(told).toMatchObject([{ kind: 'had-ended', isToldBefore: true, responded: { executionId } }]);
  });
});

/** What a job says, its summary among it. */
function toldBy(publish: string) {
  const [said, annotated]: [string[], string[]] = [[], []];
  const action = {
    say: (text: string) => void said.push(text),
    summarize: async (text: string) => succeed(void said.push(text)),
    annotate: (level: string) => void annotated.push(level),
  };
  const settings = { audit: { publish }, retentionDays: 1 };
  return { workflow: { action, settings, context: {}, environment: {} } as unknown as Workflow, said, annotated };
}

/** A change that prints very much, and one whose answer nobody hears. */
const printing = (folder: string, port: number) => `    do:
      run: |
        cd '${folder}'
        echo x > on; head -c 100000 /dev/zero | tr '\\0' x # "$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
    verify: { that: cache.on, within: 300ms, every: 100ms }
    undo:
      run: |
        cd '${folder}'
        rm -f on # "$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
    undone: { that: "!cache.on", within: 300ms, every: 100ms, for: 100ms }
  - id: call
    title: Call
    service: cache
    do:
      http: { method: POST, url: "http://127.0.0.1:${port}/\${{ target.unit }}" }
    verify: { that: cache.on, within: 100ms, every: 100ms }
    undo: none
    because: nothing stays`;

it('a run that goes on in this very process is none that another one of it finishes', async () => {
  const shape = { script: 'sleep 0.5; echo x > on' };
  const place = estate(shape);
  const textAt = async (_: string, path: string) => succeed(place.file(path) ?? '');
  const settings = { store: { ...storeOn(place, memoryRefs().api()), textAt } };
  const others: ReturnType<Estate['respond']>[] = [];
  const first = must(
    await place.respond({
      settings,
      watch: ({ type }) => {
        if (type === 'command.intended') others.push(place.respond({ settings }));
      },
    }),
  );
  const [other] = await Promise.all(others);
  expect(first.outcome).toBe('incident_resolved');
  expect(other).toMatchObject({ ok: true, value: { outcome: 'refused' } });
});
