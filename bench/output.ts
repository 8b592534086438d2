// 256 MB from a remote command: a whole run of ours, with the output kept beside the audit, against a bare `ssh … > file`,
// and the same onto a disk that is slower than all else.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flood, ourArgv, writeEstate } from './estate.ts';
import type { Figure } from './figure.ts';
import { type BenchHost, startBenchHost } from './host.ts';
import { options, resetTenant, target } from './peers.ts';
import { runProgram } from './run-program.ts';
import { median, takeTurns, timed } from './sample.ts';
import { mountSlowDisk, type SlowDisk } from './slow-disk.ts';

const mostMemory = 150;

export async function output(): Promise<readonly Figure[]> {
  await using host = await startBenchHost('curve25519');
  const root = await writeEstate(host.folder, host);
  return [await plain(host, root), await slow(host, root)];
}

async function plain(host: BenchHost, root: string): Promise<Figure> {
  const peaks: number[] = [];
  const ours = (): Promise<number> => run({ host, root, folder: host.folder, peaks });
  const bare = (): Promise<number> => {
    const writer = `yes '${flood.line}' | head -c ${flood.bytes}`;
    const words = [...options(host), target(host), `"${writer}"`].join(' ');
    return timed(() => runProgram({ argv: ['sh', '-c', `ssh ${words} > ${host.folder}/bare`] }));
  };
  const samples = await takeTurns(3, { ours, bare });
  const [mine, theirs, peak] = [rate(median(samples.ours)), rate(median(samples.bare)), Math.max(...peaks)];
  return {
    what: '256 MB of output from a remote command',
    goal: `≥ 250 MB/s and ≥ 0.7× of \`ssh … > file\`, peak memory ≤ ${mostMemory} MB`,
    seen: `${Math.round(mine)} MB/s, ${(mine / theirs).toFixed(2)}× (ssh: ${Math.round(theirs)} MB/s), peak ${Math.round(peak)} MB`,
    reached: mine >= 250 && mine / theirs >= 0.7 && peak <= mostMemory,
  };
}

async function slow(host: BenchHost, root: string): Promise<Figure> {
  const what = 'the same, with a slow disk behind it';
  const goal = `≥ 0.7× of what the disk takes, peak memory ≤ ${mostMemory} MB`;
  await using disk = await mountSlowDisk(host.folder);
  if (disk === null) return { what, goal, seen: 'not measured: no control group holds a rate here', reached: null };
  const peaks: number[] = [];
  const ours = (): Promise<number> => run({ host, root, folder: disk.folder, peaks, disk });
  const bare = async (): Promise<number> => {
    const file = join(disk.folder, 'bare');
    const argv = ['dd', 'if=/dev/zero', `of=${file}`, 'bs=1M', `count=${flood.bytes / 1_048_576}`] as const;
    const milliseconds = await timed(() => runProgram({ argv: disk.behind(argv) }));
    await rm(file);
    return milliseconds;
  };
  const samples = await takeTurns(2, { ours, bare });
  const [mine, most, peak] = [rate(median(samples.ours)), rate(median(samples.bare)), Math.max(...peaks)];
  return {
    what,
    goal,
    seen: `${Math.round(mine)} MB/s, ${(mine / most).toFixed(2)}× (the disk: ${Math.round(most)} MB/s), peak ${Math.round(peak)} MB`,
    reached: mine / most >= 0.7 && peak <= mostMemory,
  };
}

/** One run of ours, its state and its audit below the folder. */
async function run(at: {
  readonly host: BenchHost;
  readonly root: string;
  readonly folder: string;
  readonly peaks: number[];
  readonly disk?: SlowDisk;
}): Promise<number> {
  await resetTenant(at.host);
  const folder = await mkdtemp(join(at.folder, 'output-'));
  const argv = ourArgv({ root: at.root, folder, key: at.host.key, runbook: 'flood' });
  const milliseconds = await timed(async () => {
    at.peaks.push(await peakOf(at.disk === undefined ? argv : at.disk.behind(argv)));
  });
  await rm(folder, { recursive: true, force: true });
  return milliseconds;
}

function rate(milliseconds: number): number {
  return flood.bytes / 1_000_000 / (milliseconds / 1_000);
}

/** Runs it to its end; the most memory that its process held, in MB. */
async function peakOf([program, ...rest]: readonly [string, ...string[]]): Promise<number> {
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
  const complaint: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaint.push(text));
  let peak = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000);
  }, 20);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the run ended with ${code}: ${complaint.join('')}`);
  return peak;
}
