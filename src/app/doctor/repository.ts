// `doctor` on the repository itself: what would void every approval, whatever the environments say. Pure.
import type { Names } from '../../github/repository-settings.ts';
import type { Sight } from '../../github/unseen.ts';
import { shown } from '../../kernel/visible.ts';
import { namesIn } from './environments.ts';
import { type Finding, fine, notSeen, open } from './finding.ts';

/** Secrets outside of environments. `whose`: `repository` or `organisation`. */
export function secretFindings(whose: 'repository' | 'organisation', sight: Sight<Names>): readonly Finding[] {
  const about = `secrets of the ${whose}`;
  if (sight.kind === 'unseen') return [notSeen(about, sight.fault)];
  if (sight.kind === 'absent' || sight.value.total === 0)
    return [fine(about, 'There are none outside of environments.')];
  return [
    open(
      about,
      `A workflow on any branch gets ${namesIn(sight.value)}: where one of them reaches a host, no approval is worth anything.`,
      `Move whatever reaches a host, or a channel of incidents, into the environment of the hosts${whose === 'organisation' ? '; take what this repository does not need away from it in the settings of the organisation' : ''}.`,
    ),
  ];
}

export function permissionFindings(sight: Sight<'read' | 'write'>): readonly Finding[] {
  const about = 'token of a job';
  if (sight.kind === 'unseen') return [notSeen(about, sight.fault)];
  if (sight.kind === 'seen' && sight.value === 'read') return [fine(about, 'By default it may only read.')];
  return [
    open(
      about,
      'By default it may write: every job of every workflow could move refs, and with them locks.',
      'In the settings of Actions choose "Read repository contents and packages permissions"; jobs that need more say so.',
    ),
  ];
}

export interface BranchWalls {
  readonly name: string;
  readonly branch: Sight<{ readonly isProtected: boolean }>;
  /** Types of rules. */
  readonly rules: Sight<readonly string[]>;
}

export function branchFindings({ name, branch, rules }: BranchWalls): readonly Finding[] {
  const about = `branch ${shown(name)}`;
  if (rules.kind === 'seen' && rules.value.includes('pull_request'))
    return [fine(about, 'A ruleset lets nothing in but by pull request.')];
  if (branch.kind === 'seen' && branch.value.isProtected) return [fine(about, 'It is protected.')];
  if (branch.kind === 'unseen') return [notSeen(about, branch.fault)];
  if (rules.kind === 'unseen') return [notSeen(about, rules.fault)];
  const has =
    rules.kind === 'seen' && rules.value.length > 0 ? 'Its rules ask for no pull request' : 'It has no protection';
  return [
    open(
      about,
      `${has}: whoever may push changes runbooks, topology and workflows without a review.`,
      'Protect it, or give it a ruleset: pull requests only, at least one review.',
    ),
  ];
}
