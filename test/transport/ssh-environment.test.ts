// What a user's own configuration of ssh puts into the environment of a session.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createSshClient, type SshClient } from '../../src/transport/ssh-client.ts';
import { environmentIn, sessionEnvironment } from '../../src/transport/ssh-environment.ts';
import { NEVER } from '../../src/transport/waiting.ts';

const OURS = { LANG: 'C', LC_ALL: 'C', LC_TIME: 'de_DE', PATH: '/bin' };

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['nothing', 'user root\nport 22\n', {}],
  ['what is set, with all of its value', 'setenv TEAM=a=b c\n', { TEAM: 'a=b c' }],
  ['what is sent, where we have it', 'sendenv LANG\nsendenv EDITOR\n', { LANG: 'C' }],
  ['what is sent by a pattern', 'sendenv LC_*\n', { LC_ALL: 'C', LC_TIME: 'de_DE' }],
  ['what is sent by a pattern that would be an expression', 'sendenv (LANG|PATH)\n', {}],
  ['what is set rather than what is sent', 'setenv LANG=fr\nsendenv LANG\n', { LANG: 'fr' }],
  ['nothing for a value without a name', 'setenv =x\nsetenv x\n', {}],
])('%s', (_what, told, expected) => {
  expect(environmentIn(told, OURS)).toEqual(expected);
});

describe('ssh is asked where there is a file of the user', () => {
  const folder = mkdtempSync('/tmp/er-environment-');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function clientOf(script: string, configFile?: string): Promise<SshClient> {
    const program = `${folder}/ssh-${script.length}`;
    writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const settings = configFile === undefined ? {} : { configFile };
    const client = await createSshClient({ program, hosts: {}, settings, environment: { PATH: '/bin' }, folder });
    if (!client.ok) throw new Error(client.faults[0].message);
    return client.value;
  }

  test('and says what it sets', async () => {
    await using client = await clientOf('echo setenv TEAM=storage', `${folder}/own`);
    expect(await sessionEnvironment(client, 'db-1', NEVER)).toEqual({ ok: true, value: { TEAM: 'storage' } });
  });

  test('and not where there is none', async () => {
    await using client = await clientOf('exit 1');
    expect(await sessionEnvironment(client, 'db-1', NEVER)).toEqual({ ok: true, value: {} });
  });

  test('and where it does not say, that is a fault', async () => {
    await using client = await clientOf('echo no such option >&2; exit 255', `${folder}/own`);
    expect(await sessionEnvironment(client, 'db-1', NEVER)).toMatchObject({
      ok: false,
      faults: [{ code: 'ssh-unavailable', cause: 'no such option' }],
    });
  });
});
