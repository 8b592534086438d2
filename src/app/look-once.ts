// One look at a runbook's probes over the real transports, outside of any run, and what its conditions make of it.
// Promises: changes nothing, takes no lock, keeps nothing; every command passes the second wall with its final values; no value of a
// secret is in what comes back.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample, Verdict } from '../engine/event.ts';
import { judge } from '../engine/judge.ts';
import { type Observing, observe } from '../engine/perform.ts';
import { unseenWords } from '../engine/reason.ts';
import { scopeAt } from '../engine/scope.ts';
import { holdsSecret, isRevealable, withheld } from '../engine/secrecy.ts';
import { initialState } from '../engine/state.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import type { Mask } from '../kernel/mask.ts';
import type { Redactor } from '../kernel/redact.ts';
import { isolationCheck } from '../plan/isolate.ts';
import type { Plan, SampleOf } from '../plan/plan.ts';
import type { Posed, PosedCondition, Probing } from '../plan/probing.ts';
import { AT_ONCE } from '../plan/waves.ts';
import { isolationOf } from '../topology/isolation.ts';
import type { Topology } from '../topology/topology.ts';
import { createExecutor, type RunExecutor } from '../transport/executor.ts';
import { type CrewSettings, redactorFor } from './crew.ts';
import { missingSecrets } from './missing-secrets.ts';
import { temporaryFolderIn } from './temporary-folder.ts';

export interface LookRequest {
  readonly probing: Probing;
  readonly topology: Topology;
  readonly settings: Pick<CrewSettings, 'secrets' | 'masked' | 'ssh' | 'environment' | 'temporaryFolder'>;
  readonly cancel: AbortSignal;
}

export interface SeenCondition {
  readonly of: Posed;
  readonly that: readonly string[];
  readonly verdict: Verdict | 'not_decidable';
  /** One line an expression, with its values: `487 >= 0.9 * 500 → true`. Empty where it is not decidable here. */
  readonly shown: readonly string[];
  readonly because?: string;
}

export interface Seen {
  readonly samples: readonly Sample[];
  /** Probes of whose output nothing may be shown. */
  readonly sensitive: readonly SampleOf[];
  readonly conditions: readonly SeenCondition[];
}

export async function lookOnce(request: LookRequest): Promise<Result<Seen>> {
  const { probing, settings } = request;
  const [first, ...more] = missingSecrets(probing.plan, settings.secrets);
  if (first !== undefined) return fail(first, ...more);
  const made = await temporaryFolderIn(settings.temporaryFolder);
  if (!made.ok) return made;
  const redactor = redactorFor(settings);
  try {
    await using executor = createExecutor({
      hosts: probing.plan.hosts,
      ssh: settings.ssh,
      secrets: (name) => (Object.hasOwn(settings.secrets, name) ? settings.secrets[name] : undefined),
      redactor,
      outputsFolder: join(made.value, 'outputs'),
      environment: settings.environment,
      folder: made.value,
    });
    const samples = await observeAll(request, executor, redactor);
    return succeed(redactor.json(seenIn(probing, samples, redactor.text)));
  } finally {
    await rm(made.value, { recursive: true, force: true });
  }
}

async function observeAll(request: LookRequest, executor: RunExecutor, redactor: Redactor): Promise<readonly Sample[]> {
  const { plan, samples: asked } = request.probing;
  const state = initialState(plan);
  const observing: Observing = {
    plan,
    ports: {
      executor,
      isolated: isolationCheck(isolationOf(request.topology), plan),
      masks: { learn: redactor.learn, mask: redactor.text },
    },
    signal: request.cancel,
    state: () => state,
    now: () => new Date().toISOString(),
  };
  const samples: Sample[] = [];
  const left = asked.entries();
  const worker = async (): Promise<void> => {
    for (const [index, of] of left) samples[index] = await observe(of, null, observing);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, asked.length) }, worker));
  return samples;
}

function seenIn({ plan, conditions }: Probing, samples: readonly Sample[], mask: Mask): Seen {
  const now = new Date().toISOString();
  const sensitive = samples
    .filter((sample) => isSensitive(plan, sample))
    .map(({ probe, target }) => ({ probe, target }));
  return {
    samples: samples.map((sample) => (isSensitive(plan, sample) ? { ...withheld(plan, sample), fields: {} } : sample)),
    sensitive,
    conditions: conditions.map((condition) => judged(condition, { plan, samples, now, mask })),
  };
}

function isSensitive(plan: Plan, { probe, target }: SampleOf): boolean {
  const command = plan.probes[probe]?.commands[target];
  return command !== undefined && holdsSecret(command);
}

interface Judging {
  readonly plan: Plan;
  readonly samples: readonly Sample[];
  readonly now: string;
  readonly mask: Mask;
}

function judged({ posed, that, judged: how }: PosedCondition, { plan, samples, now, mask }: Judging): SeenCondition {
  if ('not' in how) return { of: posed, that, verdict: 'not_decidable', shown: [], because: how.not };
  const { by } = how;
  const target = 'target' in posed ? posed.target : null;
  const scope = scopeAt(initialState(plan), { target, step: null, samples, now });
  const { verdict, shown, because: reason } = judge(by, scope, isRevealable(plan, by, posed) ? mask : null);
  const failed = samples.find((sample) => !sample.ok && by.samples.some((read) => isOf(sample, read)));
  const because = verdict === 'holds' ? undefined : failed === undefined ? reason : unseenWords(failed);
  return { of: posed, that, verdict, shown, ...(because !== undefined && { because }) };
}

function isOf(sample: SampleOf, read: SampleOf): boolean {
  return sample.probe === read.probe && sample.target === read.target;
}
