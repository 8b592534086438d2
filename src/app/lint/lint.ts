// Lint: every fault of runbooks and topology at once, and what is legal and may not be meant.
// Promises: nothing is run but where somebody asks for it, since what is looked at may be a stranger's; no secret is needed.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Fault, type Result, succeed } from '../../kernel/fault.ts';
import { once } from '../../kernel/once.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { dedicatedFaults } from '../../plan/dedicated.ts';
import { type Tried, tryPlans } from '../../plan/trial.ts';
import { adviceOn as adviceOnRunbook } from '../../runbook/advice.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import { adviceOn as adviceOnTopology } from '../../topology/advice.ts';
import { isolationOf } from '../../topology/isolation.ts';
import { placeNow } from '../../topology/spans.ts';
import type { Topology } from '../../topology/topology.ts';
import { unpinnedHosts } from '../host-keys.ts';
import type { InventoryProgram } from '../sources/inventory-answer.ts';
import { readText } from '../sources/read-text.ts';
import { formOf, idOf, isPage, isRunbookFolder, runbookFiles } from '../sources/runbook-files.ts';
import {
  type CheckedTopology,
  checkTopology,
  type RunbookSource,
  readRunbookFile,
  readRunbooks,
  readTopology,
  type SourcePaths,
  topologyRoot,
  type WrittenPart,
  writtenParts,
} from '../sources/sources.ts';
import { isWithin, leadsOut, outOfRoot } from '../sources/within-root.ts';
import { unignored } from './ignore.ts';

export interface Findings {
  readonly faults: readonly Fault[];
  /** They do not change how lint ends: what they are about runs. */
  readonly warnings: readonly Fault[];
}

export interface LintRequest {
  readonly paths: SourcePaths;
  /** The text of known hosts that were given. */
  readonly knownHosts: string;
  /** Programs of inventories are run. */
  readonly runs: boolean;
  /** Runbooks in TypeScript are evaluated: their code is run. */
  readonly evaluates: boolean;
  /** Files and folders; none: the runbooks and the topology of `paths`. */
  readonly given: readonly string[];
  /** The folder that the places of what is found are told from. */
  readonly from: string;
}

export async function lint(request: LintRequest): Promise<Findings> {
  const { given, from } = request;
  const found = await (given.length === 0
    ? lintAll(estateOf(request))
    : Promise.all(given.map((path) => lintPath(path, request))).then(joined));
  return moved(found, (file) => relative(from, file));
}

/** What is looked at: the files, and the known hosts that were given with them. */
interface Estate {
  readonly paths: SourcePaths;
  readonly knownHosts: string;
  readonly evaluates: boolean;
  /** Read once, whoever asks for it. */
  readonly topology: () => Promise<Result<CheckedTopology>>;
}

type Lint = Omit<LintRequest, 'given' | 'from'>;

function estateOf({ paths, knownHosts, runs, evaluates }: Lint): Estate {
  return { paths, knownHosts, evaluates, topology: once(() => (runs ? withAnswers(paths) : checkTopology(paths))) };
}

async function withAnswers(paths: SourcePaths): Promise<Result<CheckedTopology>> {
  const read = await readTopology(paths);
  return read.ok ? succeed({ topology: read.value.topology, unasked: [], written: writtenParts(read.value) }) : read;
}

async function lintAll(estate: Estate): Promise<Findings> {
  return joined([await lintRunbooks(estate), await lintTopology(estate)]);
}

