// The same six commands on each of twenty hosts at once, as whole processes; and what it adds to ask who lives there and how they are.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ourArgv } from './estate.ts';
import type { Figure } from './figure.ts';
import { type BenchHost, type BenchHosts, type KeyExchange, startBenchHosts } from './host.ts';
import { ansible, limitOfAll, resetTenant, tenant } from './peers.ts';
import { runProgram } from './run-program.ts';
import { median, takeTurns, timed } from './sample.ts';

const rounds = 5;
const names = Array.from({ length: 20 }, (_, index) => `bench-${index + 1}`);
const neighbours = ['tenant-007', 'tenant-008'] as const;

export async function twentyHosts(): Promise<readonly Figure[]> {
  return [...(await twentyHostsOver('curve25519')), ...(await twentyHostsOver('default'))];
}

async function twentyHostsOver(exchange: KeyExchange): Promise<readonly Figure[]> {
  await using fleet = await startBenchHosts(names, exchange);
  const { hosts } = fleet;
  const [bare, watched] = [await writeEstate(fleet, 'bare'), await writeEstate(fleet, 'watched')];
  const samples = await takeTurns(rounds, {
    limit: () => limitOfAll(hosts),
    ansible: () => ansible(hosts),
    ours: () => ours(fleet, bare),
    watched: () => ours(fleet, watched),
  });
  const [own, lowest, playbook] = [median(samples.ours), median(samples.limit), median(samples.ansible)];
  const [faster, above, added] = [playbook / own, own / lowest, median(samples.watched) / own - 1];
  const milliseconds = [own, lowest, playbook].map((each) => Math.round(each).toLocaleString('en'));
  return [
    {
      what: `six steps on 20 hosts at once, ${exchange} key exchange`,
      goal: '≥ 12× faster than Ansible with `forks=20`; ≤ 1.7× the limit',
      seen: `${faster.toFixed(1)}× faster; ${above.toFixed(2)}× (ours ${milliseconds[0]} ms, limit ${milliseconds[1]}, Ansible ${milliseconds[2]})`,
      reached: faster >= 12 && above <= 1.7,
    },
    {
      what: `discovery and bystanders on 20 hosts, ${exchange} key exchange`,
      goal: 'adds ≤ 25 % to the run',
      seen: `adds ${Math.round(added * 100)} % (${Math.round(median(samples.watched)).toLocaleString('en')} ms)`,
      reached: added <= 0.25,
    },
  ];
}

async function ours({ hosts, folder: own }: BenchHosts, root: string): Promise<number> {
  await Promise.all(hosts.map(resetTenant));
  const folder = await mkdtemp(join(own, 'ours-'));
  const [{ key } = { key: '' }] = hosts;
  try {
    return await timed(() => runProgram({ argv: ourArgv({ root, folder, key }) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `watched`: each host is asked who lives there, and the neighbours how they are, before and after. */
async function writeEstate({ folder, hosts }: BenchHosts, kind: 'bare' | 'watched'): Promise<string> {
  const root = join(folder, kind);
  await mkdir(join(root, 'runbooks'), { recursive: true });
  await writeFile(join(root, 'runbooks/bench.yml'), runbook);
  await writeFile(join(root, 'topology.yml'), topologyText(hosts, kind === 'watched' ? watching : ''));
  return root;
}

const watching = `    discover:
      exec: [benchctl, list]
      output: text
      each: text
      tenant: "(?P<tenant>[a-z0-9-]+)"
    health:
      exec: [benchctl, get, "\${{ tenant.id }}"]
      output: json
      fields: { state: string }
      healthy: state == "old"
`;

function topologyText(hosts: readonly BenchHost[], watched: string): string {
  const everywhere = hosts.map(({ name }) => `{ host: ${name} }`).join(', ');
  return `schema: 1
hosts:
${hosts.map(hostText).join('')}services:
  cache:
    tenancy: dedicated
    instance: { unit: "cache@\${{ tenant.id }}" }
    identifies: [unit]
${watched}tenants:
${[tenant, ...neighbours].map((each) => `  ${each}:\n    services:\n      cache: [${everywhere}]\n`).join('')}`;
}

function hostText({ name, account, address, port, hostKey }: BenchHost): string {
  return `  ${name}:\n    ssh: ${account}@${address}:${port}\n    host-key: "${hostKey}"\n`;
}

const runbook = `schema: 1
title: The bench's runbook on many hosts
owner: bench
on:
  alert:
    - name: Bench
scope: tenant
timeout: 1m
bystanders: { settle: 1ms }
probes:
  state:
    service: cache
    exec: [benchctl, get, "\${{ tenant.id }}"]
    output: json
    fields:
      state: string
symptom: all.state.exists(s, s.state == "old")
recovered:
  that: all.state.all(s, s.state == "new")
  within: 10s
steps:
  - id: answers
    title: They answer
    check: all.state.all(s, s.ok)
  - id: change
    title: Change them
    service: cache
    serial: 100%
    do:
      exec: [benchctl, set, "\${{ tenant.id }}"]
    verify: state.state == "new" && before.state.state == "old"
    undo: none
    because: The bench takes it back.
`;
