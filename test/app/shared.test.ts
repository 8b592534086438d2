// A run of `scope: shared` from its approval to its end: whom it asks, what it holds, whom it keeps out, and how it is finished.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { FinishedRun } from '../../src/app/finish.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { lockFolder, readLock } from '../../src/journal/lock.ts';
import { startReceiver } from '../notify/receiver.ts';
import { type Estate, estate, gatewayRunbook, must, type RunbookShape, SHARED_TOPOLOGY } from './estate.ts';

const APPROVED = { settings: { approvals: [{ by: 'octo-lead', how: '--approve-by' }] } } as const;
const LOCKS = ['service:gateway', 'tenant:tenant-006'];

function shared(shape: RunbookShape = {}): Estate {
  const place = estate();
  place.write('topology.yml', SHARED_TOPOLOGY);
  place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'shared', shape));
  return place;
}

const lockOf = (place: Estate, name: string) => readLock(lockFolder(join(place.state, 'locks'), name));

/** Its holder is gone, as though its machine had been switched off. */
async function orphan(
  place: Estate,
  change: (name: string) => object = () => ({}),
  names: readonly string[] = LOCKS,
): Promise<void> {
  for (const name of names) {
    const { record, number } = await lockOf(place, name);
    const file = join(lockFolder(join(place.state, 'locks'), name), `${String(number).padStart(12, '0')}.json`);
    const holder = { ...record?.holder, pid: 4_000_000, started: '1' };
    writeFileSync(file, JSON.stringify({ ...record, holder, ...change(name) }));
  }
}

async function left(place: Estate): Promise<string> {
  const abandon = new AbortController();
  const watch = (event: RunEvent) => {
    if (event.type === 'command.finished') abandon.abort();
  };
  const responded = must(await place.respond({ ...APPROVED, abandon: abandon.signal, watch }));
  expect([responded.closed, place.file('on')]).toEqual([false, 'gateway.service\n']);
  return responded.executionId;
}

describe('a change to a whole shared service', () => {
  it('is refused without an approval, and the audit holds the plan that was not approved', async () => {
    const place = shared();
    const { outcome, folder, plan, summary } = must(await place.respond());
    expect([outcome, place.file('on')]).toEqual(['refused', null]);
    expect(summary).toContain('--approve-by');
    expect(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))).toMatchObject({ digest: plan.digest });
  });

  it('is refused where reviews cannot be read, and says what can be done', async () => {
    const { outcome, summary } = must(await shared().respond({ settings: { approvable: false } }));
    expect(outcome).toBe('refused');
    expect(summary).toContain('nothing changes a whole shared service without one');
  });

  it('is refused while any tenant that uses it is on hold', async () => {
    const place = shared();
    place.write('topology.yml', `${SHARED_TOPOLOGY}hold: [{ because: being moved, tenant: tenant-007 }]\n`);
    const { outcome, summary } = must(await place.respond(APPROVED));
    expect([outcome, place.file('on')]).toEqual(['refused', null]);
    expect(summary).toContain('being moved');
  });

  it.each([
    ['nobody that the topology knows', 'be_stranger', 'refused', null],
    ['nobody else', '', 'incident_resolved', 'gateway.service\n'],
  ])('is looked for on its host, where it has a part of %s', async (_whose, more, expected, on) => {
    const place = shared();
    place.write('parts', `be_tenant-006\nbe_tenant-007\n${more}`);
    const discover = `    discover:
      exec: [cat, "${place.folder}/parts"]
      output: text
      each: text
      tenant: "be_(?P<tenant>[a-z0-9-]+)"
`;
    place.write('topology.yml', SHARED_TOPOLOGY.replace('tenants:\n', `${discover}tenants:\n`));
    const { outcome, folder, summary } = must(await place.respond(APPROVED));
    expect([outcome, place.file('on')]).toEqual([expected, on]);
    const events = readFileSync(join(folder, 'audit.jsonl'), 'utf8');
    expect(events).toContain('topology.discovered');
    expect(events.includes('command.intended')).toBe(on !== null);
    expect(summary.includes('be_stranger')).toBe(on === null);
  });

  it('is refused where more use it than the runbook allows', async () => {
    const { outcome, summary } = must(await shared({ top: 'max-blast-radius: { tenants: 1 }' }).respond(APPROVED));
    expect(outcome).toBe('refused');
    expect(summary).toContain('2 tenants');
  });

  it('holds both locks, is fenced by the service’s, and tells whom it affects', async () => {
    const place = shared();
    const { outcome, folder, record, line, summary } = must(await place.respond(APPROVED));
    expect(outcome).toBe('incident_resolved');
    expect(record.locks.map(({ name }) => name)).toEqual(LOCKS);
    expect(record.approvals).toEqual([{ by: 'octo-lead', how: '--approve-by' }]);
    expect(record.blast_radius.tenants).toEqual(['tenant-006', 'tenant-007']);
    expect(line).toContain('tenant-006 · 2 tenants affected');
    expect(summary).toContain('## Whom it affects');
    const fences = join(place.folder, '.local/state/enforced-runbooks/fences');
    const name = createHash('sha256').update('service:gateway').digest('hex').slice(0, 32);
    expect(readdirSync(fences)).toEqual([name]);
    expect(Number(readFileSync(join(fences, name), 'utf8'))).toBe(record.locks[0]?.token);
    expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
  });

  it('announces itself and its end on every channel, where its runbook says nothing', async () => {
    const place = shared();
    const receiver = await startReceiver([{ kind: 'answer', status: 204 }]);
    const webhook = { url: receiver.url, secret: 'sixteen letters!' };
    const { record } = must(await place.respond({ settings: { ...APPROVED.settings, channels: { webhook } } }));
    await receiver.close();
    expect(record.notifications.map(({ on, channel, sent }) => [on, channel, sent])).toEqual([
      ['started', 'webhook', true],
      ['incident_resolved', 'webhook', true],
    ]);
    expect(receiver.received.map(({ body }) => JSON.parse(body).on)).toEqual(['started', 'incident_resolved']);
  });

  it('counts for max-runs whoever it was for', async () => {
    const place = shared({ top: 'max-runs: 1 per 1h' });
    expect(must(await place.respond(APPROVED)).outcome).toBe('incident_resolved');
    rmSync(join(place.folder, 'on'));
    const { outcome, summary } = must(await place.respond({ ...APPROVED, tenant: 'tenant-007' }));
    expect([outcome, place.file('on')]).toEqual(['refused', null]);
    expect(summary).toContain('within its window');
  });

  it('is made by one run at a time, whichever tenant’s incident it is for, and beside no run on a part', async () => {
    const place = shared({ script: 'echo $$ > started; while [ ! -e go ]; do sleep 0.05; done; echo "$UNIT" > on' });
    const first = place.respond(APPROVED);
    while (!existsSync(join(place.folder, 'started'))) await new Promise((resolve) => setTimeout(resolve, 20));
    const second = must(await place.respond({ ...APPROVED, tenant: 'tenant-007' }));
    expect(second.outcome).toBe('refused');
    expect(second.summary).toContain('service:gateway');
    place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'tenant'));
    const part = must(await place.respond({ tenant: 'tenant-007' }));
    expect([part.outcome, place.file('on')]).toEqual(['refused', null]);
    expect(part.summary).toContain('service:gateway');
    place.write('go', '');
    expect(must(await first).outcome).toBe('incident_resolved');
    rmSync(join(place.folder, 'on'));
    expect(must(await place.respond({ tenant: 'tenant-007' })).outcome).toBe('incident_resolved');
  });
});

