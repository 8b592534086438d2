// Whoever reads what a run says may go at any time, and the terminal with them: the run goes on, or is cancelled and compensates.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { RUNBOOK, type Workspace, workspace } from '../../cli/workspace.ts';

const node = process.execPath;
const ENTRY = resolve(import.meta.dirname, '../../../dist/cli/index.js');
const RUN = ['run', 'restart', '--tenant', 'tenant-006', '--out', 'out'];
const SLOW = RUNBOOK.replace('echo \\"$0\\"', 'sleep 0.5; echo \\"$0\\"').replace(
  'within: 2s\n  every: 100ms\nsteps',
  'within: 2s\n  every: 100ms\n  for: 1s\nsteps',
);

const hasScript = spawnSync('script', ['--version']).status === 0;

/** A shell command in a terminal of its own, which closes when this process is killed. */
function inTerminal(place: Workspace, command: string): ChildProcess {
  const python = 'import pty, sys; pty.spawn(["sh", "-c", sys.argv[1]])';
  const [program, argv] = hasScript ? ['script', ['-qec', command, '/dev/null']] : ['python3', ['-c', python, command]];
  return spawn(program, argv, { cwd: place.folder, env: environmentOf(place), stdio: ['pipe', 'pipe', 'ignore'] });
}

function start(place: Workspace, ...more: readonly string[]): ChildProcess {
  return spawn(node, [ENTRY, ...RUN, ...more], { cwd: place.folder, env: environmentOf(place), stdio: 'pipe' });
}

function environmentOf({ folder }: Workspace) {
  return { PATH: process.env.PATH, HOME: folder, SHELL: '/bin/sh' };
}

async function saying(stream: Readable | null, words: RegExp): Promise<void> {
  let text = '';
  for await (const chunk of stream?.iterator({ destroyOnReturn: false }) ?? []) {
    text += String(chunk);
    if (words.test(text)) return;
  }
  throw new Error(`it ended, and said only:\n${text}`);
}

async function codeOf(child: ChildProcess): Promise<unknown> {
  const [code, signal] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode, null];
  return signal ?? code;
}

/** What the shell in a terminal wrote when the run had ended. */
async function codeIn(place: Workspace): Promise<unknown> {
  await expect.poll(() => place.read('code'), { timeout: 15_000 }).toMatch(/\n/);
  return place.read('code');
}

async function outcomeOf(place: Workspace): Promise<unknown> {
  return JSON.parse((await place.read('out/audit.json')) ?? '{}').outcome;
}

describe('a run whose reader goes', () => {
  it.each([
    ['what it says', 'stdout', []],
    ['its human text beside a document', 'stderr', ['--json']],
  ] as const)('goes on to its end: %s', async (_what, name, more) => {
    const place = await workspace({ 'runbooks/restart.yml': SLOW });
    const child = start(place, ...more);
    await saying(child[name], /do restart/);
    child[name]?.destroy();
    expect(await codeOf(child)).toBe(0);
    expect(await outcomeOf(place)).toBe('incident_resolved');
    expect(await place.read('restarted')).not.toBeNull();
  });

  it('undoes what it did where it fails, though nobody reads that', async () => {
    const place = await workspace({
      'runbooks/restart.yml': SLOW.replace(
        'verify:\n      that: "!cache.wedged"',
        'verify:\n      that: cache.wedged && !cache.ok',
      ),
    });
    const child = start(place);
    await saying(child.stdout, /do restart/);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await codeOf(child)).toBe(1);
    expect(await outcomeOf(place)).toBe('rolled_back');
    expect(await place.read('restarted')).toBeNull();
  });

  it('goes on to its end where a terminal goes that was not its own', async () => {
    const place = await workspace({ 'runbooks/restart.yml': SLOW });
    const terminal = inTerminal(place, `trap '' HUP; setsid -w '${node}' '${ENTRY}' ${RUN.join(' ')}; echo $? > code`);
    await saying(terminal.stdout, /do restart/);
    terminal.kill('SIGKILL');
    expect(await codeIn(place)).toBe('0\n');
    expect(await outcomeOf(place)).toBe('incident_resolved');
  });

  it('is cancelled and undoes what it did where its own terminal closes', async () => {
    const place = await workspace({ 'runbooks/restart.yml': SLOW });
    const terminal = inTerminal(place, `(trap '' HUP; '${node}' '${ENTRY}' ${RUN.join(' ')}; echo $? > code); true`);
    await saying(terminal.stdout, /restart verify/);
    terminal.kill('SIGKILL');
    expect(await codeIn(place)).toBe('130\n');
    expect(await outcomeOf(place)).toBe('cancelled');
    expect(await place.read('restarted')).toBeNull();
  });

  it('is not abandoned by a second hang-up, which a shell and the system send in turn', async () => {
    const place = await workspace({ 'runbooks/restart.yml': SLOW });
    const child = start(place);
    await saying(child.stdout, /do restart/);
    for (let count = 0; count < 3; count += 1) child.kill('SIGHUP');
    await saying(child.stdout, /cancelled by SIGHUP/);
    child.kill('SIGHUP');
    child.stdout?.destroy();
    expect(await codeOf(child)).toBe(130);
    expect(await outcomeOf(place)).toBe('cancelled');
    expect(readdirSync(place.folder)).not.toContain('restarted');
  });
});
