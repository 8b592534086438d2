// What really stands on hosts, asked over real ssh, answered by real processes: a run goes on only where its tenant is where the
// topology says, and nobody else's process is ever touched.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { callCommandLine } from '../main-job/support/command-line.ts';
import { createSshWorld, type Sshd, type SshWorld } from './sshd.ts';

interface Declared {
  readonly tenant: string;
  readonly host: string;
  readonly port: number;
}

const ESTATE: readonly Declared[] = [
  { tenant: 'acme-1', host: 'h-1', port: 7001 },
  { tenant: 'bolt-2', host: 'h-1', port: 7002 },
  { tenant: 'cent-3', host: 'h-2', port: 7003 },
];
const NOT_DECLARED = 3;

let world: SshWorld;
let folder: string;
const hosts: Sshd[] = [];
let processes: ChildProcess[] = [];

/** A process that is what `ps` shows of it, until it is stopped. */
function startCache({ tenant, host, port }: Declared): number {
  const name = `er-cached --host ${host} --port ${port} --tenant ${tenant}`;
  const child = spawn('bash', ['-c', 'exec -a "$0" sleep 600', name], { stdio: 'ignore' });
  processes.push(child);
  return child.pid ?? 0;
}

/** What the host does when it is asked, instead of telling its processes. */
function answerWith(host: string, script: string): void {
  writeFileSync(join(folder, `answer-${host}`), script);
}

function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}

const told = () => (existsSync(join(folder, 'touched')) ? readFileSync(join(folder, 'touched'), 'utf8').trim() : '');

interface Ended {
  readonly exit: number | null;
  readonly said: string;
  /** What was printed as JSON. */
  readonly document: unknown;
}

async function call(...args: readonly string[]): Promise<Ended> {
  const called = await callCommandLine({
    args: [...args, '--root', folder, '--ssh-key', world.keyFile, '--json'],
    cwd: folder,
  });
  const document = called.out.startsWith('{') ? JSON.parse(called.out) : null;
  return { exit: called.exit, said: called.out + called.complaint, document };
}

const run = (tenant = 'acme-1') => call('run', 'touch', '--tenant', tenant);

