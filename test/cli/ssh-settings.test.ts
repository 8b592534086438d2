// A file that is no usable private key is told before a run, and not as a host that refused it.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sshSettings } from '../../src/cli/ssh-settings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enforced-runbooks-key-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pem = (passphrase?: string) =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: {
      ...{ format: 'pem', type: 'pkcs8' },
      ...(passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase }),
    },
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  }).privateKey;
const PUBLIC = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEWVjQk8vzKd4Hx0WJ6Jr8c6sJk3H0yq5o9T3bQ0jM1a me\n';

it.each([
  ['a private key', pem(), [true, true]],
  ['a configuration of sshd', 'Port 22\nPermitRootLogin no\n', [false, false]],
  ['a public key', PUBLIC, [false, true]],
  ['a key with a passphrase', pem('secret'), [false, true]],
])('%s: without an agent, and with one', async (_what, text, taken) => {
  const sshKey = join(folder, 'key');
  await writeFile(sshKey, text);
  const read = [await sshSettings({ sshKey }, {}), await sshSettings({ sshKey }, { SSH_AUTH_SOCK: '/agent' })];
  expect(read.map(({ ok }) => ok)).toEqual(taken);
  for (const one of read)
    if (!one.ok) expect(one.faults).toMatchObject([{ code: 'usage', message: expect.stringContaining('--ssh-key') }]);
});
