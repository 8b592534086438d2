// What the two environments have to be: the one that approves has reviewers; the one that holds the hosts' secrets admits the
// default branch alone and waits for nobody. Pure. Promises: what was not seen is refused, like what is wrong.
import type { Fault } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import { shown } from '../kernel/visible.ts';
import type { BranchPattern, ProtectedEnvironment } from './environment.ts';
import { isSameEnvironment } from './environment.ts';
import type { Sight } from './unseen.ts';

type Seen = Sight<ProtectedEnvironment>;

export function approvalEnvironmentFaults(name: string, sight: Seen): readonly Fault[] {
  switch (sight.kind) {
    case 'unseen':
      return [sight.fault];
    case 'absent':
      return [
        missing(name, 'approves', `Create it in the repository's settings and give it required reviewers. ${CREATED}`),
      ];
    case 'seen':
      return sight.value.reviewers === null ? [withoutReviewers(sight.value)] : [];
  }
}

export interface RefsAllowed {
  /** null: the event does not name it. */
  readonly defaultBranch: string | null;
  /** `refs/heads/…` or `refs/tags/…`; null: no other ref. */
  readonly allowRef: string | null;
}

export function hostsEnvironmentFaults(name: string, sight: Seen, refs: RefsAllowed): readonly Fault[] {
  switch (sight.kind) {
    case 'unseen':
      return [sight.fault];
    case 'absent':
      return [
        missing(
          name,
          "holds the hosts' secrets",
          `Create it in the repository's settings, admit the default branch alone, and move the hosts' secrets there; or name the right one as \`hosts-environment\`. ${CREATED}`,
        ),
      ];
    case 'seen':
      return [...branchFaults(sight.value, refs), ...waitingFaults(sight.value)];
  }
}

/** One environment cannot be both: what executes would wait, and a rollback with it. */
export function sameEnvironmentFaults(approval: string, hosts: string): readonly Fault[] {
  if (!isSameEnvironment(approval, hosts)) return [];
  return [
    {
      code: 'environment-waits',
      message: `The environment ${quoted(hosts)} is to approve and to hold the hosts' secrets.`,
      hint: 'Use two: the reviewers belong to the one that `approval` names, the secrets and the branch policy to `hosts-environment`.',
    },
  ];
}

const CREATED = 'A job that names a missing environment creates it unprotected.';

function missing(name: string, does: string, hint: string): Fault {
  return {
    code: 'environment-missing',
    message: `The environment ${quoted(name)}, which ${does}, does not exist.`,
    hint,
  };
}

function withoutReviewers({ name, branches, waitMinutes, otherRules }: ProtectedEnvironment): Fault {
  const isBare = branches.kind === 'all' && waitMinutes === 0 && otherRules.length === 0;
  return {
    code: 'environment-unprotected',
    message: isBare
      ? `The environment ${quoted(name)} is not protected at all, so nobody approves in it. ${CREATED}`
      : `The environment ${quoted(name)} has no required reviewers, so nobody approves in it.`,
    hint: 'Give it required reviewers in the settings of the repository. In a private repository they need GitHub Enterprise; without it `approval` cannot be had on GitHub, and is refused: run the runbook with the command line and --approve-by.',
  };
}

function branchFaults({ name, branches }: ProtectedEnvironment, refs: RefsAllowed): readonly Fault[] {
  const { defaultBranch, allowRef } = refs;
  const open = (message: string): readonly Fault[] => [
    {
      code: 'environment-unprotected',
      message: `The environment ${quoted(name)}, which holds the hosts' secrets, ${message}`,
      hint: `In its settings choose "Selected branches and tags" and name ${defaultBranch === null ? 'the default branch' : quoted(defaultBranch)} alone${allowRef === null ? '' : ` (and ${quoted(allowRef)}, which \`allow-ref\` names)`}.`,
    },
  ];
  switch (branches.kind) {
    case 'all':
      return open('has no branch policy: a workflow on any branch gets them.');
    case 'protected':
      return open('admits every protected branch, and every branch where none is protected.');
    case 'named': {
      if (branches.patterns.length === 0)
        return open('admits no branch at all, so no job of this run can stand in it.');
      const more = branches.patterns.filter((pattern) => !isAllowed(pattern, refs));
      if (more.length === 0) return [];
      const named = few(more.map((pattern) => `${pattern.type} ${quoted(pattern.name)}`));
      return open(`admits more than the default branch: ${named}.`);
    }
  }
}

/** A pattern is no name: a ref's name holds none of its signs. */
function isAllowed({ name, type }: BranchPattern, { defaultBranch, allowRef }: RefsAllowed): boolean {
  if (type === 'tag') return allowRef === `refs/tags/${name}`;
  return name === defaultBranch || allowRef === `refs/heads/${name}`;
}

function waitingFaults({ name, reviewers, waitMinutes, otherRules }: ProtectedEnvironment): readonly Fault[] {
  const whatFor = [
    ...(reviewers === null ? [] : ['reviewers']),
    ...(waitMinutes === 0 ? [] : [`${waitMinutes} minutes`]),
    ...otherRules.map((type) => `a rule of the type ${quoted(type)}`),
  ];
  if (whatFor.length === 0) return [];
  return [
    {
      code: 'environment-waits',
      message: `The environment ${quoted(name)} makes a job wait for ${whatFor.join(', ')}: a rollback and \`recover\` would wait too.`,
      hint: 'Take that out of its settings; reviewers belong to the environment that `approval` names.',
    },
  ];
}

function quoted(name: string): string {
  return `\`${shown(name)}\``;
}
