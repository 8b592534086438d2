// What a run leaves with its lock for whoever must finish it: what its plan was made from, never a command.
// Promises: the plan is made anew from it and its digest checked, so that neither a journal nor a lock can bring in a command.
import * as z from 'zod';
import type { Incident } from '../incident/incident.ts';
import { receive } from '../incident/receive.ts';
import { sha256 } from '../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { compile } from '../plan/compile.ts';
import type { Plan } from '../plan/plan.ts';
import { loadBegunRunbook } from '../runbook/load.ts';
import { closeTopology, openTopology, translatedParts } from '../topology/load.ts';
import type { PartText } from '../topology/part.ts';
import { viewOf } from '../topology/view.ts';
import { notRun } from './sources/inventory-answer.ts';
import { formOf } from './sources/runbook-files.ts';
import type { TopologySource } from './sources/sources.ts';
import type { StoreSettings } from './store.ts';

const partSchema = once(() =>
  z.object({
    from: z.union([
      z.object({ kind: z.literal('include') }),
      z.object({
        kind: z.literal('inventory'),
        index: z.int().nonnegative(),
        translated: z.literal(true).exactOptional(),
      }),
    ]),
    file: z.string(),
    text: z.string().nullable(),
    /** Of what an inventory said, where its words are not kept. */
    digest: z.string().optional(),
  }),
);
const keptSchema = once(() =>
  z.object({
    runbook: z.object({ file: z.string(), id: z.string(), text: z.string().nullable() }),
    topology: z.object({ file: z.string(), text: z.string().nullable(), parts: z.array(partSchema()).optional() }),
    incident: z.unknown(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    commit: z.string(),
    folder: z.string(),
  }),
);
type Kept = z.infer<ReturnType<typeof keptSchema>>;

export interface Sources extends Omit<Kept, 'incident' | 'runbook' | 'topology'> {
  readonly runbook: { readonly file: string; readonly id: string; readonly text: string };
  readonly topology: { readonly file: string; readonly text: string; readonly parts?: readonly PartText[] };
  readonly incident: Incident;
}

/**
 * Files on this machine keep the texts as they were, and what another tool said in the words of a topology: the rest of an Ansible
 * inventory, passwords among it, is nothing that a recovery needs. A repository has them at the commit, and of what a program said the digest: who
 * may write a lock could write a command.
 */
export function keptText(sources: Sources, store: StoreSettings['kind']): string {
  const { runbook, topology } = sources;
  if (store === 'files') return `${JSON.stringify({ ...sources, topology: keptTopology(topology) })}\n`;
  const parts = topology.parts?.map(({ from, file, text }) =>
    from.kind === 'include' ? { from, file, text: null } : { from, file, text: null, digest: sha256(text) },
  );
  return JSON.stringify({
    ...sources,
    runbook: { ...runbook, text: null },
    topology: { ...topology, text: null, ...(parts !== undefined && { parts }) },
  });
}

function keptTopology({ file, text, parts }: Sources['topology']): Sources['topology'] {
  return { file, text, ...(parts !== undefined && { parts: translatedParts({ topology: { file }, text, parts }) }) };
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
  const runbookText = await normalTextOf(from, kept.commit, store);
  if (!runbookText.ok) return runbookText;
  const runbook = loadBegunRunbook(from.file, from.id, runbookText.value);
  if (!runbook.ok) return runbook;
  const restored = await restoreTopology(on, kept.commit, store);
  if (!restored.ok) return restored;
  const { source, isChanged } = restored.value;
  const received = receive(kept.incident, new Date(0).toISOString());
  if (!received.ok) return received;
  const [incident] = received.value;
  const view = viewOf(source.topology, incident?.tenant ?? '');
  if (incident === undefined || !view.ok) return view.ok ? fail(differs) : view;
  const plan = compile({
    runbook: runbook.value,
    view: view.value,
    topology: source.topology,
    incident,
    inputs: kept.inputs,
    commit: kept.commit,
    begun: true,
  });
  if (!plan.ok) return plan;
  if (plan.value.digest !== digest) return fail(isChanged ? inventoryChanged : differs);
  return succeed({ plan: plan.value, topology: source, incident, folder: kept.folder });
}

interface RestoredTopology {
  readonly source: TopologySource;
  /** An inventory says something else now. */
  readonly isChanged: boolean;
}

async function restoreTopology(
  on: Kept['topology'],
  commit: string,
  store: StoreSettings,
): Promise<Result<RestoredTopology>> {
  const text = await textOf(on, commit, store);
  if (!text.ok) return text;
  const open = openTopology(on.file, text.value);
  if (!open.ok) return open;
  const parts: PartText[] = [];
  let isChanged = false;
  for (const { from, file, text: kept, digest } of on.parts ?? []) {
    const inventory = from.kind === 'inventory' ? open.value.inventories[from.index] : null;
    if (inventory === undefined) return fail(differs);
    const said =
      store.kind === 'refs' && inventory?.kind === 'exec'
        ? await (store.askInventory?.(inventory, on.file) ?? fail(notRun(inventory)))
        : await textOf({ file, text: kept }, commit, store);
    if (!said.ok) return said;
    isChanged ||= digest !== undefined && sha256(said.value) !== digest;
    parts.push({ from, file, text: said.value });
  }
  const topology = closeTopology(open.value, parts, { begun: true });
  return topology.ok ? succeed({ source: { topology: topology.value, text: text.value, parts }, isChanged }) : topology;
}

/**
 * What is kept is in the normal form already; what a repository has is the file as it was written. A page is read at its commit, so
 * that nobody can change its words, and its text is never masked; what only its readers could mistake is no fault here.
 */
async function normalTextOf(from: Kept['runbook'], commit: string, store: StoreSettings): Promise<Result<string>> {
  const text = await textOf(from, commit, store);
  const form = formOf(from.file);
  if (!text.ok || store.kind === 'files' || form === 'yaml') return text;
  if (form === 'skill') return (await import('../runbook/skill-page.ts')).recoveredFormOf(text.value, from);
  const { evaluatedFrom } = await import('./sources/typescript-runbook.ts');
  const read = async (path: string) => {
    const found = await store.textAt(commit, path);
    return found.ok ? found : found.faults[0].code === 'file-missing' ? succeed(null) : found;
  };
  const evaluated = await evaluatedFrom({ entry: from.file, text: text.value, read }, { shown: from.file });
  return evaluated.ok ? succeed(evaluated.value.text) : evaluated;
}

/** On refs a text that is kept with the lock is nobody's: what the repository has at the commit was reviewed. */
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

const inventoryChanged: Fault = {
  code: 'plan-digest-differs',
  message:
    'the inventory no longer says what it said when the run began, and the plan is not the one that it began with',
  hint: 'Let it say again what it said of this tenant, or undo by hand what its journal names.',
};

const differs: Fault = {
  code: 'plan-digest-differs',
  message: 'what is kept of the run does not give the plan that it began with',
  hint: 'Somebody changed what was kept, or another version of this program made the plan. Undo by hand what its journal names.',
};
