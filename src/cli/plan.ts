// `plan [RUNBOOK]`: what would run, on what, its blast radius and digest. Changes nothing, and asks no host.
import type { Command } from 'commander';
import { digestFaults } from '../app/admit.ts';
import { unpinnedHosts } from '../app/host-keys.ts';
import { stoppable } from '../app/sources/sources.ts';
import type { Fault } from '../kernel/fault.ts';
import { isolatePlan } from '../plan/isolate.ts';
import { placesOf } from '../plan/places.ts';
import { radiusFaults } from '../plan/radius.ts';
import { renderPlan } from '../plan/render.ts';
import { isolationOf } from '../topology/isolation.ts';
import { type Asked, type AskOptions, askFor } from './ask.ts';
import { type Common, type CommonOptions, commonOf, withCommon } from './options.ts';
import {
  type AdmissionOptions,
  approvalsOf,
  type KnownHostsOptions,
  knownHostsOf,
  withAdmission,
  withAsk,
  withKnownHosts,
} from './run-options.ts';
import { listenForSignals } from './signals.ts';
import type { VerbContext } from './verb.ts';

type PlanOptions = CommonOptions & AskOptions & AdmissionOptions & KnownHostsOptions;

export function registerPlan(program: Command, context: VerbContext): void {
  const command = program.command('plan').argument('[runbook]').description('show what would run, and its digest');
  withKnownHosts(withAdmission(withCommon(withAsk(command)))).action(
    async (runbook: string | undefined, options: PlanOptions) => {
      const common = commonOf(options, context.environment);
      using signals = listenForSignals();
      const paths = stoppable(common.paths, signals.cancel);
      context.finish(await showPlan(runbook, options, { ...common, paths }));
    },
  );
}

async function showPlan(runbook: string | undefined, options: PlanOptions, common: Common): Promise<number> {
  const { terminal, paths } = common;
  const asked = await askFor(runbook, options, paths);
  const knownHosts = await knownHostsOf(options);
  const wrong = [asked, knownHosts, approvalsOf(options)].flatMap((one) => (one.ok ? [] : one.faults));
  if (!asked.ok || !knownHosts.ok || wrong.length > 0) {
    terminal.refuse(wrong);
    return 2;
  }
  const { plan } = asked.value.decision;
  terminal.say(renderPlan(plan));
  if (terminal.options.json) terminal.document(plan);
  const { hosts } = asked.value.topology.topology;
  const reached = Object.values(hosts).filter(({ name }) => Object.hasOwn(plan.hosts, name));
  for (const warning of unpinnedHosts(reached, knownHosts.value)) terminal.warn(warning);
  const faults = refusals(asked.value, options);
  if (faults.length > 0) terminal.faults(faults);
  return faults.length > 0 ? 3 : 0;
}

/** Why a run of this plan would be refused, as far as that can be seen without a run. */
function refusals({ decision: { plan, runbook }, topology }: Asked, { planDigest }: PlanOptions): readonly Fault[] {
  const isolation = isolatePlan(isolationOf(topology.topology), plan, placesOf(runbook));
  return [
    ...digestFaults({ plan, planDigest: planDigest ?? null }),
    ...radiusFaults(plan, runbook),
    ...isolation.faults,
  ];
}
