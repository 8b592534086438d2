// An ordinary estate, 10,000 tenants with five services each, and one twice as large: what it costs to plan for one tenant of it,
// and what the second wall costs for a command. Each sample is a process of its own; YAML and JSON say the same.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { Figure } from './figure.ts';
import { runProgram } from './run-program.ts';
import { median, takeTurns } from './sample.ts';

const rounds = 5;
const tenants = 10_000;
const program = join(import.meta.dirname, 'plan-for-one.ts');
const cli = join(import.meta.dirname, '../dist/cli/index.js');

interface Taken {
  readonly planMs: number;
  readonly checkUs: number;
  readonly digest: string;
}

export async function largeEstate(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  try {
    const files = await writeEstates(folder);
    const checks: Record<string, number[]> = {};
    const digests = new Set<string>();
    const one = (name: keyof typeof files) => async (): Promise<number> => {
      const taken: Taken = JSON.parse(await runProgram({ argv: [process.execPath, program, files[name]] }));
      digests.add(taken.digest);
      checks[name] = [...(checks[name] ?? []), taken.checkUs];
      return taken.planMs;
    };
    const seen = await takeTurns(rounds, {
      yaml: one('yaml'),
      json: one('json'),
      twice: one('twice'),
      small: one('small'),
    });
    if (digests.size !== 1) throw new Error('the estates do not give one plan');
    const peak = { yaml: await peakOf(folder, files.yaml), json: await peakOf(folder, files.json) };
    const [yaml, json, twice] = [median(seen.yaml), median(seen.json), median(seen.twice)];
    const [few, many] = [median(checks.small ?? []), median(checks.yaml ?? [])];
    return [
      {
        what: 'load, validate, index and plan for one tenant of 10,000 with five services each',
        goal: '≤ 0.8 s from YAML, ≤ 0.3 s from JSON; linear (20,000: ≤ 2.2×)',
        seen: `${seconds(yaml)} from YAML, ${seconds(json)} from JSON; 20,000 (YAML): ${(twice / yaml).toFixed(2)}×`,
        reached: yaml <= 800 && json <= 300 && twice / yaml <= 2.2,
      },
      {
        what: 'peak memory of `plan` for it',
        goal: '≤ 300 MB',
        seen: `${Math.round(peak.yaml)} MB from YAML, ${Math.round(peak.json)} MB from JSON`,
        reached: Math.max(peak.yaml, peak.json) <= 300,
      },
      {
        what: 'wall 2 for a command of 1 KB',
        goal: '≤ 50 µs, whatever the number of tenants',
        seen: `${Math.round(many)} µs among 10,000 tenants, ${Math.round(few)} µs among 10`,
        reached: many <= 50 && many <= few * 1.5,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeEstates(folder: string) {
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  await mkdir(join(folder, 'runbooks'));
  await writeFile(join(folder, 'runbooks/restart.yml'), runbook);
  return {
    yaml: await write('estate.yml', dump(estate(tenants), { flowLevel: 5 })),
    json: await write('estate.json', JSON.stringify(estate(tenants))),
    twice: await write('twice.yml', dump(estate(2 * tenants), { flowLevel: 5 })),
    small: await write('small.yml', dump(estate(10), { flowLevel: 5 })),
  };
}

export const runbook = `schema: 1
title: Restart a cache
owner: bench
on: { alert: [{ name: Bench }] }
scope: tenant
timeout: 1m
probes:
  state: { service: cache, exec: [benchctl, get, "\${{ tenant.id }}"], output: json, fields: { well: boolean } }
symptom: "!state.well"
recovered: { that: state.well, within: 10s }
steps:
  - id: change
    title: Restart it
    service: cache
    do: { exec: [systemctl, restart, "\${{ target.unit }}"] }
    verify: state.well
    undo: none
    because: The bench takes it back.
`;

/** Fifty tenants share two hosts. */
function estate(count: number): unknown {
  const idOf = (n: number) => `tenant-${String(n).padStart(5, '0')}`;
  const numbers = Array.from({ length: count }, (_, n) => n);
  const racks = Array.from({ length: Math.ceil(count / 50) }, (_, n) => n);
  const hosts = racks.flatMap((n) => [
    [`cache-${n}`, { ssh: `ops@cache-${n}.internal`, via: 'bastion' }],
    [`app-${n}`, { ssh: `ops@app-${n}.internal` }],
  ]);
  const others = ['bastion', 'db-1', 'edge-1'].map((name) => [name, { ssh: `ops@${name}.internal` }]);
  return {
    schema: 1,
    hosts: Object.fromEntries([...others, ...hosts]),
    services: {
      orders_db: {
        tenancy: 'shared',
        hosts: ['db-1'],
        instance: { database: 't_${{ tenant.number }}' },
        identifies: ['database'],
      },
      cache: {
        tenancy: 'dedicated',
        'depends-on': ['orders_db'],
        instance: { unit: 'redis@${{ tenant.id }}' },
        identifies: ['unit'],
      },
      workers: {
        tenancy: 'dedicated',
        'depends-on': ['cache'],
        instance: { unit: 'workers@${{ tenant.id }}' },
        identifies: ['unit'],
      },
      gateway: {
        tenancy: 'shared',
        hosts: ['edge-1'],
        'depends-on': ['workers'],
        instance: { address: '10.0.0.5:8080' },
      },
      web: {
        tenancy: 'dedicated',
        hosts: 'runner',
        instance: { namespace: 't-${{ tenant.id }}' },
        identifies: ['namespace'],
      },
    },
    tenants: Object.fromEntries(
      numbers.map((n) => [
        idOf(n),
        {
          number: n,
          tier: 'silver',
          aliases: [`acme-${n}`],
          services: {
            cache: { host: `cache-${Math.floor(n / 50)}`, port: 6_000 + n },
            orders_db: {},
            workers: { host: `app-${Math.floor(n / 50)}` },
            gateway: {},
            web: {},
          },
        },
      ]),
    ),
  };
}

/** The most memory that the command line held for it, in MB. */
async function peakOf(folder: string, topology: string): Promise<number> {
  const words = ['plan', 'restart', '--tenant', 'tenant-00007', '--root', folder, '--topology', topology, '--quiet'];
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'ignore', 'ignore'] });
  let peak = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000);
  }, 5);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`plan ended with ${code}`);
  return peak;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
