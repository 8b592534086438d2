// Settings: the action's inputs as typed values, or every fault of them at once.
// Promises: a wrong input is named with what was expected; a secret's value is in no fault; what this release cannot do is said.
import { type ChannelSettings, type GivenChannels, readChannels } from '../kernel/channel-settings.ts';
import { parseDuration } from '../kernel/duration.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { givenByHand } from './given-by-hand.ts';
import type { GivenInputs, InputName } from './inputs.ts';
import { privateKeyOf } from './private-key.ts';

export interface ActionSettings {
  readonly mode: 'run' | 'recover';
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
  readonly planDigest: string | null;
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
}

/** Inputs that a later release reads, and what to do until then. `as` are the values that mean what this release does anyway. */
const LATER: readonly { readonly input: InputName; readonly as: readonly string[]; readonly instead: string }[] = [
  {
    input: 'mode',
    as: ['run', 'recover'],
    instead: 'Use `mode: run`, which plans and executes in one job, or `mode: recover`.',
  },
  { input: 'audit', as: ['immediate'], instead: 'Use `audit: immediate`.' },
  { input: 'audit-recipient', as: [], instead: 'The audit is published by the run itself; remove this input.' },
  { input: 'audit-identity', as: [], instead: 'The audit is published by the run itself; remove this input.' },
  { input: 'hosts-environment', as: [], instead: 'Name the environment on the job itself, and remove this input.' },
  { input: 'plan-expires', as: [], instead: 'Plan and execution are one job in this release; remove this input.' },
  { input: 'shard-size', as: [], instead: 'One run handles one tenant in this release; remove this input.' },
];

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

const LONGEST_LOCK_TIMEOUT = 3_600_000;
const MODES = ['run', 'plan', 'execute', 'publish', 'recover', 'lint'];

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

  const isMode = given.mode === '' || MODES.includes(given.mode);
  if (!isMode) wrong('mode', `is ${shown(given.mode)}; expected one of ${MODES.join(', ')}`, 'Use `mode: run`.');
  faults.push(...laterFaults(isMode ? given : { ...given, mode: '' }));
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
  const key = given['ssh-key'] === '' ? null : privateKeyOf(given['ssh-key']);
  if (key !== null && !key.ok) wrong('ssh-key', key.says, key.hint);
  const settings: ActionSettings = {
    mode: given.mode === 'recover' ? 'recover' : 'run',
    incident: text('incident'),
    runbook: text('runbook'),
    tenant: text('tenant'),
    inputs: inputs.ok ? inputs.value : {},
    runbooks: text('runbooks') ?? 'runbooks/',
    topology: text('topology') ?? 'topology.yml',
    sshKey: key?.ok === true ? key.text : null,
    knownHosts: text('known-hosts'),
    planDigest: held(
      'plan-digest',
      /^[0-9a-f]{64}$/,
      'a SHA-256 in lower-case hex',
      'Copy the digest that the plan shows.',
    ),
    dryRun: flag('dry-run', false),
    free: freeOf(given, wrong),
    channels,
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
  };
  return settle(settings, faults);
}

function laterFaults(given: GivenInputs): readonly Fault[] {
  return LATER.filter(({ input, as }) => given[input] !== '' && !as.includes(given[input])).map(
    ({ input, instead }) => ({
      code: 'not-supported-yet',
      message: `The input \`${input}\` is set, and this release does not support it.`,
      hint: instead,
    }),
  );
}

type Wrong = (input: InputName, expected: string, hint: string) => null;

function storeOf(given: GivenInputs, wrong: Wrong): ActionSettings['store'] {
  if (given.store === '' || given.store === 'github') return 'github';
  if (given.store === 'file') return 'file';
  wrong('store', `is ${shown(given.store)}; expected github or file`, 'Leave it out where runners come and go.');
  return 'github';
}

function freeOf(given: GivenInputs, wrong: Wrong): string | null {
  if (given.free === '') return null;
  if (given.mode !== 'recover') return wrong('free', 'is given without `mode: recover`', 'Set `mode: recover`.');
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/.test(given.free)) return given.free;
  return wrong(
    'free',
    `is ${shown(given.free)}; expected the execution id of a run, or a lock like tenant:NAME`,
    'Copy it from the refusal.',
  );
}

function lockTimeout(given: GivenInputs, wrong: Wrong): number {
  const [text, preset] = [given['lock-timeout'], 120_000];
  if (text === '') return preset;
  const found = parseDuration(text);
  if (found !== null && found <= LONGEST_LOCK_TIMEOUT) return found;
  wrong('lock-timeout', `is ${shown(text)}; expected a duration of at most 1h`, 'Write it as 30s, 2m or 1h.');
  return preset;
}

function retention(given: GivenInputs, wrong: Wrong): number | null {
  const text = given.retention;
  const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
  if (text === '' || (days !== null && days <= 400)) return days;
  return wrong('retention', `is ${shown(text)}; expected days, 1 to 400`, 'Write a whole number of days.');
}
