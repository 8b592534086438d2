// Settings: the action's inputs as typed values, or every fault of them at once.
// Promises: a wrong input is named with what was expected; a secret's value is in no fault.
import { type ChannelSettings, type GivenChannels, readChannels } from '../kernel/channel-settings.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { hasHostKeys } from '../kernel/host-key.ts';
import type { Portion } from '../kernel/portion.ts';
import { shown } from '../kernel/visible.ts';
import { MOST_TENANTS, PARALLEL } from '../plan/shard-bounds.ts';
import { type AuditSettings, auditOf } from './audit-settings.ts';
import { givenByHand } from './given-by-hand.ts';
import {
  countOf,
  ENVIRONMENT,
  failures,
  freeOf,
  lockTimeout,
  type Mode,
  modeOf,
  planExpires,
  retention,
  shardOf,
  storeOf,
} from './input-readers.ts';
import type { GivenInputs, InputName } from './inputs.ts';
import { privateKeyOf } from './private-key.ts';
import { type RunbookSecrets, runbookSecretsOf } from './runbook-secrets.ts';

export interface ActionSettings {
  readonly mode: Mode;
  /** JSON text that stands for the event's payload; null: the event decides. */
  readonly incident: string | null;
  readonly runbook: string | null;
  readonly tenant: string | null;
  /** The runbook's inputs as text; their declaration gives them a type. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly runbooks: string;
  readonly topology: string;
  /** A private key in PEM or OpenSSH form. */
  readonly sshKey: string | null;
  readonly knownHosts: string | null;
  /** Values of runbooks' declared secrets, by name. */
  readonly runbookSecrets: RunbookSecrets;
  readonly planDigest: string | null;
  /** With `execute`: what `plan` gave as its output of that name, JSON; null: nothing. */
  readonly plan: string | null;
  /** With `execute`: which entry of the matrix this job is, from 1. */
  readonly shard: number;
  /** How old a plan may be when it is executed. */
  readonly planExpiresMs: number;
  readonly hostsEnvironment: string;
  readonly audit: AuditSettings;
  readonly dryRun: boolean;
  /** Run or lock that a person frees by hand; null: none. */
  readonly free: string | null;
  readonly channels: ChannelSettings;
  /** False: every run ends as `refused`, with that reason. */
  readonly enabled: boolean;
  /** Where locks, journals and history live: refs of the repository, or files of the runner. */
  readonly store: 'github' | 'file';
  /** What the refs of locks begin with. */
  readonly lockNamespace: string;
  readonly lockTimeoutMs: number;
  /** A ref that may execute although it is not the default branch: `refs/heads/…` or `refs/tags/…`. */
  readonly allowRef: string | null;
  /** Days that the artifact is kept; null: the repository's own setting. */
  readonly retentionDays: number | null;
  readonly token: string | null;
  /** Runs that one job works through at most; null: the mode's own default. */
  readonly shardSize: number | null;
  readonly maxParallel: number;
  readonly maxFailures: Portion;
}

const CHANNEL_INPUTS: Readonly<Record<keyof GivenChannels, InputName>> = {
  slack: 'slack-webhook',
  teams: 'teams-webhook',
  pagerdutyKey: 'pagerduty-routing-key',
  pagerdutyUrl: 'pagerduty-url',
  opsgenieKey: 'opsgenie-key',
  opsgenieUrl: 'opsgenie-url',
  webhook: 'webhook',
  webhookSecret: 'webhook-secret',
};

