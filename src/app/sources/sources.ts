// The repository's files: runbooks and topology, read and parsed. All faults of all files at once.
import { basename, dirname, relative, resolve } from 'node:path';
import { fail, type Result, settle, succeed } from '../../kernel/fault.ts';
import { nearest } from '../../kernel/nearest.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { healthProbes } from '../../plan/health.ts';
import { loadMadeRunbook } from '../../runbook/load.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import { closeTopology, type OpenTopology, openTopology } from '../../topology/load.ts';
import type { PartText } from '../../topology/part.ts';
import type { Topology } from '../../topology/topology.ts';
import { type InventoryAccess, type InventoryProgram, notRun, programsOf } from './inventory-answer.ts';
import { readText } from './read-text.ts';
import { formOf, idOf, noRunbook, repeatedIds, runbookFiles, sameId } from './runbook-files.ts';
import { type Access, readParts } from './topology-parts.ts';
import type { Placed } from './typescript-places.ts';
import { leadsOut, outOfRoot } from './within-root.ts';

export interface SourcePaths {
  readonly root: string;
  readonly runbooks: string;
  readonly topology: string;
  /** What runbooks are named from, where that is not the root. */
  readonly namesFrom?: string;
  /** Absent: programs of inventories are not run here, and a topology that names one is refused. */
  readonly inventory?: InventoryAccess;
  /** Runbooks of the folder that are not read. */
  readonly passesOver?: (file: string) => boolean;
}

/** The same, with an end to whatever is run for them. */
export function stoppable(paths: SourcePaths, cancel: AbortSignal): SourcePaths {
  const { inventory } = paths;
  return inventory === undefined ? paths : { ...paths, inventory: { ...inventory, cancel } };
}

/** A runbook with its text in the normal form (YAML): a run keeps the text for its recovery. */
export interface RunbookSource {
  readonly runbook: Runbook;
  readonly text: string;
  /** As its author wrote it, where that is not the normal form. */
  readonly written?: string;
}
export interface TopologySource {
  readonly topology: Topology;
  readonly text: string;
  /** What else it was made from. */
  readonly parts: readonly PartText[];
}

/** What was read, with each file that people wrote of it, as it was read. */
export type Read<T> = T & { readonly files: readonly WrittenPart[] };

/** Names of services that runbooks are held against; null: any may be named. */
export type Services = readonly string[] | null;

/** Every runbook of the folder; a folder that is missing or empty is a fault. */
export async function readRunbooks(
  paths: SourcePaths,
  services: Services = null,
): Promise<Result<readonly Read<RunbookSource>[]>> {
  const files = await runbookFiles(paths.runbooks, paths.root);
  if (!files.ok) return files;
  const until = AbortSignal.timeout(EVALUATIONS_MS);
  const found = { paths, folder: paths.runbooks, services, until };
  const read = files.value.filter((file) => paths.passesOver?.(file) !== true);
  const loaded = await Promise.all(read.map((file) => loadedRunbook(file, found)));
  const faults = [...repeatedIds(files.value), ...loaded.flatMap((one) => (one.ok ? [] : one.faults))];
  return settle(
    loaded.flatMap((one) => (one.ok ? [one.value] : [])),
    faults,
  );
}

/** One runbook, by its id: others may be broken. */
export async function readRunbook(paths: SourcePaths, id: string): Promise<Result<Read<RunbookSource>>> {
  const files = await runbookFiles(paths.runbooks, paths.root);
  if (!files.ok) return files;
  const ids = files.value.map(idOf);
  const [file, other] = files.value.filter((_, index) => ids[index] === id);
  if (file !== undefined && other !== undefined) return fail(sameId(file, other));
  if (file !== undefined) return loadedRunbook(file, { paths, folder: paths.runbooks, services: null, until: NEVER });
  const guess = ids.find((known) => known === idOf(id)) ?? nearest(id, ids);
  return fail({
    code: 'runbook-missing',
    message: `there is no runbook \`${visibleLine(id).slice(0, 100)}\` in ${paths.runbooks}`,
    hint: guess === null ? `There are: ${ids.slice(0, 20).join(', ')}.` : `Did you mean \`${guess}\`?`,
  });
}

/** One that somebody named: it may lie outside of the root. */
export async function readRunbookFile(
  file: string,
  paths: NamedPaths,
  services: Services = null,
): Promise<Result<RunbookSource>> {
  return loadedRunbook(file, { paths, folder: null, services, until: NEVER });
}

export type NamedPaths = Pick<SourcePaths, 'root' | 'namesFrom'>;

const NEVER = new AbortController().signal;

/** What the runbooks of a folder may take together where they are programs. */
const EVALUATIONS_MS = 60_000;

interface Loading {
  readonly paths: NamedPaths;
  /** The folder that it was found in; null: it was named. */
  readonly folder: string | null;
  readonly services: Services;
  readonly until: AbortSignal;
}

