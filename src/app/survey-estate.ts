// What really stands on the hosts of an estate, or of one tenant's services, asked outside of any run.
// Promises: changes nothing and keeps nothing; at most so many hosts at once; a host that does not answer keeps no other from it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOf } from '../engine/discover.ts';
import { type Result, succeed } from '../kernel/fault.ts';
import { asItIs } from '../kernel/mask.ts';
import { createRedactor } from '../kernel/redact.ts';
import { type Asked, planDiscovery } from '../plan/discovery.ts';
import { plannedHosts } from '../plan/hosts.ts';
import type { PlannedDiscovery } from '../plan/plan.ts';
import { readyCommand } from '../plan/resolve.ts';
import { type Answer, type Comparison, compareWith } from '../topology/drift.ts';
import type { Topology } from '../topology/topology.ts';
import { createExecutor, type RunExecutor } from '../transport/executor.ts';
import type { SshSettings } from '../transport/ssh-client.ts';
import { temporaryFolderIn } from './temporary-folder.ts';

export interface SurveyRequest {
  readonly topology: Topology;
  /** Id of the tenant whose instances are judged; null: everybody's. */
  readonly tenant: string | null;
  readonly ssh: SshSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly temporaryFolder: string;
  readonly cancel: AbortSignal;
}

export interface Surveyed {
  readonly comparison: Comparison;
  /** Services of which no host can be asked. */
  readonly unasked: readonly string[];
}

const AT_ONCE = 20;

export async function surveyEstate(request: SurveyRequest): Promise<Result<Surveyed>> {
  const { topology, tenant, cancel } = request;
  const services = servicesOf(topology, tenant);
  const questions = planDiscovery(placesOf(topology, services), topology);
  const made = await temporaryFolderIn(request.temporaryFolder);
  if (!made.ok) return made;
  try {
    await using executor = createExecutor({
      hosts: plannedHosts(questions, topology),
      ssh: request.ssh,
      secrets: () => undefined,
      redactor: createRedactor({ secrets: [] }),
      outputsFolder: join(made.value, 'outputs'),
      environment: request.environment,
      folder: made.value,
    });
    const answers = await askAll(executor, questions, cancel);
    const unasked = services.filter((name) => topology.services[name]?.discover === undefined);
    return succeed({ comparison: compareWith(topology, tenant, answers), unasked });
  } finally {
    await rm(made.value, { recursive: true, force: true });
  }
}

async function askAll(
  executor: RunExecutor,
  questions: readonly PlannedDiscovery[],
  cancel: AbortSignal,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const left = questions.entries();
  const worker = async (): Promise<void> => {
    for (const [index, question] of left) answers[index] = await askOne(executor, question, cancel);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, questions.length) }, worker));
  return answers;
}

async function askOne(executor: RunExecutor, question: PlannedDiscovery, cancel: AbortSignal): Promise<Answer> {
  const { service, host, command } = question;
  const ready = readyCommand(command, {}, false);
  if (!ready.ok) return { service, host, found: { ok: false, fault: ready.faults[0], of: null } };
  return answerOf(question, await executor.observe({ ...ready.value, unkept: true }, cancel), asItIs);
}

/** By name; a tenant's, or all. */
function servicesOf({ services, tenants }: Topology, tenant: string | null): readonly string[] {
  if (tenant === null) return Object.keys(services).sort();
  return [...new Set(tenants[tenant]?.instances.map(({ service }) => service))].sort();
}

/** Wherever anybody has one of the services: what is not where it should be may be there. */
function placesOf({ services, tenants }: Topology, wanted: readonly string[]): readonly Asked[] {
  const names = new Set(wanted);
  const declared = wanted.flatMap((service) => {
    const hosts = services[service]?.hosts ?? [];
    return hosts === 'runner' ? [{ service, host: 'runner' }] : hosts.map((host) => ({ service, host }));
  });
  const placed = Object.values(tenants).flatMap(({ instances }) =>
    instances.filter(({ service }) => names.has(service)),
  );
  return [...declared, ...placed];
}
