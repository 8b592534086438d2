// `doctor` on environments: those that approve, the one that holds the hosts' secrets, and the one that publishes audits. Pure.

import type { ProtectedEnvironment, Reviewers } from '../../github/environment.ts';
import {
  approvalEnvironmentFaults,
  hostsEnvironmentFaults,
  sameEnvironmentFaults,
} from '../../github/environment-rules.ts';
import type { Names } from '../../github/repository-settings.ts';
import type { Sight } from '../../github/unseen.ts';
import type { Fault } from '../../kernel/fault.ts';
import { few } from '../../kernel/few.ts';
import { shown } from '../../kernel/visible.ts';
import { type Finding, fine, notSeen, open } from './finding.ts';

export interface SeenEnvironment {
  readonly name: string;
  readonly sight: Sight<ProtectedEnvironment>;
  readonly secrets: Sight<Names>;
}

export interface Approving extends SeenEnvironment {
  /** Runbooks whose approval it gives. */
  readonly runbooks: readonly string[];
  /** Each of them asks for another person than the one who started the run. */
  readonly byAnother: boolean;
}

export function approvalFindings(approving: Approving, hosts: string): readonly Finding[] {
  const { name, sight, secrets, runbooks, byAnother } = approving;
  const about = `environment ${shown(name)}`;
  const faults = [...sameEnvironmentFaults(name, hosts), ...approvalEnvironmentFaults(name, sight)];
  const whose = `It approves ${few(runbooks.map((id) => shown(id)))}`;
  const reviewers = sight.kind === 'seen' ? sight.value.reviewers : null;
  return [
    ...(reviewers === null || sight.kind !== 'seen'
      ? []
      : [fine(about, `${whose}; its reviewers are ${whoIn(reviewers)}.${bypassIn(sight.value)}`)]),
    ...faults.map((fault) => of(about, fault, sight)),
    ...(reviewers === null || byAnother || reviewers.preventSelfReview
      ? []
      : [
          open(
            about,
            'Whoever starts a run may approve it.',
            'Tick "Prevent self-review" in its settings, or let the runbooks say `by-another: true`.',
          ),
        ]),
    ...(sight.kind === 'seen' ? approvalSecrets(about, secrets) : []),
  ];
}

/** The job that stands in it does nothing, and needs nothing. */
function approvalSecrets(about: string, secrets: Sight<Names>): readonly Finding[] {
  if (secrets.kind === 'unseen') return [notSeen(about, secrets.fault)];
  if (secrets.kind === 'absent' || secrets.value.total === 0) return [];
  return [
    open(
      about,
      `It holds ${namesIn(secrets.value)}: a workflow on any branch gets them, once a reviewer lets it.`,
      'Move them to the environment of the hosts, which admits the default branch alone.',
    ),
  ];
}

export interface HostsQuestion extends SeenEnvironment {
  readonly defaultBranch: string;
  readonly allowRef: string | null;
}

export function hostsFindings({ name, sight, secrets, ...refs }: HostsQuestion): readonly Finding[] {
  const about = `environment ${shown(name)}`;
  const faults = hostsEnvironmentFaults(name, sight, refs);
  const holding = sight.kind === 'seen' ? hostsSecrets(about, secrets) : [];
  if (faults.length > 0) return [...faults.map((fault) => of(about, fault, sight)), ...holding];
  return [fine(about, `It admits ${shown(refs.defaultBranch)} alone, and waits for nobody.`), ...holding];
}

function hostsSecrets(about: string, secrets: Sight<Names>): readonly Finding[] {
  if (secrets.kind === 'unseen') return [notSeen(about, secrets.fault)];
  if (secrets.kind === 'seen' && secrets.value.total > 0) return [fine(about, `It holds ${namesIn(secrets.value)}.`)];
  return [
    open(
      about,
      'It holds no secret: what reaches the hosts lies elsewhere, where its branch policy keeps nobody out.',
      "Put the hosts' key, and every other secret of a runbook, there and nowhere else.",
    ),
  ];
}

/** `isAsked`: somebody named it; else it is looked at only where it is there. */
export function auditFindings({ name, sight, secrets }: SeenEnvironment, isAsked: boolean): readonly Finding[] {
  if (sight.kind === 'absent' && !isAsked) return [];
  const about = `environment ${shown(name)}`;
  const [fault] = approvalEnvironmentFaults(name, sight);
  if (fault !== undefined) return [of(about, fault, sight)];
  const reviewers = sight.kind === 'seen' ? sight.value.reviewers : null;
  const said = reviewers === null ? '' : `Its reviewers are ${whoIn(reviewers)}: they let audits out.`;
  if (secrets.kind !== 'seen') return [fine(about, said)];
  return [fine(about, `${said} It holds ${secrets.value.total === 0 ? 'no secret' : namesIn(secrets.value)}.`)];
}

function of(about: string, fault: Fault, sight: Sight<unknown>): Finding {
  return sight.kind === 'unseen' ? notSeen(about, fault) : open(about, fault.message, fault.hint);
}

function whoIn({ users, teams }: Reviewers): string {
  return few([...users.map((login) => shown(login)), ...teams.map((slug) => `the team ${shown(slug)}`)]);
}

function bypassIn({ adminsMayBypass }: ProtectedEnvironment): string {
  if (adminsMayBypass === false) return '';
  return ' Administrators may go past them, and a run would say so.';
}

export function namesIn({ names, total }: Names): string {
  const listed = few(names.map((name) => shown(name)));
  const more = total > names.length ? ` and ${total - names.length} more` : '';
  return `${total} ${total === 1 ? 'secret' : 'secrets'} (${listed}${more})`;
}
