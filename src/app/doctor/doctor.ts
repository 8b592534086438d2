// `doctor`: what GitHub and this machine say of everything that an approval and a rollback hang on, as one list of findings.
// Promises: changes nothing; fails closed: what was not seen is not `ok`. The verb and the mode say the same.
import type { OpenedApi } from '../../github/api.ts';
import { environments } from '../../github/environment.ts';
import { repositoryFiles } from '../../github/repository-files.ts';
import { type RepositorySettings, repositorySettings } from '../../github/repository-settings.ts';
import { fail, type Result, succeed } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Variables } from '../env.ts';
import type { RunbookSource } from '../sources/sources.ts';
import { versions } from '../versions.ts';
import {
  type Approving,
  approvalFindings,
  auditFindings,
  hostsFindings,
  type SeenEnvironment,
} from './environments.ts';
import { type Finding, fine, notSeen } from './finding.ts';
import { clockFinding, machineFindings } from './machine.ts';
import { recoveryFindings } from './recovery.ts';
import { branchFindings, permissionFindings, secretFindings } from './repository.ts';

export interface Examination {
  readonly api: OpenedApi;
  /** `owner/name`. */
  readonly repository: string;
  readonly runbooks: Result<readonly RunbookSource[]>;
  readonly hostsEnvironment: string;
  readonly allowRef: string | null;
  /** null: `audit`, where there is one. */
  readonly auditEnvironment: string | null;
  readonly variables: Variables;
  /** `owner/name` that this program is of; null: not known. */
  readonly action: string | null;
}

const ABSENT = { kind: 'absent' } as const;

/** Faults: the repository itself cannot be seen, so that nothing would be said. */
export async function examine(examination: Examination): Promise<Result<readonly Finding[]>> {
  const { api, repository, runbooks, hostsEnvironment, allowRef, auditEnvironment } = examination;
  const { signal } = new AbortController();
  const settings = repositorySettings(api, repository);
  const itself = await settings.repository(signal);
  if (itself.kind !== 'seen') return fail(itself.kind === 'unseen' ? itself.fault : notThere(repository));
  const { defaultBranch } = itself.value;
  const look = lookerAt(examination, settings, signal);
  const [secrets, shared, permissions, branch, rules] = await Promise.all([
    settings.repositorySecrets(signal),
    settings.organizationSecrets(signal),
    settings.workflowPermissions(signal),
    settings.branch(defaultBranch, signal),
    settings.rules(defaultBranch, signal),
  ]);
  const isProtected = branch.kind === 'seen' && branch.value.isProtected;
  const protection = isProtected ? await settings.protection(defaultBranch, signal) : ABSENT;
  const [approving, hosts, audit] = await Promise.all([
    Promise.all(approvalsIn(runbooks).map(async (one) => ({ ...one, ...(await look(one.name)) }))),
    look(hostsEnvironment),
    look(auditEnvironment ?? 'audit'),
  ]);
  const textAt = repositoryFiles(api, repository);
  const recovery = await recoveryFindings({
    settings,
    defaultBranch,
    action: examination.action,
    textOf: async (path) =>
      branch.kind === 'unseen' ? fail(branch.fault) : textAt(branch.kind === 'seen' ? branch.value.head : '', path),
    nowMs: Date.now(),
    signal,
  });
  return succeed([
    ...secretFindings('repository', secrets),
    ...secretFindings('organisation', shared),
    ...runbookFindings(runbooks),
    ...approving.flatMap((one) => approvalFindings(one, hostsEnvironment)),
    ...hostsFindings({ ...hosts, defaultBranch, allowRef }),
    ...auditFindings(audit, auditEnvironment !== null),
    ...branchFindings({ name: defaultBranch, branch, rules, protection }),
    ...permissionFindings(permissions),
    ...recovery,
    ...(await machineFindings(examination.variables, versions().node ?? '')),
    clockFinding(api.aheadMs()),
  ]);
}

function lookerAt({ api, repository }: Examination, settings: RepositorySettings, signal: AbortSignal) {
  const { read } = environments(api, repository);
  return async (name: string): Promise<SeenEnvironment> => {
    const sight = await read(name, signal);
    const secrets = sight.kind === 'seen' ? await settings.environmentSecrets(name, signal) : sight;
    return { name, sight, secrets };
  };
}

function approvalsIn(runbooks: Examination['runbooks']): readonly Pick<Approving, 'name' | 'runbooks' | 'byAnother'>[] {
  const asking = runbooks.ok ? runbooks.value.flatMap(({ runbook }) => askingOf(runbook)) : [];
  const names = [...new Set(asking.map(({ environment }) => environment))];
  return names.map((name) => {
    const here = asking.filter(({ environment }) => environment === name);
    return {
      name,
      runbooks: here.map(({ id }) => id),
      byAnother: here.every(({ byAnother }) => byAnother),
    };
  });
}

function askingOf({ id, approval }: Runbook) {
  return approval === undefined ? [] : [{ id, environment: approval.environment, byAnother: approval.byAnother }];
}

function runbookFindings(runbooks: Examination['runbooks']): readonly Finding[] {
  if (!runbooks.ok) return [notSeen('runbooks', runbooks.faults[0])];
  if (approvalsIn(runbooks).length > 0) return [];
  return [fine('approvals', 'No runbook asks for one: every run executes at once.')];
}

function notThere(repository: string) {
  return {
    code: 'api-refused',
    message: `There is no repository ${shown(repository, 200)}.`,
    hint: 'Name it as owner/name.',
  } as const;
}

/** What a caller's exit code says. */
export function isOpen(findings: readonly Finding[]): boolean {
  return findings.some(({ word }) => word === 'open');
}

/** `3 open, 2 not seen, 9 ok` */
export function countsOf(findings: readonly Finding[]): string {
  return (['open', 'not seen', 'ok'] as const)
    .map((word) => `${findings.filter((finding) => finding.word === word).length} ${word}`)
    .join(', ');
}
