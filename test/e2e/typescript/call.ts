// The command line under the action's Node, which strips types: from the sources, or as it is shipped.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ACTION_NODE } from '../../support/runner/action-node.ts';

export const REPOSITORY = join(import.meta.dirname, '../../..');
const SOURCES = join(REPOSITORY, 'src/cli/index.ts');
export const SHIPPED = join(REPOSITORY, 'dist/cli/index.js');

export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function called(cwd: string, argv: readonly string[], entry = SOURCES): Promise<Called> {
  return program(cwd, [ACTION_NODE, '--no-warnings', entry, ...argv]);
}

/** With secrets around it, of which none may be seen. */
export function program(cwd: string, [file = '', ...argv]: readonly string[]): Promise<Called> {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, GITHUB_TOKEN: 'a-token', SSH_AUTH_SOCK: '/tmp/agent' };
  return new Promise((resolve, reject) => {
    const child = spawn(file, argv, { cwd, env });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
