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
      'plan-digest': digest,
      'dry-run': 'True',
      'slack-webhook': 'https://hooks.slack.example/a',
      webhook: 'http://127.0.0.1:8080/x',
      'webhook-secret': '0123456789abcdef',
      enabled: 'false',
      'lock-timeout': '1m30s',
      'allow-ref': 'refs/heads/release/1',
      retention: '30',
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
        planDigest: digest,
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
      },
    });
  });

  it.each([
    ['mode', 'plan', 'not-supported-yet'],
    ['mode', 'walk', 'action-input'],
    ['audit', 'after-approval', 'not-supported-yet'],
    ['inputs', '[1, 2]', 'action-input'],
    ['inputs', 'a: [1]', 'action-input'],
    ['inputs', 'a:', 'action-input'],
    ['inputs', 'a: 1\na: 2', 'yaml-invalid'],
    ['inputs', 'x'.repeat(65_537), 'limit-exceeded'],
    ['ssh-key', 'ssh-ed25519 AAAA', 'action-input'],
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
    ['retention', '0', 'action-input'],
    ['retention', '1.5', 'action-input'],
  ] as const)('refuses %s: %s', (name, value, code) => {
    const found = read({ [name]: value });
    expect(found).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('collects every fault, and names each input', () => {
    const found = read({ mode: 'execute', 'dry-run': 'x', retention: 'x', 'lock-timeout': 'x' });
    expect(found.ok || found.faults.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1])).toEqual([
      'mode',
      'dry-run',
      'lock-timeout',
      'retention',
    ]);
  });

  it('an unknown mode hides no fault of another input', () => {
    const found = read({ mode: 'walk', 'plan-expires': '1h', retention: '0' });
    expect(found.ok || found.faults.map(({ code, message }) => [code, /`([a-z-]+)`/.exec(message)?.[1]])).toEqual([
      ['action-input', 'mode'],
      ['not-supported-yet', 'plan-expires'],
      ['action-input', 'retention'],
    ]);
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
