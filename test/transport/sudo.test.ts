import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changed, observed } from './contract.ts';
import { createWorld, type World } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync('/tmp/er-sudo-');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function worldWithSudo(script: string): World {
  mkdirSync(`${folder}/bin`);
  writeFileSync(`${folder}/bin/sudo`, `#!/bin/sh\n${script}\n`);
  chmodSync(`${folder}/bin/sudo`, 0o755);
  return createWorld({ where: 'runner', environment: { PATH: `${folder}/bin:${process.env.PATH ?? ''}` } });
}

describe.each([
  ['a probe', observed],
  ['a change', changed],
] as const)('%s as another user', (_name, way) => {
  test('has its own fault where sudo wants a password', async () => {
    await using world = worldWithSudo('echo "sudo: a password is required" >&2; exit 1');
    expect((await way(world, world.exec(['true'], { as: 'redis' }))).act).toMatchObject({
      ended: 'not-started',
      fault: { code: 'sudo-password' },
    });
  });

  test.each([
    ['a password is required', 'sudo-password'],
    ['1 incorrect password attempt', 'sudo-password'],
    ['no tty present and no askpass program specified', 'sudo-password'],
    ['unknown user redis', 'command-refused'],
    ['sorry, you must have a tty to run sudo', 'command-refused'],
    ['unable to open /etc/sudoers: Permission denied', 'command-refused'],
  ])('has the same fault where sudo also cannot resolve its own host: %s', async (said, code) => {
    for (const why of ['Name or service not known', 'Temporary failure in name resolution']) {
      await using world = worldWithSudo(
        `echo "sudo: unable to resolve host web-1: ${why}" >&2; echo "sudo: ${said}" >&2; exit 1`,
      );
      const { act } = await way(world, world.exec(['true'], { as: 'redis' }));
      expect(act).toMatchObject({ ended: 'not-started', fault: { code } });
      rmSync(`${folder}/bin`, { recursive: true });
    }
  });

  test('has its own fault where there is no sudo', async () => {
    await using world = worldWithSudo('echo "sh: 1: sudo: not found" >&2; exit 127');
    expect((await way(world, world.exec(['true'], { as: 'redis' }))).act.fault?.code).toBe('command-refused');
  });

  test('has its own fault where sudo does not allow it', async () => {
    await using world = worldWithSudo('echo "Sorry, user ops is not allowed to execute /bin/sh as redis" >&2; exit 1');
    expect((await way(world, world.exec(['true'], { as: 'redis' }))).act.fault?.code).toBe('command-refused');
  });

  test('says where to look where the shell under sudo ends without a word', async () => {
    await using world = worldWithSudo('exit 0');
    const { fault } = (await way(world, world.exec(['true'], { as: 'redis' }))).act;
    expect(fault?.hint).toMatch(/noexec|may run commands/);
  });

  test('runs all of it inside sudo -n, with the environment and the exit code', async () => {
    await using world = worldWithSudo(
      'echo "$@" > "${0%/bin/sudo}/seen"; while [ "$1" != -- ]; do shift; done; shift; unset VALUE; exec "$@"',
    );
    const result = await way(
      world,
      world.exec(['sh', '-c', 'echo "$VALUE"; cat ../*/seen 2>/dev/null; exit 7'], {
        as: 'redis',
        env: { VALUE: 'kept' },
      }),
    );
    expect(result.act.exit_code).toBe(7);
    expect(result.text).toMatch(/^kept\n/);
  });
});