export function readSettings(given: GivenInputs): Result<ActionSettings> {
  const faults: Fault[] = [];
  const wrong = (input: InputName, expected: string, hint: string): null => {
    faults.push({ code: 'action-input', message: `The input \`${input}\` ${expected}.`, hint });
    return null;
  };
  const text = (input: InputName): string | null => (given[input] === '' ? null : given[input]);
  const flag = (input: InputName, preset: boolean): boolean => {
    const found = { '': preset, true: true, false: false }[given[input].toLowerCase()];
    return found ?? wrong(input, `is ${shown(given[input])}; expected true or false`, 'Write true or false.') ?? preset;
  };
  const held = (input: InputName, pattern: RegExp, expected: string, hint: string): string | null =>
    given[input] === '' || pattern.test(given[input])
      ? text(input)
      : wrong(input, `is ${shown(given[input])}; expected ${expected}`, hint);

  const mode = modeOf(given, wrong);
  const inputs = givenByHand(given.inputs);
  if (!inputs.ok) faults.push(...inputs.faults);
  const { channels, wrong: wrongChannels } = readChannels({
    slack: given['slack-webhook'],
    teams: given['teams-webhook'],
    pagerdutyKey: given['pagerduty-routing-key'],
    pagerdutyUrl: given['pagerduty-url'],
    opsgenieKey: given['opsgenie-key'],
    opsgenieUrl: given['opsgenie-url'],
    webhook: given.webhook,
    webhookSecret: given['webhook-secret'],
  });
  for (const { setting, says, hint } of wrongChannels) wrong(CHANNEL_INPUTS[setting], says, hint);
  const secrets = runbookSecretsOf(given['runbook-secrets']);
  if (!secrets.ok) faults.push(...secrets.faults);
  const key = given['ssh-key'] === '' ? null : privateKeyOf(given['ssh-key']);
  if (key !== null && !key.ok) wrong('ssh-key', key.says, key.hint);
  if (!hasHostKeys(given['known-hosts']))
    wrong(
      'known-hosts',
      'holds no host key',
      'Give the lines themselves, as `ssh-keyscan HOST` prints them, and no path.',
    );
  const audit = auditOf(given, mode, wrong);
  const issues = flag('github-issues', false) && { 'github-issue': { sealed: audit.publish === 'after-approval' } };
  const settings: ActionSettings = {
    mode,
    incident: text('incident'),
    runbook: text('runbook'),
    tenant: text('tenant'),
    inputs: inputs.ok ? inputs.value : {},
    runbooks: text('runbooks') ?? 'runbooks/',
    topology: text('topology') ?? 'topology.yml',
    sshKey: key?.ok === true ? key.text : null,
    knownHosts: text('known-hosts'),
    runbookSecrets: secrets.ok ? secrets.value : {},
    planDigest: held(
      'plan-digest',
      /^[0-9a-f]{64}$/,
      'a SHA-256 in lower-case hex',
      'Copy the digest that the plan shows.',
    ),
    plan: text('plan'),
    shard: shardOf(given, wrong),
    planExpiresMs: planExpires(given, wrong),
    hostsEnvironment:
      held(
        'hosts-environment',
        ENVIRONMENT,
        'the name of an environment',
        'Copy it from the settings of the repository.',
      ) ?? 'hosts',
    audit,
    dryRun: flag('dry-run', false),
    free: freeOf(given, wrong),
    channels: { ...channels, ...issues },
    enabled: flag('enabled', true),
    store: storeOf(given, wrong),
    lockNamespace:
      held(
        'lock-namespace',
        /^refs\/[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*$/,
        'the beginning of refs, like refs/enforced-runbooks',
        'Write refs/ and a name of letters, digits, - and _; no slash at the end.',
      ) ?? 'refs/enforced-runbooks',
    lockTimeoutMs: lockTimeout(given, wrong),
    allowRef: held(
      'allow-ref',
      /^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/,
      'one full ref, like refs/heads/release',
      'Name exactly one branch or tag; there is no wildcard.',
    ),
    retentionDays: retention(given, wrong),
    token: text('token'),
    shardSize: given['shard-size'] === '' ? null : countOf('shard-size', given, { preset: MOST_TENANTS, wrong }),
    maxParallel: countOf('max-parallel', given, { preset: PARALLEL, wrong }),
    maxFailures: failures(given, wrong),
  };
  return settle(settings, faults);
}