describe('on the command line, a change to a whole shared service', () => {
  const call = async (place: Estate, argv: readonly string[]) => {
    let said = '';
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said += String(text);
        return true;
      }),
    );
    const code = await runProgram([...argv, '--root', place.folder, '--state', place.state]);
    for (const spy of spies) spy.mockRestore();
    return { code, said };
  };
  const RUN = ['run', 'switch', '--tenant', 'tenant-006'] as const;
  const digestIn = (said: string) => /^Digest ([0-9a-f]{64})$/m.exec(said)?.[1] ?? '';

  it('that nobody approved shows what there is to approve, with its digest, and ends with 3', async () => {
    const place = shared();
    const { code, said } = await call(place, RUN);
    expect([code, place.file('on')]).toEqual([3, null]);
    expect(said).toContain('changes   the whole of gateway');
    expect(said).toContain('tenants   2: tenant-006, tenant-007');
    expect(said).toContain('--approve-by');
    const approved = await call(place, [...RUN, '--approve-by', 'octo-lead', '--plan-digest', digestIn(said)]);
    expect([approved.code, place.file('on')]).toEqual([0, 'gateway.service\n']);
    expect(approved.said).toContain('switch for tenant-006, on the whole of gateway');
    expect(approved.said).not.toContain('Digest');
  });

  it('that is none is a fault of its step, for `lint` as for `plan`', async () => {
    const place = shared();
    place.write('topology.yml', SHARED_TOPOLOGY.replace('tenancy: shared', 'tenancy: dedicated'));
    for (const argv of [['lint'], ['plan', 'switch', '--tenant', 'tenant-006']]) {
      const { code, said } = await call(place, argv);
      expect(code).toBe(2);
      expect(said).toMatch(/error\[name-not-allowed\]: gateway is no shared service.*\n.*switch\.yml:\d+:\d+/);
    }
  });
});

