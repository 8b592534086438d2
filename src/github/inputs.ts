// The action's inputs and outputs by name: the keys that action.yml, the code and a test share.
// Promises: what the runner gives, by name; secrets among it leave the environment as soon as they are read.

export const INPUT_NAMES = [
  'mode',
  'incident',
  'runbook',
  'tenant',
  'inputs',
  'runbooks',
  'topology',
  'ssh-key',
  'known-hosts',
  'runbook-secrets',
  'plan-digest',
  'plan',
  'shard',
  'dry-run',
  'free',
  'audit',
  'audit-recipient',
  'audit-identity',
  'journal-identity',
  'slack-webhook',
  'pagerduty-routing-key',
  'pagerduty-url',
  'opsgenie-key',
  'opsgenie-url',
  'teams-webhook',
  'webhook',
  'webhook-secret',
  'github-issues',
  'enabled',
  'hosts-environment',
  'store',
  'lock-namespace',
  'lock-timeout',
  'plan-expires',
  'allow-ref',
  'shard-size',
  'max-parallel',
  'max-failures',
  'retention',
  'token',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** Inputs whose values are masked and removed from the environment. A webhook's address is a secret: whoever knows it can write. */
export const SECRET_INPUTS: readonly InputName[] = [
  'ssh-key',
  'runbook-secrets',
  'audit-identity',
  'journal-identity',
  'slack-webhook',
  'pagerduty-routing-key',
  'opsgenie-key',
  'teams-webhook',
  'webhook',
  'webhook-secret',
  'token',
];

/** Variables that no child process and no dump of the environment may hold. */
export const SECRET_VARIABLES: readonly string[] = SECRET_INPUTS.map(variableOf);

export const OUTPUT_NAMES = [
  'outcome',
  'execution-id',
  'human-intervention-required',
  'plan-digest',
  'plan',
  'environment',
  'matrix',
  'audit-path',
  'artifact-id',
  'artifact-url',
  'time-to-recovery',
  'runs',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** Whose indentation means something. */
const AS_GIVEN: readonly InputName[] = ['inputs', 'runbook-secrets'];

/** Texts as given, trimmed where indentation means nothing; what is absent or empty is ''. */
export type GivenInputs = Readonly<Record<InputName, string>>;

export type Environment = Record<string, string | undefined>;

/** Reads every input of `environment` and deletes the secret ones from it. */
export function takeInputs(environment: Environment): GivenInputs {
  const given = Object.fromEntries(
    INPUT_NAMES.map((name) => {
      const text = environment[variableOf(name)] ?? '';
      return [name, AS_GIVEN.includes(name) ? text : text.trim()];
    }),
  ) as Record<InputName, string>;
  for (const name of SECRET_INPUTS) delete environment[variableOf(name)];
  return given;
}

/** The variable in which the runner passes an input: upper case, spaces as `_`, hyphens as they are. */
export function variableOf(input: InputName): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
