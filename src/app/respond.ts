// The walk of the product, as far as the first connection: one decision, admitted, its hosts called. The rest is `carry-out.ts`.
// Promises: from the moment a run has an execution id it ends with an outcome and an audit; before that, with faults and nothing changed.
// No host is called for a run that is not admitted.
import { join } from 'node:path';
import { type Fault, fail, type Result } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { digested } from '../plan/digest.ts';
import { neighbourHosts } from '../plan/hosts.ts';
import { isolatePlan } from '../plan/isolate.ts';
import { placesOf } from '../plan/places.ts';
import type { Plan } from '../plan/plan.ts';
import { isolationOf } from '../topology/isolation.ts';
import { admit } from './admit.ts';
import type { Responded } from './conclude.ts';
import { createCrew, redactorFor } from './crew.ts';
import { executionId } from './execution-id.ts';
import { missingSecrets } from './missing-secrets.ts';
import type { RespondRequest } from './respond-request.ts';

export async function respond(request: RespondRequest): Promise<Result<Responded>> {
  const { decision, sources, settings } = request;
  const { plan, incident, runbook } = decision;
  const [first, ...more] = missingSecrets(plan, settings.secrets);
  if (first !== undefined) return fail(first, ...more);
  const redactor = redactorFor(settings);
  const id = executionId(new Date());
  const folder = settings.out ?? join(settings.state, 'runs', id);
  const { topology } = sources.topology;
  const now = new Date().toISOString();
  const isolation = isolatePlan(isolationOf(topology), plan, placesOf(runbook)).faults;
  const admission = admit({ ...settings, incident, runbook, plan, topology, isolation, now });
  const outputsFolder = join(folder, 'outputs');
  const neighbours = neighbourHosts(plan, topology);
  const made = await createCrew({ plan, redactor, settings, outputsFolder, neighbours });
  if (!made.ok) return made;
  // Gone when this function returns: a run that is not awaited here would lose its connections.
  await using crew = made.value;
  // Connections take longer than all that comes before they are used: what that needs is loaded while they are made.
  const reached = admission.kind === 'proceed' ? targetHosts(plan) : [];
  await Promise.all(reached.map((host) => crew.executor.warm(host)));
  const ssh = reached.length > 0 ? crew.executor.ssh() : Promise.resolve(null);
  const { carryOut } = await import('./carry-out.ts');
  const warned = new Set<string>();
  const warnOfShort = (): void => {
    for (const name of redactor.tooShort) {
      if (!warned.has(name)) request.warn(tooShort(name));
      warned.add(name);
    }
  };
  const onLearn = (secret: string): void => {
    settings.onLearn?.(secret);
    warnOfShort();
  };
  warnOfShort();
  if (isMasked(digested(plan), redactor)) request.warn(secretInPlan);
  else if (isMasked(plan, redactor)) request.warn(secretInProse);
  return await carryOut({ ...request, settings: { ...settings, onLearn } }, { id, folder, crew, admission, ssh });
}

const secretInPlan: Fault = {
  code: 'secret-exposed',
  message: 'the value of a secret stands in the plan, so in the runbook, the topology or the alert',
  hint: 'It is masked in the audit, where `verify` then finds a plan.json that does not fit its digest; change the secret.',
};

const secretInProse: Fault = {
  code: 'secret-exposed',
  message: 'the value of a secret stands in the prose of the runbook',
  hint: 'It is masked in the audit, and stands in the repository; change the secret.',
};

function isMasked(value: object, redactor: Redactor): boolean {
  return JSON.stringify(redactor.json(value)) !== JSON.stringify(value);
}

function tooShort(name: string): Fault {
  return {
    code: 'secret-exposed',
    message: `the secret ${name} is too short to be masked`,
    hint: 'Its value may show in logs and in the audit; use a longer one.',
  };
}

function targetHosts(plan: Plan): readonly string[] {
  const targets = new Set(Object.values(plan.targets).map(({ host }) => host));
  return Object.keys(plan.hosts).filter((host) => targets.has(host));
}