async function lintPath(path: string, lint: Lint): Promise<Findings> {
  const { paths } = lint;
  if (await leadsOut(path, { root: paths.root, otherwise: null })) return only([outOfRoot(path, resolve(path))]);
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const topology = join(path, 'topology.yml');
    if ((await kindOf(topology)) === 'file') {
      const runbooks = (await isRunbookFolder(path)) ? path : join(path, 'runbooks');
      return lintAll(estateOf({ ...lint, paths: { ...paths, root: path, runbooks, topology } }));
    }
    return lintRunbooks(estateOf({ ...lint, paths: { ...paths, runbooks: path } }));
  }
  if (kind === 'file' && isPage(path)) return whole(await lintPage(resolve(path), estateOf(lint)), EVERYWHERE);
  if (kind === 'file' && (await isTopology(path)))
    return lintTopology(estateOf({ ...lint, paths: { ...paths, topology: path } }));
  if (!lint.evaluates && isProgram(path)) return whole(unevaluated([resolve(path)]), EVERYWHERE);
  const estate = estateOf(lint);
  const services = await servicesOf(estate);
  const read = await readRunbookFile(
    kind === 'nothing' ? resolve(path) : path,
    { root: paths.root, namesFrom: EVERYWHERE },
    namesOf(services),
  );
  if (!read.ok) return whole(only(read.faults), EVERYWHERE);
  const pages = await pageWarnings(estate, { folder: dirname(resolve(path)), sources: [read.value], isAll: false });
  return whole(joined([besides([read.value], await knownTopology(estate)), pages]), EVERYWHERE);
}

async function lintRunbooks(estate: Estate): Promise<Findings> {
  const services = await servicesOf(estate);
  const passesOver = (file: string) => !estate.evaluates && isProgram(file);
  const files = await runbookFiles(estate.paths.runbooks, estate.paths.root);
  const left = unevaluated(files.ok ? files.value.filter(passesOver) : []);
  const read = await readRunbooks({ ...estate.paths, namesFrom: EVERYWHERE, passesOver }, namesOf(services));
  if (!read.ok) return whole(joined([only(read.faults), left]), EVERYWHERE);
  const pages = await pageWarnings(estate, {
    folder: estate.paths.runbooks,
    sources: read.value,
    isAll: left.warnings.length === 0,
  });
  return whole(joined([besides(read.value, await knownTopology(estate)), pages, left]), EVERYWHERE);
}

interface Rendered {
  readonly folder: string;
  readonly sources: readonly RunbookSource[];
  readonly isAll: boolean;
}

async function pageWarnings(estate: Estate, { folder, sources, isAll }: Rendered): Promise<Findings> {
  const { stalePages } = await import('./stale-pages.ts');
  const runbooks = sources.map(({ runbook }) => runbook);
  return { faults: [], warnings: await stalePages({ folder, runbooks, isAll, topology: await knownTopology(estate) }) };
}

/** One page: of a page that `render` did not write, nothing is said. */
async function lintPage(page: string, estate: Estate): Promise<Findings> {
  const { paths, evaluates } = estate;
  const { stalePage } = await import('./stale-pages.ts');
  const isOfFolder = isWithin(resolve(paths.runbooks), page);
  const warnings = await stalePage(page, async (id) => {
    const files = await runbookFiles(isOfFolder ? paths.runbooks : dirname(page), paths.root);
    const own = (files.ok ? files.value : []).filter((file) => idOf(file) === id);
    const read = await Promise.all(
      own.filter((file) => evaluates || !isProgram(file)).map((file) => readRunbookFile(file, paths)),
    );
    const runbooks = read.flatMap((one) => (one.ok ? [one.value.runbook] : []));
    return { runbooks, isAll: isOfFolder && files.ok && own.length === 0, topology: await knownTopology(estate) };
  });
  return { faults: [], warnings };
}

/** What only shows beside the topology, and what is right and may not be meant. */
function besides(sources: readonly RunbookSource[], topology: Topology | null): Findings {
  return joined(
    sources.map(({ runbook, text, written = text }) => {
      const { faults, warnings } = besideTenants(runbook, topology);
      const advice = [...adviceOnRunbook(runbook), ...warnings];
      return { faults, warnings: unignored(advice, { file: runbook.file, text: written }) };
    }),
  );
}

