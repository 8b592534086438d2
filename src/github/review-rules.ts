// Is this run approved? Pure: from the environment's reviewers and the run's reviews to approvals, or to every reason against.
// Promises: a review of an earlier attempt never counts. GitHub does not say which is which, so so many are discounted, and what
// is left must be sound whichever they were; whether somebody is in a team is not guessed.
import type { Approval } from '../engine/event.ts';
import type { Fault } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import { shown } from '../kernel/visible.ts';
import type { ProtectedEnvironment, Reviewers } from './environment.ts';
import type { RunReview } from './run-reviews.ts';

export interface ReviewQuestion {
  readonly environment: ProtectedEnvironment & { readonly reviewers: Reviewers };
  /** Of this environment, of all attempts of the run. */
  readonly reviews: readonly RunReview[];
  /** How many approved ones there were when the plan was made. */
  readonly reviewsBefore: number;
  readonly byAnother: boolean;
  readonly confirmDigest: boolean;
  /** Of what is to be approved. */
  readonly digest: string;
  /** Who started the run, and who re-ran it. */
  readonly starters: readonly string[];
}

export interface Approved {
  readonly approvals: readonly Approval[];
  readonly refusals: readonly Fault[];
}

const LONGEST_COMMENT = 500;
const DIGITS = 8;

export function judgeReviews(question: ReviewQuestion): Approved {
  const { environment, reviews, reviewsBefore } = question;
  const rejections = reviews.filter(({ state }) => state === 'rejected').map((review) => rejected(review, environment));
  const approved = reviews.filter(({ state }) => state === 'approved');
  if (approved.length <= reviewsBefore)
    return { approvals: [], refusals: [...rejections, nobody(environment, reviewsBefore)] };
  const judged = approved.map((review) => ({ review, faults: reviewFaults(review, question) }));
  const sound = judged.filter(({ faults }) => faults.length === 0);
  if (sound.length > reviewsBefore) {
    return { approvals: sound.map(({ review }) => approvalOf(review, environment)), refusals: rejections };
  }
  const against = judged.flatMap(({ faults }) => faults);
  const untold = sound.length === 0 ? [] : [notToldApart(environment, approved.length, reviewsBefore)];
  return { approvals: [], refusals: [...rejections, ...against, ...untold] };
}

function reviewFaults({ by, comment }: RunReview, question: ReviewQuestion): readonly Fault[] {
  const { environment, byAnother, confirmDigest, digest, starters } = question;
  const isStarter = starters.some((starter) => isSameLogin(starter, by));
  const standing = standingOf(by, environment.reviewers);
  const digits = digest.slice(0, DIGITS);
  return [
    ...(byAnother && isStarter ? [byOneself(by, environment)] : []),
    ...(byAnother && starters.every((starter) => starter === '') ? [startedByNobody] : []),
    ...(confirmDigest && (digits.length < DIGITS || !comment.toLowerCase().includes(digits))
      ? [withoutDigest(by, digits)]
      : []),
    ...(standing === 'none' && environment.adminsMayBypass === false ? [unlisted(by, environment)] : []),
  ];
}

function standingOf(login: string, { users, teams }: Reviewers): 'listed' | 'perhaps in a team' | 'none' {
  if (users.some((user) => isSameLogin(user, login))) return 'listed';
  return teams.length > 0 ? 'perhaps in a team' : 'none';
}

function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function approvalOf({ by, comment }: RunReview, { name, reviewers }: ReviewQuestion['environment']): Approval {
  const said = comment.trim() === '' ? {} : { comment: shown(comment, LONGEST_COMMENT) };
  const approval = { by, how: 'a review of this workflow run', environment: name, ...said };
  const standing = standingOf(by, reviewers);
  switch (standing) {
    case 'listed':
      return { ...approval, proven: 'one of the reviewers of the environment' };
    case 'perhaps in a team':
      return {
        ...approval,
        proven: `not told: no reviewer by name; whether in ${few(reviewers.teams.map((team) => `the team ${shown(team)}`))}, or past the review as an administrator, GitHub does not tell this job`,
      };
    case 'none':
      return {
        ...approval,
        bypass: true,
        proven: 'no reviewer of the environment: an administrator went past the review',
      };
  }
}

type Named = Pick<ProtectedEnvironment, 'name'>;

function rejected({ by, comment }: RunReview, { name }: Named): Fault {
  const words = comment.trim() === '' ? '' : `: ${shown(comment, 200)}`;
  return {
    code: 'approval-rejected',
    message: `${shown(by)} rejected this workflow run in the environment ${quoted(name)}${words}`,
    hint: 'A rejection stays with its run, also when that is run again. Start the workflow anew if it is to execute after all.',
  };
}

function nobody({ name }: Named, before: number): Fault {
  const earlier =
    before === 0
      ? `Nobody approved this workflow run in the environment ${quoted(name)}.`
      : `This attempt of the workflow run was not approved in the environment ${quoted(name)}: ${before === 1 ? 'the one review is' : `all ${before} reviews are`} of earlier attempts.`;
  return {
    code: 'approval-missing',
    message: earlier,
    hint: 'A job that stands in that environment has to run after the plan and before `execute`, as in the reusable workflow; re-run all jobs, never only the failed ones.',
  };
}

function byOneself(by: string, { name }: Named): Fault {
  return {
    code: 'approval-missing',
    message: `${shown(by)} started this run and approved it in the environment ${quoted(name)}; the runbook asks for another person (\`by-another\`).`,
    hint: 'Start the workflow anew and let somebody else approve; "Prevent self-review" in the settings of the environment keeps it from happening.',
  };
}

const startedByNobody: Fault = {
  code: 'approval-missing',
  message: 'The runner does not say who started this run, and the runbook asks for an approval by another person.',
  hint: 'Run the action in a job of a workflow on GitHub.',
};

function withoutDigest(by: string, digits: string): Fault {
  return {
    code: 'approval-missing',
    message: `The comment of ${shown(by)} does not name the digest of this plan, which the runbook asks for (\`confirm-digest\`).`,
    hint: `Start the workflow anew, and write the digest's first eight digits into the comment of the review${digits === '' ? '' : `; of this plan they are ${digits}`}.`,
  };
}

function unlisted(by: string, { name }: Named): Fault {
  return {
    code: 'approval-missing',
    message: `${shown(by)} is no reviewer of the environment ${quoted(name)}, and administrators may not go past its review: its reviewers were changed since.`,
    hint: 'Start the workflow anew, and let one of its reviewers approve.',
  };
}

function notToldApart({ name }: Named, all: number, before: number): Fault {
  return {
    code: 'approval-missing',
    message: `Of ${all} approvals of this workflow run in the environment ${quoted(name)}, ${before} ${before === 1 ? 'is' : 'are'} of earlier attempts; GitHub does not tell which, and not all of them would do.`,
    hint: 'Start the workflow anew instead of running it again, and let one reviewer approve that.',
  };
}

function quoted(name: string): string {
  return `\`${shown(name)}\``;
}
