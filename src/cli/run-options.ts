// The options of `run`, and of those verbs that a person calls with the same words: `plan` and `recover`.
import type { Command } from 'commander';
import { readGiven } from '../app/sources/read-text.ts';
import type { Approval } from '../engine/event.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { hasHostKeys } from '../kernel/host-key.ts';
import { visibleLine } from '../kernel/visible.ts';
import { CHANNELS_HELP } from './channels.ts';

export interface AdmissionOptions {
  readonly approveBy?: string;
  readonly dryRun?: boolean;
  readonly planDigest?: string;
}

export interface KnownHostsOptions {
  readonly knownHosts?: string;
}

export interface ConnectionOptions extends KnownHostsOptions {
  readonly sshKey?: string;
  readonly sshConfig?: string;
}

export function withAsk(command: Command): Command {
  const collect = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];
  return command
    .option('--tenant <tenant>', 'id or alias of the tenant; `run` takes it again for each of several', collect)
    .option('--incident <file>', "a vendor's payload or the normal form; - is standard input")
    .option('--input <name=value>', 'a value for an input of the runbook; again for each', collect);
}

export function withAdmission(command: Command): Command {
  return command
    .option('--approve-by <login>', "stands in for the environment's review; recorded as such")
    .option('--dry-run', 'plan, symptom and preconditions, nothing else')
    .option('--plan-digest <digest>', 'only the plan with this digest; any other is refused');
}

export function withKnownHosts(command: Command): Command {
  return command.option('--known-hosts <file>', 'host keys of hosts that the topology pins no key of');
}

export function withConnection(command: Command): Command {
  return withAccess(command).addHelpText('after', CHANNELS_HELP);
}

/** How hosts are reached, without anybody who is to be told. */
export function withAccess(command: Command): Command {
  return withKnownHosts(command)
    .option('--ssh-key <file>', "a private key; default: the user's own agent")
    .option('--ssh-config <file>', "the user's ssh configuration; not read without this");
}

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}$/;

export function approvalsOf({ approveBy }: AdmissionOptions): Result<readonly Approval[]> {
  if (approveBy === undefined) return succeed([]);
  if (LOGIN.test(approveBy)) return succeed([{ by: approveBy, how: '--approve-by' }]);
  return fail({
    code: 'usage',
    message: `--approve-by \`${visibleLine(approveBy)}\` names nobody`,
    hint: 'Give the login of the person who has looked at the plan: it is recorded in the audit.',
  });
}

/** The text of known hosts; '' where none are given. */
export async function knownHostsOf({ knownHosts }: KnownHostsOptions): Promise<Result<string>> {
  if (knownHosts === undefined) return succeed('');
  const text = await readGiven(knownHosts);
  if (!text.ok || hasHostKeys(text.value)) return text;
  return fail({
    code: 'usage',
    message: `--known-hosts: ${visibleLine(knownHosts)} holds no host key`,
    hint: 'Give a file in the form of known_hosts, as `ssh-keyscan HOST` on a trusted network prints it.',
  });
}