function besideTenants(runbook: Runbook, topology: Topology | null): Tried {
  const dedicated = dedicatedFaults(runbook, topology?.services ?? {});
  if (topology === null || dedicated.length > 0) return only(dedicated);
  return tryPlans({ runbook, topology, isolation: isolationOf(topology) });
}

async function lintTopology({ topology: read, knownHosts, paths }: Estate): Promise<Findings> {
  const root = topologyRoot(paths);
  const checked = await read();
  if (!checked.ok) return whole(only(checked.faults), root);
  const { topology, unasked, written } = checked.value;
  const warnings = [
    ...unasked.map(notAsked),
    ...unpinnedHosts(Object.values(topology.hosts), knownHosts),
    ...adviceOnTopology(topology),
  ];
  return whole({ faults: [], warnings: unansweredIn(written, warnings) }, root);
}

/** Each part answers what is said of it. */
function unansweredIn(written: readonly WrittenPart[], warnings: readonly Fault[]): readonly Fault[] {
  const files = new Set(written.map(({ file }) => file));
  const elsewhere = warnings.filter(({ at }) => at === undefined || !files.has(at.file));
  const left = written.flatMap((part) =>
    unignored(
      warnings.filter(({ at }) => at?.file === part.file),
      part,
    ),
  );
  return [...elsewhere, ...left];
}

function notAsked({ argv, at }: InventoryProgram): Fault {
  return {
    code: 'inventory-failed',
    message: `The inventory \`${visibleLine(argv.join(' ')).slice(0, 100)}\` was not run: names that only it could declare were not looked at.`,
    hint: 'Where its program was reviewed, `lint --inventory` runs it.',
    at: placeNow(at),
  };
}

function isProgram(file: string): boolean {
  return formOf(file) === 'typescript';
}

function unevaluated(files: readonly string[]): Findings {
  const warnings = files.map(
    (file): Fault => ({
      code: 'typescript-unevaluated',
      message: 'The runbook is a program, and was not evaluated: nothing of it was looked at.',
      hint: 'Where its code was reviewed, or is your own, `lint --evaluate` does; so do `plan` and `test`.',
      at: { file, line: 1, column: 1 },
    }),
  );
  return { faults: [], warnings };
}

/** Null where it is not sound, or not whole. */
async function knownTopology({ topology }: Estate): Promise<Topology | null> {
  const read = await topology();
  return read.ok && read.value.unasked.length === 0 ? read.value.topology : null;
}

/** Null where no topology says it. */
type Declared = Topology['services'] | null;

async function servicesOf(estate: Estate): Promise<Declared> {
  return (await knownTopology(estate))?.services ?? null;
}

/** What runbooks may name. */
function namesOf(services: Declared): readonly string[] | null {
  return services === null ? null : Object.keys(services);
}

/** A runbook may lie outside of the root: its name is its whole path until it is told. */
const EVERYWHERE = resolve('/');

function whole(found: Findings, root: string): Findings {
  return moved(found, (file) => resolve(root, file));
}

function moved({ faults, warnings }: Findings, to: (file: string) => string): Findings {
  const move = (fault: Fault): Fault =>
    fault.at === undefined ? fault : { ...fault, at: { ...fault.at, file: to(fault.at.file) } };
  return { faults: faults.map(move), warnings: warnings.map(move) };
}

function only(faults: readonly Fault[]): Findings {
  return { faults, warnings: [] };
}

function joined(all: readonly Findings[]): Findings {
  return { faults: all.flatMap(({ faults }) => faults), warnings: all.flatMap(({ warnings }) => warnings) };
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );
}

/** By its name, or by what only a topology has: it may have any name. */
async function isTopology(path: string): Promise<boolean> {
  if (/^topology\.(ya?ml|json)$/.test(basename(path))) return true;
  const text = await readText(path);
  return text.ok && /^(?:services|tenants):/m.test(text.value) && !/^(?:steps|probes|symptom):/m.test(text.value);
}
