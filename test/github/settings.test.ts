import { describe, expect, it } from 'vitest';
import { INPUT_NAMES, type InputName, SECRET_INPUTS, takeInputs } from '../../src/github/inputs.ts';
import { readSettings } from '../../src/github/settings.ts';
import fc from '../support/properties.ts';

const read = (given: Partial<Record<InputName, string>>) => readSettings({ ...takeInputs({}), ...given });
const digest = 'a'.repeat(64);
const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----';

describe('readSettings', () => {
  it('reads everything that this release supports', () => {
    const found = read({
      mode: 'run',
      incident: '{"a":1}',
      runbook: 'pool',
      tenant: 'tenant-006',
      inputs: '  version: 0755\n  name: "a b"\n  force: true\n',
      'ssh-key': key,
      'known-hosts': 'h ssh-ed25519 AAAA',
      'runbook-secrets': '  PGPASSWORD: 0755',
      'plan-digest': digest,
      'dry-run': 'True',
      'slack-webhook': 'https://hooks.slack.example/a',
      webhook: 'http://127.0.0.1:8080/x',
      'webhook-secret': '0123456789abcdef',
      enabled: 'false',
      'lock-timeout': '1m30s',
      'allow-ref': 'refs/heads/release/1',
      retention: '30',
      'shard-size': '25',
      'max-parallel': '4',
      'max-failures': '3',
    });
    expect(found).toEqual({
      ok: true,
      value: {
        incident: '{"a":1}',
        runbook: 'pool',
        tenant: 'tenant-006',
        inputs: { version: '0755', name: 'a b', force: 'true' },
        runbooks: 'runbooks/',
        topology: 'topology.yml',
        sshKey: `${key}\n`,
        knownHosts: 'h ssh-ed25519 AAAA',
        runbookSecrets: { PGPASSWORD: '0755' },
        planDigest: digest,
        plan: null,
        shard: 1,
        planExpiresMs: 1_800_000,
        hostsEnvironment: 'hosts',
        audit: { publish: 'immediate', recipients: [], identities: [], journalIdentities: [] },
        dryRun: true,
        free: null,
        channels: {
          slack: 'https://hooks.slack.example/a',
          webhook: { url: 'http://127.0.0.1:8080/x', secret: '0123456789abcdef' },
        },
        enabled: false,
        mode: 'run',
        store: 'github',
        lockNamespace: 'refs/enforced-runbooks',
        lockTimeoutMs: 90_000,
        allowRef: 'refs/heads/release/1',
        retentionDays: 30,
        token: null,
        shardSize: 25,
        maxParallel: 4,
        maxFailures: { kind: 'count', count: 3 },
      },
    });
  });

  it.each([
    ['mode', 'walk', 'action-input'],
    ['audit', 'later', 'action-input'],
    ['audit-recipient', 'age1short', 'action-input'],
    ['audit-identity', 'AGE-SECRET-KEY-1SHORT', 'action-input'],
    ['journal-identity', 'nonsense', 'action-input'],
    ['shard', '0', 'action-input'],
    ['shard', '257', 'action-input'],
    ['plan-expires', '25h', 'action-input'],
    ['hosts-environment', '../hosts', 'action-input'],
    ['inputs', '[1, 2]', 'action-input'],
    ['inputs', 'a: [1]', 'action-input'],
    ['inputs', 'a:', 'action-input'],
    ['inputs', 'a: 1\na: 2', 'yaml-invalid'],
    ['inputs', 'x'.repeat(65_537), 'limit-exceeded'],
    ['ssh-key', 'ssh-ed25519 AAAA', 'action-input'],
    ['known-hosts', '~/.ssh/known_hosts', 'action-input'],
    ['runbook-secrets', 'PATH: x', 'action-input'],
    ['github-issues', 'yes', 'action-input'],
    ['plan-digest', digest.slice(1), 'action-input'],
    ['plan-digest', digest.toUpperCase(), 'action-input'],
    ['dry-run', 'yes', 'action-input'],
    ['free', 'run-1', 'action-input'],
    ['enabled', '1', 'action-input'],
    ['slack-webhook', 'http://hooks.slack.example/a', 'action-input'],
    ['slack-webhook', 'https://user:word@hooks.slack.example/a', 'action-input'],
    ['slack-webhook', 'nonsense', 'action-input'],
    ['teams-webhook', 'nonsense', 'action-input'],
    ['pagerduty-routing-key', 'short', 'action-input'],
    ['opsgenie-url', 'http://api.example', 'action-input'],
    ['webhook', 'https://receiver.example/', 'action-input'],
    ['store', 'redis', 'action-input'],
    ['lock-namespace', 'refs/heads/', 'action-input'],
    ['lock-namespace', 'locks', 'action-input'],
    ['lock-timeout', '90', 'action-input'],
    ['lock-timeout', '2h', 'action-input'],
    ['allow-ref', 'main', 'action-input'],
    ['allow-ref', 'refs/heads/*', 'action-input'],
    ['shard-size', '0', 'action-input'],
    ['shard-size', '101', 'action-input'],
    ['max-parallel', 'all', 'action-input'],
    ['max-parallel', '8.5', 'action-input'],
    ['max-failures', '0%', 'action-input'],
    ['max-failures', '25 percent', 'action-input'],
    ['retention', '0', 'action-input'],
    ['retention', '1.5', 'action-input'],
  ] as const)('refuses %s: %s', (name, value, code) => {
    const found = read({ [name]: value });
    expect(found).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('collects every fault, and names each input', () => {
    const found = read({ mode: 'walk', 'dry-run': 'x', retention: 'x', 'lock-timeout': 'x' });
    expect(found.ok || found.faults.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1])).toEqual([
      'mode',
      'dry-run',
      'lock-timeout',
      'retention',
    ]);
  });

  it('an unknown mode hides no fault of another input', () => {
    const found = read({ mode: 'walk', 'plan-expires': '2d', retention: '0' });
    expect(found.ok || found.faults.map(({ code, message }) => [code, /`([a-z-]+)`/.exec(message)?.[1]])).toEqual([
      ['action-input', 'mode'],
      ['action-input', 'plan-expires'],
      ['action-input', 'retention'],
    ]);
  });

  describe('of a sealed audit', () => {
    const recipient = `age1${'q'.repeat(58)}`;
    const identity = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
    const sealed = { audit: 'after-approval', 'audit-recipient': recipient, 'journal-identity': identity };
    const wrong = (given: Partial<Record<InputName, string>>) => {
      const found = read(given);
      return found.ok ? [] : found.faults.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1]);
    };

    it('reads recipients by blanks and commas, and identities as a key file has them', () => {
      const other = `age1${'p'.repeat(58)}`;
      const found = read({
        ...sealed,
        'audit-recipient': `${recipient}, ${other}\n${recipient}`,
        'audit-identity': `# created today\n${identity}\n\n`,
      });
      expect(found.ok && found.value.audit).toEqual({
        publish: 'after-approval',
        recipients: [recipient, other],
        identities: [identity],
        journalIdentities: [identity],
      });
    });

    it.each(['run', 'execute', 'recover'])('asks for a recipient and the key of the journal: %s', (mode) => {
      expect(wrong({ ...sealed, mode })).toEqual([]);
      expect(wrong({ ...sealed, mode, 'audit-recipient': '' })).toEqual(['audit-recipient']);
      expect(wrong({ ...sealed, mode, 'journal-identity': '' })).toEqual(['journal-identity']);
      expect(wrong({ ...sealed, mode, store: 'file', 'journal-identity': '' })).toEqual([]);
    });

    it('asks whoever publishes for the key, and whoever plans for nothing', () => {
      expect(wrong({ audit: 'after-approval', mode: 'publish' })).toEqual(['audit-identity']);
      expect(wrong({ audit: 'after-approval', mode: 'plan' })).toEqual([]);
    });
  });

  it('never shows a secret input in a fault, whatever it is', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12,24}$/);
    fc.assert(
      fc.property(fc.constantFrom(...SECRET_INPUTS), secret, fc.constantFrom(...INPUT_NAMES), (name, value, other) => {
        const found = read({ [other]: '!', [name]: value });
        expect(JSON.stringify(found.ok ? [] : found.faults)).not.toContain(value);
      }),
    );
  });
});
