// The bundled command line as a person calls it: in a repository, with an ssh key and the runbook's secret.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE_THAT_STRIPS_TYPES } from '../../../demo/support/fleet-options.ts';
import type { RealFleet } from '../../fleet/real-fleet.ts';
import type { Workspace } from './workspace.ts';

export const COMMAND_LINE = join(import.meta.dirname, '../../../../dist/cli/index.js');

export interface Called {
  readonly exit: number | null;
  readonly out: string;
  readonly complaint: string;
  readonly durationMs: number;
}

export interface Call {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly node?: string;
  /** Where it runs; default: beside the test. */
  readonly entering?: (argv: readonly [string, ...string[]]) => readonly [string, ...string[]];
}

export function callCommandLine({ args, cwd, environment, input = '', node, entering }: Call): Promise<Called> {
  const began = performance.now();
  const argv = [node ?? NODE_THAT_STRIPS_TYPES, COMMAND_LINE, ...args] as const;
  const [program, ...rest] = entering?.(argv) ?? argv;
  const child = spawn(program, rest, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...environment },
    stdio: 'pipe',
  });
  let [out, complaint] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, out, complaint, durationMs: performance.now() - began }));
  });
}

/** `run` and its like in a checked-out repository. */
export function callIn(
  fleet: RealFleet,
  workspace: Workspace,
  args: readonly string[],
  input?: string,
): Promise<Called> {
  return callCommandLine({
    args: [...args, '--ssh-key', join(fleet.folder, 'ops_key')],
    cwd: workspace.folder,
    environment: { ...fleet.secrets, HOME: workspace.home },
    ...(input === undefined ? {} : { input }),
  });
}