describe('discovery over ssh', () => {
  beforeAll(async () => {
    world = await createSshWorld();
    folder = join(world.folder, 'estate');
    mkdirSync(join(folder, 'runbooks'), { recursive: true });
    hosts.push(await world.start('h-1'), await world.start('h-2'));
    writeFileSync(join(folder, 'topology.yml'), topologyText());
    writeFileSync(join(folder, 'runbooks', 'touch.yml'), runbookText());
  });

  afterEach(() => {
    for (const child of processes) child.kill('SIGKILL');
    processes = [];
    for (const name of ['touched', 'answer-h-1', 'answer-h-2']) rmSync(join(folder, name), { force: true });
  });

  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });

  test('a tenant that is where it is declared is acted upon, and nobody else; what nobody declares is told', async () => {
    const neighbours = ESTATE.slice(1).map(startCache);
    startCache(ESTATE[0] as Declared);
    startCache({ tenant: 'nobody', host: 'h-1', port: 7009 });
    const { exit, said, document } = await run();
    expect(exit, said).toBe(0);
    expect(told()).toBe('acme-1');
    expect(neighbours.every(isAlive)).toBe(true);
    expect(document).toMatchObject({
      outcome: 'incident_resolved',
      discovery: [{ host: 'h-1', instances: NOT_DECLARED, others: [{ tenant: 'bolt-2', found: '7002 bolt-2' }] }],
      drift: [{ kind: 'extra', tenant: null }],
    });
  });

  test('one that has moved since is refused with its place, and found where it is', async () => {
    for (const one of ESTATE) startCache(one.tenant === 'acme-1' ? { ...one, host: 'h-2' } : one);
    const ended = await run();
    expect(ended.exit, ended.said).toBe(3);
    expect(ended.document).toMatchObject({
      outcome: 'refused',
      drift: [{ kind: 'missing', fault: { at: 'topology.yml:20:24' } }],
    });
    expect(ended.said).toContain('topology.yml:20:24 The cache of acme-1 (acme-1) is not on h-1.');
    expect(told()).toBe('');
    const drift = await call('topology', 'drift', '--tenant', 'acme-1');
    expect(drift.exit, drift.said).toBe(1);
    expect(drift.document).toMatchObject({
      drift: [
        {
          kind: 'moved',
          instance: 'cache/h-1/acme-1',
          fault: { at: { line: 20 }, message: expect.stringContaining('h-2 says that it has it') },
        },
      ],
    });
  });

  test('two that are swapped on a host are refused, each as somebody else’s', async () => {
    const [acme, bolt, cent] = ESTATE as readonly [Declared, Declared, Declared];
    for (const one of [{ ...acme, port: bolt.port }, { ...bolt, port: acme.port }, cent]) startCache(one);
    for (const tenant of ['acme-1']) {
      const { exit, said, document } = await run(tenant);
      expect(exit, said).toBe(3);
      const drift = expect.arrayContaining([expect.objectContaining({ kind: 'foreign', tenant })]);
      expect(document).toMatchObject({ drift });
    }
    expect(told()).toBe('');
  });

  test('a second one of this tenant is refused', async () => {
    for (const one of [...ESTATE, { tenant: 'acme-1', host: 'h-1', port: 7010 }]) startCache(one);
    const { exit, said, document } = await run();
    expect(exit, said).toBe(3);
    expect(document).toMatchObject({ drift: [{ kind: 'extra', tenant: 'acme-1' }] });
    expect(told()).toBe('');
  });

  test.each([
    ['rubbish', 'echo "what?"; exit 0', /does not expect/],
    ['nothing, and fails', 'echo "no such unit" >&2; exit 4', /ended with 4: \\?"no such unit/],
    ['nothing, for ever', 'exec sleep 613', /did not end|timeout|within/i],
    ['100 MB', 'head -c 104857600 /dev/zero | tr "\\\\0" x; exit 0', /printed more than 1 MiB, and was ended/],
  ])('a host that says %s is refused, and nothing is left of it', async (_, script, reason) => {
    for (const one of ESTATE) startCache(one);
    answerWith('h-1', script);
    const { exit, said, document } = await run();
    expect(exit, said).toBe(3);
    const fault = { message: expect.stringMatching(reason), at: expect.stringMatching(/^topology\.yml:\d+:\d+$/) };
    expect(document).toMatchObject({ outcome: 'refused', discovery: [{ instances: null, fault }] });
    expect(told()).toBe('');
    const left = spawn('pgrep', ['-f', '^sleep 613$']);
    expect(await new Promise((resolve) => left.once('exit', resolve))).toBe(1);
  });

  test('a host that claims a thousand tenants changes nothing for a tenant of another', async () => {
    for (const one of ESTATE) startCache(one);
    answerWith('h-2', 'for i in $(seq 1000); do echo "$((7000 + i)) acme-1"; done; exit 0');
    const { exit, said } = await run();
    expect(exit, said).toBe(0);
    expect(told()).toBe('acme-1');
  });
});

function topologyText(): string {
  const [one, two] = hosts;
  const hostText = (host: Sshd | undefined) =>
    `{ ssh: "${host?.host.user}@127.0.0.1:${host?.port}", host-key: "${host?.hostKey}" }`;
  return `schema: 1
hosts:
  h-1: ${hostText(one)}
  h-2: ${hostText(two)}
services:
  cache:
    tenancy: dedicated
    discover:
      run: |
        if [ -e '${folder}'/answer-"$HOST" ]; then . '${folder}'/answer-"$HOST"; fi
        ps -eo args= | sed -n "s/^er-cached --host $HOST --port \\([0-9]*\\) --tenant \\([^ ]*\\) 600\\$/\\1 \\2/p"
      env: { HOST: "\${{ host.name }}" }
      output: text
      each: text
      timeout: 2s
      tenant: "(?P<port>[0-9]+) (?P<tenant>[a-z0-9-]+)"
tenants:
  acme-1:
    services:
      cache: { host:   h-1, port: 7001 }
  bolt-2:
    services:
      cache: { host: h-1, port: 7002 }
  cent-3:
    services:
      cache: { host: h-2, port: 7003 }
`;
}

function runbookText(): string {
  return `schema: 1
title: Touch the tenant's cache
description: Writes down whom it touched.
on: { alert: [{ name: CacheWedged }] }
scope: tenant
timeout: 1m
probes:
  cache:
    service: cache
    run: |
      if [ -e '${folder}/touched' ]; then echo '{"done":true}'; else echo '{"done":false}'; fi
    output: json
    fields: { done: boolean }
symptom: "!cache.done"
recovered: { that: cache.done, within: 2s, every: 100ms }
steps:
  - id: touch
    title: Touch it
    service: cache
    do:
      exec: [sh, -c, "echo \\"$0\\" > '${folder}/touched'", "\${{ tenant.id }}"]
    verify: { that: cache.done, within: 2s, every: 100ms }
    undo: none
    because: it is a test
`;
}