async function loadedRunbook(
  file: string,
  { paths: { root, namesFrom = root }, folder, services, until }: Loading,
): Promise<Result<Read<RunbookSource>>> {
  const shown = shortPath(file, namesFrom);
  const no = noRunbook(file, shown);
  if (no !== null) return fail(no);
  // A runbook in TypeScript has bounds of its own: those of its repository.
  const isBounded = formOf(file) !== 'typescript';
  if (isBounded && (await leadsOut(file, { root, otherwise: folder }))) return fail(outOfRoot(file, shown));
  const form = await normalForm(file, shown, until);
  if (!form.ok) return form;
  const { text, written, placed, files } = form.value;
  const runbook = loadMadeRunbook({ file: shown, id: idOf(file), text, services, placed });
  if (!runbook.ok) return runbook;
  return succeed({ runbook: runbook.value, text, files, ...(written !== undefined && { written }) });
}

interface NormalForm {
  readonly text: string;
  readonly written?: string;
  readonly placed: Placed;
  readonly files: readonly WrittenPart[];
}

/** The runbook in its normal form, whatever it is written as. */
async function normalForm(file: string, shown: string, cancel: AbortSignal): Promise<Result<NormalForm>> {
  const form = formOf(file);
  if (form === 'typescript') return (await import('./typescript-runbook.ts')).evaluatedRunbook(file, { shown, cancel });
  const text = await readText(file);
  if (!text.ok) return fail({ ...text.faults[0], at: { file: shown, line: 1, column: 1 } });
  const yaml =
    form === 'yaml'
      ? text
      : (await import('../../runbook/skill-page.ts')).normalFormOf(text.value, { file: shown, id: idOf(file) });
  const files = [{ file: shown, text: text.value }];
  return yaml.ok ? succeed({ text: yaml.value, placed: (document) => document, files }) : yaml;
}

export async function readTopology(paths: SourcePaths): Promise<Result<Read<TopologySource>>> {
  const open = await openedTopology(paths);
  if (!open.ok) return open;
  const { text, topology } = open.value;
  const [first, ...more] = paths.inventory === undefined ? programsOf(topology).map(notRun) : [];
  if (first !== undefined) return fail(first, ...more);
  return closedTopology({ text, topology, paths, access: paths.inventory ?? null });
}

/** A topology as far as it can be known without running anything. */
export interface CheckedTopology {
  /** Not fit for a run where something was not asked: names in it may stand for nothing. */
  readonly topology: Topology;
  /** Inventories whose programs were not run. */
  readonly unasked: readonly InventoryProgram[];
  /** What people wrote of it: its file, and what that includes. */
  readonly written: readonly WrittenPart[];
}

export interface WrittenPart {
  readonly file: string;
  readonly text: string;
}

/** Of a topology that was read. */
export function writtenParts({ topology, text, parts }: TopologySource): readonly WrittenPart[] {
  const included = parts
    .filter(({ from }) => from.kind === 'include')
    .map((part) => ({ file: part.file, text: part.text }));
  return [{ file: topology.file, text }, ...included];
}

export async function checkTopology(paths: SourcePaths): Promise<Result<CheckedTopology>> {
  const open = await openedTopology(paths);
  if (!open.ok) return open;
  const checked = await closedTopology({ ...open.value, paths, access: null });
  if (!checked.ok) return checked;
  const { topology } = checked.value;
  return succeed({ topology, unasked: programsOf(open.value.topology), written: writtenParts(checked.value) });
}

interface Opened {
  readonly text: string;
  readonly topology: OpenTopology;
}

async function openedTopology(paths: SourcePaths): Promise<Result<Opened>> {
  const name = shortPath(paths.topology, paths.root);
  if (await leadsOut(paths.topology, { root: paths.root, otherwise: null })) return fail(outOfRoot(name, name));
  const text = await readText(paths.topology);
  if (text.ok) {
    const open = openTopology(name, text.value);
    return open.ok ? succeed({ text: text.value, topology: open.value }) : open;
  }
  const [fault] = text.faults;
  if (fault.code !== 'file-missing') return text;
  return fail({
    ...fault,
    code: 'topology-missing',
    hint: 'Write a topology.yml, or name another file (--topology, in a workflow the input `topology`); examples/topology.yml is one to begin with.',
  });
}

async function closedTopology({
  text,
  topology: open,
  paths,
  access,
}: Opened & { readonly paths: SourcePaths; readonly access: Access }): Promise<Result<Read<TopologySource>>> {
  const places = { topology: resolve(paths.topology), root: topologyRoot(paths) };
  const parts = await readParts(open, places, access);
  if (!parts.ok) {
    const [first, ...more] = [...open.root.faults, ...parts.faults];
    return first === undefined ? parts : fail(first, ...more);
  }
  const closed = closeTopology(open, parts.value);
  if (!closed.ok) return closed;
  const health = healthProbes(closed.value.services);
  if (!health.ok) return health;
  const filed = parts.value.filter(
    ({ from }) => from.kind === 'include' || open.inventories[from.index]?.kind === 'file',
  );
  const files = [{ file: closed.value.file, text }, ...filed.map((part) => ({ file: part.file, text: part.text }))];
  return succeed({ topology: closed.value, text, parts: parts.value, files });
}

/** What the names of its files are taken from: a topology from outside of the root has the folder that it stands in for its own. */
export function topologyRoot({ root, topology }: SourcePaths): string {
  return resolve(isInside(topology, root) ? root : dirname(topology));
}

/** Relative to the root where it lies inside, so that a plan is the same on every machine. */
function shortPath(file: string, root: string): string {
  return isInside(file, root) ? relative(root, file) : basename(file);
}

function isInside(file: string, root: string): boolean {
  return !relative(root, file).startsWith('..');
}
