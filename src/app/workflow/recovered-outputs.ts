// What a recovery leaves for later steps: the outputs of every run that it told, once, the worst first.
// Pure. A run that could not be finished has no entry, and needs a person all the same.
import type { Outputs } from '../../github/inputs.ts';
import { rankOf } from '../shard/report.ts';
import { needsHuman } from '../unaudited.ts';
import { runsOutput, sealedRunsOutput } from './runs-output.ts';
import type { ToldBeside } from './tell.ts';

export interface RecoveredRuns {
  readonly told: readonly ToldBeside[];
  /** Something of the store could not be finished. */
  readonly isLeft: boolean;
  readonly isSealed: boolean;
}

/** Empty where nothing was told and nothing is left. */
export function recoveredOutputs({ told, isLeft, isSealed }: RecoveredRuns): Outputs {
  const [worst, ...others] = [...told].sort((one, other) => rankOf(wordOf(one)) - rankOf(wordOf(other)));
  const isNeeded = isLeft || told.some(({ responded }) => needsHuman(responded));
  if (worst === undefined) return isLeft ? { 'human-intervention-required': 'true' } : {};
  const ordered = [worst, ...others];
  const outputs: Outputs = {
    outcome: worst.responded.outcome ?? '',
    'human-intervention-required': String(isNeeded),
    runs: isSealed ? sealedRunsOutput(ordered.map(sealedRunOf)) : runsOutput(ordered.map(runOf)),
  };
  return others.length > 0 ? outputs : { ...outputs, ...outputsOfOne(worst, isSealed) };
}

function wordOf({ responded: { outcome } }: ToldBeside) {
  return outcome ?? 'not_finished';
}

function runOf(one: ToldBeside) {
  const { responded, folder, artifact } = one;
  const { plan, executionId, timeToRecovery } = responded;
  return {
    ...{ tenant: plan.tenant.id, runbook: plan.runbook.id, incident: plan.incident.name, outcome: wordOf(one) },
    ...{ human: needsHuman(responded), executionId, planDigest: plan.digest, timeToRecovery },
    ...{ folder, artifact },
  };
}

function sealedRunOf(one: ToldBeside) {
  const { responded, folder, artifact } = one;
  const { plan, executionId } = responded;
  const human = needsHuman(responded);
  return { outcome: wordOf(one), human, executionId, planDigest: plan.digest, folder, artifact };
}

function outputsOfOne({ responded, folder, artifact }: ToldBeside, isSealed: boolean): Outputs {
  const { executionId, plan, timeToRecovery } = responded;
  return {
    'execution-id': executionId,
    'plan-digest': plan.digest,
    'audit-path': folder,
    ...(artifact.id !== '' && { 'artifact-id': artifact.id, 'artifact-url': artifact.url }),
    ...(!isSealed && { environment: plan.approval?.environment ?? '', 'time-to-recovery': timeToRecovery }),
  };
}
