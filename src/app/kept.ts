// What a run leaves with its lock for whoever must finish it: what its plan was made from, never a command.
// Promises: the plan is made anew from it and its digest checked, so that neither a journal nor a lock can bring in a command.
import * as z from 'zod';
import type { Incident } from '../incident/incident.ts';
import { receive } from '../incident/receive.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { compile } from '../plan/compile.ts';
import type { Plan } from '../plan/plan.ts';
import { loadRunbook } from '../runbook/load.ts';
import { loadTopology } from '../topology/load.ts';
import { viewOf } from '../topology/view.ts';
import type { TopologySource } from './sources.ts';
import type { StoreSettings } from './store.ts';

const keptSchema = once(() =>
  z.object({
    runbook: z.object({ file: z.string(), id: z.string(), text: z.string().nullable() }),
    topology: z.object({ file: z.string(), text: z.string().nullable() }),
    incident: z.unknown(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    commit: z.string(),
    folder: z.string(),
  }),
);
type Kept = z.infer<ReturnType<typeof keptSchema>>;

export interface Sources extends Omit<Kept, 'incident' | 'runbook' | 'topology'> {
  readonly runbook: { readonly file: string; readonly id: string; readonly text: string };
  readonly topology: { readonly file: string; readonly text: string };
  readonly incident: Incident;
}

/** Files on this machine keep the texts as they were; a repository has them at the commit. */
export function keptText(sources: Sources, store: StoreSettings['kind']): string {
  if (store === 'files') return `${JSON.stringify(sources)}\n`;
  const { runbook, topology } = sources;
  return JSON.stringify({ ...sources, runbook: { ...runbook, text: null }, topology: { ...topology, text: null } });
}

export interface Restored {
  readonly plan: Plan;
  readonly topology: TopologySource;
  readonly incident: Incident;
  /** Where the run's audit stands, on the machine that began it. */
  readonly folder: string;
}

/** The plan of a run that somebody else began. Refused where it is not the plan whose digest opens the journal. */
export async function restore(text: string, digest: string, store: StoreSettings): Promise<Result<Restored>> {
  const kept = parseKept(text);
  if (kept === null) return fail(differs);
  const { runbook: from, topology: on } = kept;
  const [runbookText, topologyText] = [
    await textOf(from, kept.commit, store),
    await textOf(on, kept.commit, store),
  ] as const;
  if (!runbookText.ok) return runbookText;
  if (!topologyText.ok) return topologyText;
  const runbook = loadRunbook(from.file, from.id, runbookText.value);
  if (!runbook.ok) return runbook;
  const topology = loadTopology(on.file, topologyText.value);
  if (!topology.ok) return topology;
  const received = receive(kept.incident, new Date(0).toISOString());
  if (!received.ok) return received;
  const [incident] = received.value;
  const view = viewOf(topology.value, incident?.tenant ?? '');
  if (incident === undefined || !view.ok) return view.ok ? fail(differs) : view;
  const plan = compile({
    runbook: runbook.value,
    view: view.value,
    topology: topology.value,
    incident,
    inputs: kept.inputs,
    commit: kept.commit,
  });
  if (!plan.ok) return plan;
  if (plan.value.digest !== digest) return fail(differs);
  const source = { topology: topology.value, text: topologyText.value };
  return succeed({ plan: plan.value, topology: source, incident, folder: kept.folder });
}

async function textOf(
  { file, text }: { readonly file: string; readonly text: string | null },
  commit: string,
  store: StoreSettings,
): Promise<Result<string>> {
  if (store.kind === 'refs') return store.textAt(commit, file);
  return text === null ? fail(differs) : succeed(text);
}

function parseKept(text: string): Kept | null {
  try {
    return keptSchema().safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const differs: Fault = {
  code: 'plan-digest-differs',
  message: 'what is kept of the run does not give the plan that it began with',
  hint: 'Somebody changed what was kept, or another version of this program made the plan. Undo by hand what the audit names.',
};
