// The repository's files: runbooks and topology, read and parsed. All faults of all files at once.
import { basename, relative } from 'node:path';
import { fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { visibleLine } from '../kernel/visible.ts';
import { healthProbes } from '../plan/health.ts';
import { loadRunbook } from '../runbook/load.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { loadTopology } from '../topology/load.ts';
import type { Topology } from '../topology/topology.ts';
import { readText } from './read-text.ts';
import { idOf, laterForm, repeatedIds, runbookFiles, sameId } from './runbook-files.ts';

export interface SourcePaths {
  readonly root: string;
  readonly runbooks: string;
  readonly topology: string;
}

/** A runbook with the text that it was read from: a run keeps the text for its recovery. */
export interface RunbookSource {
  readonly runbook: Runbook;
  readonly text: string;
}
export interface TopologySource {
  readonly topology: Topology;
  readonly text: string;
}

/** Names of services that runbooks are held against; null: any may be named. */
export type Services = readonly string[] | null;

/** Every runbook of the folder; a folder that is missing or empty is a fault. */
export async function readRunbooks(
  paths: SourcePaths,
  services: Services = null,
): Promise<Result<readonly RunbookSource[]>> {
  const files = await runbookFiles(paths.runbooks);
  if (!files.ok) return files;
  const loaded = await Promise.all(files.value.map((file) => readRunbookFile(file, paths.root, services)));
  const faults = [...repeatedIds(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
  return settle(
    loaded.flatMap((one) => (one.ok ? [one.value] : [])),
    faults,
  );
}

/** One runbook, by its id: others may be broken. */
export async function readRunbook(paths: SourcePaths, id: string): Promise<Result<RunbookSource>> {
  const files = await runbookFiles(paths.runbooks);
  if (!files.ok) return files;
  const ids = files.value.map(idOf);
  const [file, other] = files.value.filter((_, index) => ids[index] === id);
  if (file !== undefined && other !== undefined) return fail(sameId(file, other));
  if (file !== undefined) return readRunbookFile(file, paths.root);
  const guess = ids.find((known) => known === idOf(id)) ?? nearest(id, ids);
  return fail({
    code: 'runbook-missing',
    message: `there is no runbook \`${visibleLine(id).slice(0, 100)}\` in ${paths.runbooks}`,
    hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
  });
}

export async function readRunbookFile(
  file: string,
  root: string,
  services: Services = null,
): Promise<Result<RunbookSource>> {
  const form = laterForm(file, shortPath(file, root));
  if (form !== null) return fail(form);
  const text = await readText(file);
  if (!text.ok) return text;
  const runbook = loadRunbook(shortPath(file, root), idOf(file), text.value, services);
  return runbook.ok ? succeed({ runbook: runbook.value, text: text.value }) : runbook;
}

export async function readTopology(paths: SourcePaths): Promise<Result<TopologySource>> {
  const text = await readText(paths.topology);
  if (text.ok) {
    const topology = loadTopology(shortPath(paths.topology, paths.root), text.value);
    if (!topology.ok) return topology;
    const health = healthProbes(topology.value.services);
    return health.ok ? succeed({ topology: topology.value, text: text.value }) : health;
  }
  const [fault] = text.faults;
  if (fault.code !== 'file-missing') return text;
  return fail({
    ...fault,
    code: 'topology-missing',
    hint: 'Write a topology.yml, or name another file (--topology, in a workflow the input `topology`); examples/topology.yml is one to begin with.',
  });
}

/** Relative to the root where it lies inside, so that a plan is the same on every machine. */
function shortPath(file: string, root: string): string {
  const path = relative(root, file);
  return path.startsWith('..') ? basename(file) : path;
}
