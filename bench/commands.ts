// What we add to one command on an open connection, beside the same command over a bare multiplexed client.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileJournal } from '../src/journal/file-journal.ts';
import { startOfChain } from '../src/kernel/chain.ts';
import { createRedactor } from '../src/kernel/redact.ts';
import type { ReadyCommand } from '../src/plan/ready.ts';
import { createExecutor, type RunExecutor } from '../src/transport/executor.ts';
import type { Figure } from './figure.ts';
import { type BenchHost, startBenchHost } from './host.ts';
import { options, target, tenant } from './peers.ts';
import { runProgram } from './run-program.ts';
import { median, quantile, takeTurns, timed } from './sample.ts';

const rounds = 100;
const signal = new AbortController().signal;

export async function commands(): Promise<readonly Figure[]> {
  await using host = await startBenchHost('curve25519');
  const folder = await mkdtemp(join(host.folder, 'commands-'));
  await using executor = benchExecutor(host, folder);
  const journal = await openJournal(folder);
  const socket = join(folder, 'socket');
  const words = [...options(host), '-o', `ControlPath=${socket}`, target(host)];
  await runProgram({ argv: ['ssh', '-o', 'ControlMaster=yes', '-fN', ...words] });
  let count = 0;
  try {
    const samples = await takeTurns(rounds, {
      bare: () => timed(() => runProgram({ argv: ['ssh', ...words, `benchctl get ${tenant}`] })),
      probe: () =>
        timed(async () => {
          const { act } = await executor.observe(command('get'), signal);
          if (act.exit_code !== 0) throw new Error(`the probe ended as ${JSON.stringify(act)}`);
          await journal.append([note], false);
        }),
      mitigation: () =>
        timed(async () => {
          count += 1;
          const identity = { command: `bench-${count}`, execution_id: 'bench', lock: `tenant:${tenant}`, token: 1 };
          const prepared = await executor.prepare(command('set'), identity, signal);
          if (!prepared.ready) throw new Error(`not started: ${JSON.stringify(prepared.result.act)}`);
          await journal.append([note], true);
          const { act } = await prepared.go(signal);
          if (act.exit_code !== 0) throw new Error(`the mitigation ended as ${JSON.stringify(act)}`);
          await journal.append([note], false);
        }),
    });
    const own = await ownTime(host);
    const beyond = (name: 'probe' | 'mitigation', share: number) => quantile(samples[name], share) - own;
    const [p50, p99, mitigation] = [beyond('probe', 0.5), beyond('probe', 0.99), beyond('mitigation', 0.5)];
    const bare = median(samples.bare) - own;
    return [
      {
        what: 'what we add to a probe on an open connection',
        goal: '≤ 5 ms p50, ≤ 10 ms p99, journal included',
        seen: `${p50.toFixed(1)} ms p50, ${p99.toFixed(1)} ms p99 (a multiplexed client: ${bare.toFixed(1)} ms)`,
        reached: p50 <= 5 && p99 <= 10,
      },
      {
        what: 'what we add to a mitigation',
        goal: '≤ 25 ms p50',
        seen: `${mitigation.toFixed(1)} ms p50, ${beyond('mitigation', 0.99).toFixed(1)} ms p99`,
        reached: mitigation <= 25,
      },
    ];
  } finally {
    await journal.close();
    await runProgram({ argv: ['ssh', '-O', 'exit', ...words] }).catch(() => '');
  }
}

export function benchExecutor(host: BenchHost, folder: string): RunExecutor {
  const { account: user, address, port, hostKey } = host;
  return createExecutor({
    hosts: { bench: { name: 'bench', user, address, port, host_keys: [hostKey] } },
    ssh: { keyFiles: [host.key] },
    secrets: () => undefined,
    redactor: createRedactor({ secrets: [] }),
    outputsFolder: join(folder, 'outputs'),
    environment: { PATH: process.env.PATH ?? '/usr/bin:/bin', HOME: folder },
    folder: join(folder, 'executor'),
  });
}

const note = {
  type: 'isolation.proved',
  commands: 1,
  duration_ms: 1,
  result: 'as large as a small event of a run',
  at: '2026-01-15T14:32:47.120Z',
  elapsed_ms: 1,
} as const;

function command(verb: string): ReadyCommand {
  return {
    kind: 'exec',
    argv: ['benchctl', verb, tenant],
    where: 'bench',
    env: {},
    timeout_ms: 30_000,
    output: { format: 'none', fields: {} },
    sensitive: false,
  };
}

async function openJournal(folder: string) {
  const redactor = createRedactor({ secrets: [] });
  const place = { file: join(folder, 'journal.jsonl'), head: startOfChain('0'.repeat(64)), size: 0, redactor };
  const opened = await openFileJournal(place);
  if (!opened.ok) throw new Error(opened.faults[0].message);
  return opened.value;
}

/** The command by itself, without any connection, as a shell starts it. */
async function ownTime(host: BenchHost): Promise<number> {
  const loop = `i=0; while [ $i -lt 200 ]; do ${host.place}/bin/benchctl get ${tenant} >/dev/null; i=$((i + 1)); done`;
  return (await timed(() => runProgram({ argv: ['sh', '-c', loop], environment: { HOME: host.folder } }))) / 200;
}
