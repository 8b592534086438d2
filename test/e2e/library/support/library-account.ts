// The account that the library's runbooks log in as. Its name has the test's process in it: two runs on one machine take nothing from each other.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../fleet/daemon.ts';

export const LIBRARY_ACCOUNT = `er-lib-${process.pid}`;

/** Makes it, with the `sudoers` lines given; what dead test processes left is taken away. */
export async function addLibraryAccount(home: string, sudoers: string): Promise<void> {
  for (const name of await accounts()) if (!isAlive(Number(name.slice('er-lib-'.length)))) await remove(name);
  await remove(LIBRARY_ACCOUNT);
  await runProgram({
    argv: [
      'useradd',
      '--no-create-home',
      '--home-dir',
      home,
      '--shell',
      '/bin/bash',
      '--password',
      '*',
      LIBRARY_ACCOUNT,
    ],
  });
  if (sudoers === '') return;
  const file = sudoersOf(LIBRARY_ACCOUNT);
  await writeFile(`${file}.tmp`, sudoers, { mode: 0o440 });
  await runProgram({ argv: ['visudo', '--check', '--quiet', '--file', `${file}.tmp`] });
  await runProgram({ argv: ['mv', `${file}.tmp`, file] });
}

export async function removeLibraryAccount(): Promise<void> {
  await remove(LIBRARY_ACCOUNT);
}

async function remove(name: string): Promise<void> {
  await rm(sudoersOf(name), { force: true });
  const uid = await runProgram({ argv: ['id', '-u', name] }).catch(() => null);
  if (uid === null) return;
  const user = String(Number(uid));
  await runProgram({
    argv: ['sh', '-c', `pkill -KILL -u ${user}; while pgrep -u ${user} >/dev/null; do sleep 0.05; done`],
  });
  await runProgram({ argv: ['userdel', '--force', name] }).catch(() => '');
}

async function accounts(): Promise<readonly string[]> {
  const known = await readFile('/etc/passwd', 'utf8');
  const files = await readdir('/etc/sudoers.d');
  const names = [...known.split('\n').map((line) => line.split(':')[0] ?? ''), ...files];
  return [...new Set(names.filter((name) => /^er-lib-\d+$/.test(name)))];
}

/** sudo passes over files with a dot in their names, so that half of one is never read. */
function sudoersOf(name: string): string {
  return join('/etc/sudoers.d', name);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
