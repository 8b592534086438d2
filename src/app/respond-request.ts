// What a run is asked for with: the decision, the settings, and how it is watched and stopped.
import type { Approval, JobRecord } from '../engine/event.ts';
import type { Fault, Result } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import type { CrewSettings } from './crew.ts';
import type { Decision } from './decide.ts';
import type { FinishedRun } from './finish.ts';
import type { Watch } from './ports.ts';
import type { RunbookSource, TopologySource } from './sources/sources.ts';
import type { StoreSettings } from './store.ts';

export interface RunSettings extends CrewSettings {
  /** Where runs without a folder of their own leave their files. */
  readonly state: string;
  /** Locks, journals, history. */
  readonly store: StoreSettings;
  /** Where the run's files stand; null: in the state folder. */
  readonly out: string | null;
  readonly actor: string;
  readonly approvals: readonly Approval[];
  /** Where the job stands; absent where there is no job, or nobody asked. */
  readonly job?: JobRecord;
  readonly approvable: boolean;
  readonly planDigest: string | null;
  readonly enabled: boolean;
  readonly refusals: readonly Fault[];
  readonly dryRun: boolean;
  readonly lockTimeoutMs: number;
}

export interface RespondRequest {
  readonly decision: Decision;
  readonly sources: {
    readonly runbook: RunbookSource;
    readonly topology: TopologySource;
    readonly inputs: Plan['inputs'];
  };
  readonly settings: RunSettings;
  readonly cancel: AbortSignal;
  readonly onCancel: 'compensate' | 'leave';
  readonly abandon: AbortSignal;
  readonly watch: Watch;
  readonly warn: (fault: Fault) => void;
  /** Told as soon as the run has a name: what `post` must know if this process dies. */
  readonly began: (run: {
    readonly executionId: string;
    readonly folder: string;
    readonly locks: readonly string[];
  }) => void;
  /** Settings for another plan: a dead run that is in the way is finished first. */
  readonly settingsFor: (plan: Plan) => Promise<Result<CrewSettings>>;
  /** What became of one that was. */
  readonly recovered?: (finished: FinishedRun) => Promise<void>;
}
