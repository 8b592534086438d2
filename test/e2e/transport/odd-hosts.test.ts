// Hosts that lack what the wrapper stands on: it says so before the first change, or says that it is not sure.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changed, observed, runs } from '../../transport/contract.ts';
import { createWorld, type World } from '../../transport/world.ts';
import { createSshWorld, type Sshd } from './sshd.ts';

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());

function worldOf({ host }: Sshd, account: { readonly user?: string } = {}): World {
  return createWorld({
    where: host.name,
    hosts: { [host.name]: { ...host, ...account } },
    ssh: { keyFiles: [ssh.keyFile] },
  });
}

describe('a host whose processes cannot be looked at', () => {
  test.each([
    ['has no /proc', 'umount -l /proc'],
    ['has a /proc of processes alone', 'mount -t proc -o subset=pid proc /proc'],
  ])('that %s starts no change, and says why', async (what, mounts) => {
    const sshd = await ssh.start(what.includes('no') ? 'without-proc' : 'half-a-proc', { mounts });
    await using world = worldOf(sshd);
    const mark = join(ssh.folder, `${sshd.host.name}-changed`);
    expect((await observed(world, world.exec(['echo', 'here']))).text).toBe('here\n');
    const { act } = await changed(world, world.exec(['touch', mark]));
    expect(act).toMatchObject({
      ended: 'not-started',
      fault: { code: 'command-refused', message: expect.stringContaining('lacks /proc') },
    });
    expect(existsSync(mark)).toBe(false);
  });

  test('and hides those of others calls nobody gone whom it cannot see', async () => {
    const account = 'er-hidden';
    const home = join(ssh.folder, 'hidden-home');
    execFileSync('useradd', ['--home-dir', home, '--create-home', '--shell', '/bin/bash', '--password', '*', account]);
    try {
      // Not theirs while it runs, as what sudo starts.
      const privileged = join(ssh.folder, 'privileged-sleep');
      copyFileSync('/bin/sleep', privileged);
      chmodSync(privileged, 0o4755);
      const sshd = await ssh.start('hiding', { mounts: 'mount -t proc -o hidepid=2 proc /proc' });
      await using world = worldOf(sshd, { user: account });
      expect((await changed(world, world.run('echo done'))).act).toMatchObject({ ended: 'exited', exit_code: 0 });
      const script = `${privileged} 300 & echo $! >${home}/pid; wait`;
      const { act } = await changed(world, world.run(script, { timeout_ms: 1_000 }));
      const pid = readFileSync(`${home}/pid`, 'utf8').trim();
      expect(runs(pid)).toBe(true);
      process.kill(Number(pid), 'SIGKILL');
      expect(act).toMatchObject({ ended: 'timed-out', stopped: 'unconfirmed' });
    } finally {
      execFileSync('sh', ['-c', `pkill -KILL -u ${account}; sleep 0.2; userdel --force --remove ${account}`], {
        stdio: 'ignore',
      });
    }
  });
});

describe('a login shell', () => {
  const shells = ['dash', 'bash', 'mksh', 'zsh', 'fish', 'tcsh', 'csh'].flatMap((name) =>
    ['/bin', '/usr/bin']
      .map((folder) => `${folder}/${name}`)
      .filter(existsSync)
      .slice(0, 1),
  );
  test.each(shells)('may be %s', async (shell) => {
    const name = `shell-${shell.split('/').at(-1)}`;
    const sshd = await ssh.start(name, { config: [`ForceCommand exec ${shell} -c "$SSH_ORIGINAL_COMMAND"`] });
    const home = join(ssh.folder, `${name}-home`);
    mkdirSync(home);
    await using world = worldOf(sshd);
    for (const way of [observed, changed]) {
      const { act } = await way(world, world.run(`cd ${home}; echo "a'b\\!c"; exit 3`));
      expect(act).toMatchObject({ ended: 'exited', exit_code: 3, stdout: { head: "a'b\\!c\n" } });
    }
    expect(readdirSync(home)).toEqual([]);
  });
});
