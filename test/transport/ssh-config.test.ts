import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { PlannedHost } from '../../src/plan/plan.ts';
import { type SshFiles, sshConfig } from '../../src/transport/ssh-config.ts';

const DB: PlannedHost = {
  name: 'db-1',
  user: 'ops',
  address: 'db-1.internal',
  port: 22,
  host_keys: [],
  via: 'bastion',
};
const FILES = { knownHosts: '/run/er/known_hosts' };

describe('the configuration of ssh', () => {
  test('checks keys strictly under the name of the topology, and goes through the bastion', () => {
    const config = sshConfig({ 'db-1': DB }, FILES);
    const lines = config.ok ? config.value.split('\n').map((line) => line.trim()) : [];
    expect(lines.slice(0, 6)).toEqual([
      'Host db-1',
      'HostName db-1.internal',
      'HostKeyAlias db-1',
      'Port 22',
      'User ops',
      'ProxyJump bastion',
    ]);
    expect(lines).toContain('UserKnownHostsFile "/run/er/known_hosts"');
  });

  test('checks a certificate under the name that it has to hold', () => {
    const config = sshConfig({ 'db-1': DB }, FILES, { 'db-1': 'db-1.internal' });
    expect(config.ok && config.value).toContain('Host db-1\n  HostName db-1.internal\n  HostKeyAlias db-1.internal\n');
  });

  test.each([
    ['asks nobody', ['BatchMode yes', 'PasswordAuthentication no', 'KbdInteractiveAuthentication no', 'RequestTTY no']],
    [
      'trusts no key that is not pinned, and learns none',
      [
        'StrictHostKeyChecking yes',
        'GlobalKnownHostsFile /dev/null',
        'UpdateHostKeys no',
        'VerifyHostKeyDNS no',
        'CheckHostIP no',
      ],
    ],
    [
      'gives a host nothing of this machine',
      ['ForwardAgent no', 'ForwardX11 no', 'ClearAllForwardings yes', 'PermitLocalCommand no', 'AddKeysToAgent no'],
    ],
    ['uses no key of its own accord', ['IdentityAgent none', 'IdentityFile none']],
    ['notices a dead link within ten seconds', ['ServerAliveInterval 3', 'ServerAliveCountMax 2', 'ConnectTimeout 10']],
    ['shares no connection with others', ['ControlMaster no', 'ControlPersist no', 'ControlPath none']],
  ])('%s, for every host', (_what, wanted) => {
    const config = sshConfig({ 'db-1': DB }, FILES);
    const [, every = ''] = config.ok ? config.value.split('Host *\n') : [];
    const lines = every.split('\n').map((line) => line.trim());
    for (const line of wanted) expect(lines).toContain(line);
    for (const keyword of wanted.map((line) => `${line.split(' ')[0]} `))
      expect(lines.filter((line) => line.startsWith(keyword))).toHaveLength(1);
  });

  test("reads the user's own after ours, so that ours wins; only the cipher is the user's choice", () => {
    const config = sshConfig({ 'db-1': DB }, { ...FILES, configFile: '/home/me/.ssh/config' });
    const lines = config.ok ? config.value.trimEnd().split('\n') : [];
    expect(lines.slice(-2)).toEqual(['  Include "/home/me/.ssh/config"', '  Ciphers ^aes256-gcm@openssh.com']);
  });

  describe('as ssh reads it', () => {
    const folder = mkdtempSync('/tmp/er-ssh-config-');
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const asRead = (files: Partial<SshFiles>): string => {
      const config = sshConfig({ 'db-1': DB }, { ...FILES, ...files });
      writeFileSync(`${folder}/config`, config.ok ? config.value : '');
      return execFileSync('ssh', ['-G', '-F', `${folder}/config`, 'db-1'], { encoding: 'utf8' });
    };

    test('a cipher that is cheap for both sides comes first, and all others that ssh knows stay', () => {
      const ciphers = /^ciphers (.*)$/m.exec(asRead({}))?.[1]?.split(',') ?? [];
      expect(ciphers[0]).toBe('aes256-gcm@openssh.com');
      expect(ciphers).toContain('chacha20-poly1305@openssh.com');
    });

    test("the user's own cipher wins, and their other hosts' words do not reach ours", () => {
      const own = `${folder}/own`;
      writeFileSync(own, 'Ciphers aes128-ctr\nHost elsewhere\n  Ciphers aes192-ctr\n');
      expect(asRead({ configFile: own })).toContain('\nciphers aes128-ctr\n');
      writeFileSync(own, 'Host elsewhere\n  Ciphers aes192-ctr\n');
      expect(asRead({ configFile: own })).toContain('\nciphers aes256-gcm@openssh.com,');
    });
  });

  test.each([
    ['address', { address: 'a\n  ProxyCommand evil' }],
    ['address', { address: '-oProxyCommand=evil' }],
    ['address', { address: '%h' }],
    ['user', { user: 'ops\nHost *' }],
    ['user', { user: '$(id)' }],
    ['bastion', { via: 'a b' }],
    ['bastion', { via: '-J' }],
    ['port', { port: 0 }],
    ['port', { port: 1.5 }],
  ])('takes no %s that is more than one', (_what, part) => {
    expect(sshConfig({ 'db-1': { ...DB, ...part } }, FILES).ok).toBe(false);
  });

  test.each(['a b', '*', '-x', 'a\nHost b', ''])('takes no host named %j', (name) => {
    expect(sshConfig({ [name]: DB }, FILES).ok).toBe(false);
  });
});