describe('those whom a change to a whole shared service affects', () => {
  /** A portal depends on the gateway, and tenant-009 has one without a part of the gateway. Each is well as long as its file is there. */
  const watched = (shape: RunbookShape = {}) => {
    const place = shared({ ...shape, top: `${shape.top ?? ''}\nbystanders: { settle: 300ms }` });
    const health = (attribute: string) => `    health:
      run: cat "${place.folder}/well-$OWN"
      env: { OWN: "\${{ target.${attribute} }}" }
      output: text
      healthy: text == "yes"
`;
    const portal = `  portal:
    tenancy: dedicated
    hosts: runner
    depends-on: [gateway]
    instance: { site: "site-\${{ tenant.id }}" }
    identifies: [site]
${health('site')}tenants:
`;
    const text = SHARED_TOPOLOGY.replace('tenants:\n', `${health('backend')}${portal}`);
    place.write('topology.yml', `${text}  tenant-009:\n    services: { portal: {} }\n`);
    for (const own of ['be_tenant-006', 'be_tenant-007', 'site-tenant-009']) place.write(`well-${own}`, 'yes');
    return place;
  };

  it('are asked how they are, with or without a part of it, and named', async () => {
    const { outcome, record } = must(await watched().respond(APPROVED));
    expect(outcome).toBe('incident_resolved');
    expect(record.bystanders).toMatchObject([
      { tenant: 'tenant-007', target: 'gateway/runner/be_tenant-007', verdict: 'well' },
      { tenant: 'tenant-009', target: 'portal/runner/site-tenant-009', verdict: 'well' },
    ]);
  });

  it('and fall ill by it, fail its step: it is undone', async () => {
    const place = watched({ script: 'echo "$UNIT" > on; rm well-site*' });
    const { outcome, record } = must(await place.respond(APPROVED));
    expect([outcome, place.file('on')]).toEqual(['rolled_back', null]);
    expect(record.failure?.because).toContain('tenant-009 (portal/runner/site-tenant-009');
  });
});

describe('a change to a whole shared service whose process died', () => {
  it('is finished with all of its locks, and undone', async () => {
    const place = shared();
    const id = await left(place);
    const before = (await lockOf(place, 'service:gateway')).record?.fence ?? 0;
    await orphan(place);
    const finished = must(await place.finish(id));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    expect([finished.responded.outcome, place.file('on')]).toEqual(['rolled_back', null]);
    for (const { name, token } of finished.responded.record.locks) {
      expect(LOCKS).toContain(name);
      expect(token).toBeGreaterThan(before);
    }
    for (const name of LOCKS) expect((await lockOf(place, name)).record?.state).toBe('free');
  });

  it('is finished first by whoever finds its lock, also by a run of another tenant on its part', async () => {
    const place = shared();
    await left(place);
    await orphan(place);
    place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'tenant'));
    const { outcome, folder } = must(await place.respond({ tenant: 'tenant-007' }));
    expect([outcome, place.file('on')]).toEqual(['incident_resolved', 'be_tenant-007\n']);
    expect(readdirSync(join(folder, '..')).length).toBe(2);
  });

  it('finishes every dead run in its way, one behind the other', async () => {
    const place = shared();
    place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'tenant'));
    const tenants = ['tenant-006', 'tenant-007'];
    for (const tenant of tenants) {
      const abandon = new AbortController();
      const watch = ({ type }: RunEvent) => type === 'command.finished' && abandon.abort();
      expect(must(await place.respond({ tenant, abandon: abandon.signal, watch })).closed).toBe(false);
      rmSync(join(place.folder, 'on'));
    }
    const names = tenants.map((tenant) => `tenant:${tenant}`);
    await orphan(place, () => ({}), names);
    place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'shared'));
    const told: (string | null)[] = [];
    const recovered = async ({ responded }: FinishedRun) => void told.push(responded.plan.tenant.id);
    expect(must(await place.respond({ ...APPROVED, recovered })).outcome).toBe('incident_resolved');
    expect(told.sort()).toEqual(tenants);
    for (const name of names) expect((await lockOf(place, name)).record?.state).toBe('free');
  });

  it('behind its end, with one lock given back and the other not, gives back the other', async () => {
    const place = shared();
    const { executionId } = must(await place.respond(APPROVED));
    await orphan(place, (name) => ({ state: name === 'service:gateway' ? 'free' : 'held' }));
    const finished = must(await place.finish(executionId));
    expect([finished.kind, place.file('on')]).toEqual(['had-ended', 'gateway.service\n']);
    expect((await lockOf(place, 'tenant:tenant-006')).record?.state).toBe('free');
  });

  it('in the middle, without one of its locks, is undone by nobody', async () => {
    const place = shared();
    const id = await left(place);
    await orphan(place, (name) => ({ state: name === 'service:gateway' ? 'free' : 'held' }));
    const finished = await place.finish(id);
    expect(finished.ok ? [] : finished.faults.map(({ code }) => code)).toEqual(['lock-busy']);
    expect(place.file('on')).toBe('gateway.service\n');
  });
});
