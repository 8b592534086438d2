// `doctor` on the repository itself: what would void every approval, whatever the environments say. Pure.
import type { BranchProtection, BranchRule, Names } from '../../github/repository-settings.ts';
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
  /** Of rulesets. */
  readonly rules: Sight<readonly BranchRule[]>;
  /** The branch's own. */
  readonly protection: Sight<BranchProtection>;
}

/** Protected is also what may only not be deleted: what counts is that somebody else has to look. */
export function branchFindings({ name, branch, rules, protection }: BranchWalls): readonly Finding[] {
  const about = `branch ${shown(name)}`;
  const ruled = rules.kind === 'seen' ? rules.value : [];
  const own = protection.kind === 'seen' ? protection.value.reviews : null;
  const asked = [
    ...ruled.flatMap(({ type, reviews }) => (type === 'pull_request' ? [reviews] : [])),
    ...(own === null ? [] : [own]),
  ];
  const most = Math.max(...asked);
  if (most > 0)
    return [fine(about, `It lets nothing in but by pull request, after ${most} review${most === 1 ? '' : 's'}.`)];
  const hidden = [branch, rules, protection].find((sight) => sight.kind === 'unseen');
  if (asked.length === 0 && hidden !== undefined) return [notSeen(about, hidden.fault)];
  const isBare = ruled.length === 0 && protection.kind !== 'seen';
  const has =
    asked.length > 0
      ? 'It asks for a pull request, and for no review of it'
      : isBare
        ? 'It has no protection'
        : 'It is protected, and asks for no pull request';
  return [
    open(
      about,
      `${has}: whoever may push changes runbooks, topology and workflows without a review.`,
      'Protect it, or give it a ruleset: pull requests only, at least one review.',
    ),
  ];
}
