// Admission: may this plan run at all? Pure; every reason to decline is a fault that goes into the audit.
import type { Approval } from '../engine/event.ts';
import type { Incident } from '../incident/incident.ts';
import type { Fault } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { commandsOf } from '../plan/contents.ts';
import type { Plan } from '../plan/plan.ts';
import { radiusFaults } from '../plan/radius.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { activeHolds } from '../topology/hold.ts';
import { namesOfMachines } from '../topology/machine.ts';
import { placeNow } from '../topology/spans.ts';
import type { Topology } from '../topology/topology.ts';

export interface AdmissionRequest {
  readonly incident: Incident;
  readonly runbook: Runbook;
  readonly plan: Plan;
  readonly topology: Topology;
  /** Walls 1 and 2 over the plan. */
  readonly isolation: readonly Fault[];
  /** Who started the run. */
  readonly actor: string;
  readonly approvals: readonly Approval[];
  /** The digest that was approved; null: none was named. */
  readonly planDigest: string | null;
  readonly enabled: boolean;
  /** Reasons of the platform: the ref that the run was started from. */
  readonly refusals: readonly Fault[];
  /** False: nobody can approve here, as in one job of a workflow. */
  readonly approvable: boolean;
  readonly dryRun: boolean;
  /** RFC 3339. */
  readonly now: string;
}

export type Admission =
  | { readonly kind: 'proceed'; readonly dryRun: boolean }
  | { readonly kind: 'decline'; readonly outcome: 'not_firing' | 'refused'; readonly faults: readonly Fault[] };

export function admit(request: AdmissionRequest): Admission {
  const { incident } = request;
  const dryRun = request.dryRun || incident.test;
  if (incident.status !== 'firing') return { kind: 'decline', outcome: 'not_firing', faults: [notFiring(incident)] };
  const faults = [
    ...(request.enabled ? [] : [disabled]),
    ...request.refusals,
    ...digestFaults(request),
    ...holdFaults(request),
    ...(dryRun ? [] : approvalFaults(request)),
    ...radiusFaults(request.plan, request.runbook),
    ...request.isolation,
  ];
  if (faults.length > 0) return { kind: 'decline', outcome: 'refused', faults };
  return { kind: 'proceed', dryRun };
}

/** What `enabled: false` says of every run. */
export const disabled: Fault = {
  code: 'disabled',
  message: 'runs are switched off (`enabled` is false)',
  hint: 'Set `enabled` to true (a repository variable, as a rule) when runbooks may execute again.',
};

function notFiring(incident: Incident): Fault {
  return {
    code: 'incident-invalid',
    message: `the alert \`${visibleLine(incident.name).slice(0, 100)}\` is ${incident.status}, not firing`,
    hint: 'Nothing is to be done; only a firing alert starts a run.',
  };
}

export function digestFaults({ plan, planDigest }: Pick<AdmissionRequest, 'plan' | 'planDigest'>): readonly Fault[] {
  if (planDigest === null || planDigest === plan.digest) return [];
  return [
    {
      code: 'plan-digest-differs',
      message: `the plan's digest is ${plan.digest}, not the ${visibleLine(planDigest).slice(0, 64)} that was given`,
      hint: 'Runbook, topology, incident, inputs or commit changed since; look at the plan again and approve its new digest.',
    },
  ];
}

function holdFaults({ plan, topology, now }: AdmissionRequest): readonly Fault[] {
  // What is only looked at may be: a hold is on changes.
  const changes = commandsOf(plan).flatMap(({ mutates, command }) => (mutates ? [command] : []));
  const targets = changes.flatMap(({ target }) => (target === undefined ? [] : (plan.targets[target] ?? [])));
  const services = [...new Set(targets.map(({ service }) => service))];
  const hosts = [
    ...namesOfMachines(
      topology,
      targets.map(({ host }) => host),
    ),
  ];
  // Who is affected is changed, whoever the run is for.
  const tenants = [...new Set([plan.tenant.id, ...plan.blast_radius.tenants])];
  return activeHolds(topology, { tenants, services, hosts }, now).map((hold) => ({
    code: 'hold-active',
    message: `changes are on hold for ${hold.of.kind === 'all' ? 'everything' : `${hold.of.kind} ${hold.of.name}`}: ${visibleLine(hold.because)}`,
    hint: `Wait${hold.until === undefined ? ' until it is taken out of the topology' : ` until ${hold.until}`}, or remove the hold in a pull request.`,
    at: placeNow(hold.at),
  }));
}

/** Everything that the approval still lacks. */
function approvalFaults(request: AdmissionRequest): readonly Fault[] {
  const { plan, actor, approvals, planDigest, approvable, refusals } = request;
  const { approval } = plan;
  if (approval === null) return [];
  // The platform has said why there is none, and with what to do.
  if (approvable && approvals.length === 0 && refusals.length > 0) return [];
  const { runbook } = plan;
  const asks = `the runbook asks for an approval of the environment \`${approval.environment}\``;
  const missing = (message: string, hint: string): Fault => ({ code: 'approval-missing', message, hint });
  const withoutReviews = runbook.scope === 'shared' ? WHOLE_WITHOUT_REVIEWS : WITHOUT_REVIEWS;
  if (!approvable && approvals.length === 0) return [missing(`${asks}, and there is none`, withoutReviews)];
  const others = approvals.filter(({ by }) => by.toLowerCase() !== actor.toLowerCase());
  return [
    ...(approvals.length > 0 ? [] : [missing(`${asks}, and there is none`, WITH_A_LOGIN)]),
    ...(approval.by_another && approvals.length > 0 && others.length === 0
      ? [missing(`${asks} by another person than ${visibleLine(actor)}, who started the run`, WITH_ANOTHER)]
      : []),
    ...(approval.confirm_digest && planDigest === null
      ? [missing(`${asks} that names the digest of the plan, and none is named`, WITH_ITS_DIGEST)]
      : []),
  ];
}

const WITHOUT_REVIEWS =
  'Nobody can approve in one job: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WHOLE_WITHOUT_REVIEWS =
  'One job has no approval, and nothing changes a whole shared service without one: use the reusable workflow (`mode: plan`, a review, `mode: execute`), or the command line with --approve-by.';
const WITH_A_LOGIN = 'Have somebody look at the plan, and name that person with --approve-by.';
const WITH_ANOTHER = 'Have somebody else look at the plan, and name that person with --approve-by.';
const WITH_ITS_DIGEST = 'Look at the plan (`plan` shows it, with its digest), and give that digest with --plan-digest.';
