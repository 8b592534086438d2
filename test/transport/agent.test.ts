import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listens, normalKey, startAgent } from '../../src/transport/agent.ts';

const folder = mkdtempSync('/tmp/er-agent-');
const environment = { PATH: process.env.PATH ?? '' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function makeKey(name: string, ...more: readonly string[]): string {
  const file = `${folder}/${name}`;
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-f', file, ...(more.length === 0 ? ['-N', ''] : more)]);
  const text = readFileSync(file, 'utf8');
  return text;
}

let key: string;
beforeAll(() => {
  key = makeKey('plain');
});

test('a socket that is there while nobody listens yet is waited for', async () => {
  const socket = `${folder}/stale`;
  const listening = "require('net').createServer().listen(process.argv[1], () => console.log('listens'))";
  const former = spawn(process.execPath, ['-e', listening, socket], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(former.stdout, 'data');
  former.kill('SIGKILL');
  await once(former, 'exit');
  expect(existsSync(socket)).toBe(true);
  expect(await listens(socket, 50)).toBe(false);
  const waiting = listens(socket, 5_000);
  rmSync(socket);
  const server = createServer().listen(socket);
  expect(await waiting).toBe(true);
  server.close();
});

describe('an agent', () => {
  const forms: readonly (readonly [string, (text: string) => string])[] = [
    ['as it is', (text) => text],
    ['without its last newline', (text) => text.trimEnd()],
    ['with Windows lines', (text) => text.replaceAll('\n', '\r\n')],
    ['with blank lines and indentation around', (text) => `\n  ${text.replaceAll('\n', '\n  ')}\n\n`],
    ['with written \\n', (text) => text.trimEnd().replaceAll('\n', '\\n')],
  ];
  test.each(forms)('takes a key %s, and leaves nothing behind', async (_what, form) => {
    const own = mkdtempSync(`${folder}/own-`);
    const agent = await startAgent({ key: form(key), lifetimeSeconds: 60, environment, folder: own });
    if (!agent.ok) throw new Error(JSON.stringify(agent.faults));
    const listed = execFileSync('ssh-add', ['-l'], {
      env: { ...environment, SSH_AUTH_SOCK: agent.value.socket },
      encoding: 'utf8',
    });
    expect(listed).toContain('ED25519');
    for (const name of readdirSync(own, { recursive: true, encoding: 'utf8' }))
      expect(name).toMatch(/^er-\w+(?:\/agent)?$/);
    await agent.value[Symbol.asyncDispose]();
    expect(existsSync(agent.value.socket)).toBe(false);
    expect(readdirSync(own)).toEqual([]);
  });

  test('forgets the key after its lifetime, whoever is left to use it', async () => {
    const agent = await startAgent({ key, lifetimeSeconds: 0.5, environment, folder });
    if (!agent.ok) throw new Error(JSON.stringify(agent.faults));
    const env = { ...environment, SSH_AUTH_SOCK: agent.value.socket };
    await expect
      .poll(() => spawnSync('ssh-add', ['-l'], { env, encoding: 'utf8' }).stdout, { timeout: 5_000 })
      .toContain('no identities');
    await agent.value[Symbol.asyncDispose]();
  });

  const bad: readonly (readonly [string, () => string, RegExp])[] = [
    ['a key with a passphrase', () => makeKey('locked', '-N', 'correct horse'), /passphrase/],
    ['a public key', () => readFileSync(`${folder}/plain.pub`, 'utf8'), /public key/],
    ['half a key', () => key.slice(0, key.length / 2), /cannot be read/],
    ['nothing', () => '', /cannot be read/],
  ];
  test.each(bad)('refuses %s clearly, without showing it', async (_what, make, message) => {
    const text = make();
    const agent = await startAgent({ key: text, lifetimeSeconds: 60, environment, folder });
    expect(agent).toMatchObject({
      ok: false,
      faults: [{ code: 'permission-denied', message: expect.stringMatching(message) }],
    });
    const line = text.split('\n')[1] ?? '';
    if (line.length > 20) expect(JSON.stringify(agent)).not.toContain(line);
  });

  test('keeps the blank line after the headers of an old key', () => {
    const old =
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES\n\nMIIE\n-----END RSA PRIVATE KEY-----';
    expect(normalKey(old)).toBe(`${old}\n`);
  });
});
