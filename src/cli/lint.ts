// `lint [PATH…]`: every fault of runbooks and topology, with file:line:column.
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { InventoryProgram } from '../app/inventory-answer.ts';
import { readText } from '../app/read-text.ts';
import {
  type CheckedTopology,
  checkTopology,
  type RunbookSource,
  readRunbookFile,
  readRunbooks,
  readTopology,
  type SourcePaths,
} from '../app/sources.ts';
import { type Fault, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { visibleLine } from '../kernel/visible.ts';
import { dedicatedFaults } from '../plan/dedicated.ts';
import { adviceOn as adviceOnRunbook } from '../runbook/advice.ts';
import { adviceOn as adviceOnTopology } from '../topology/advice.ts';
import { placeNow } from '../topology/spans.ts';
import type { Topology } from '../topology/topology.ts';
import { unpinnedHosts } from './host-keys.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import { type KnownHostsOptions, knownHostsOf, withKnownHosts } from './run-options.ts';
import type { VerbContext } from './verb.ts';

interface LintOptions extends CommonOptions, KnownHostsOptions {
  readonly format?: string;
  /** Programs of inventories are run. */
  readonly inventory?: boolean;
}

export function registerLint(program: Command, context: VerbContext): void {
  const command = withCommon(program.command('lint').argument('[path...]').description('check runbooks and topology'));
  command.option('--format <format>', 'text (json, github and sarif come later)', 'text');
  command.option('--inventory', 'run the programs of inventories too: never for what nobody has reviewed');
  withKnownHosts(command).action(async (given: readonly string[], options: LintOptions) => {
    const { terminal, paths } = commonOf(options, context.environment);
    const found = await lintAs(options, given, paths);
    const { faults, warnings } = found;
    if (terminal.options.json) terminal.document({ faults, warnings });
    for (const warning of warnings) terminal.warn(warning);
    if (faults.length > 0) terminal.faults(faults);
    terminal.say(faults.length === 0 ? 'no faults' : `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    context.finish(faults.length > 0 ? 2 : 0);
  });
}

interface Found {
  readonly faults: readonly Fault[];
  /** They do not change the exit code: what they are about runs. */
  readonly warnings: readonly Fault[];
}

/** What is looked at: the files, and the known hosts that were given with them. */
interface Estate {
  readonly paths: SourcePaths;
  readonly knownHosts: string;
  /** Read once, whoever asks for it. */
  readonly topology: () => Promise<Result<CheckedTopology>>;
}

interface Lint extends Pick<Estate, 'paths' | 'knownHosts'> {
  readonly runs: boolean;
}

/** Nothing is run but where somebody asks for it: what is looked at may be a stranger's. */
function estateOf({ paths, knownHosts, runs }: Lint): Estate {
  return { paths, knownHosts, topology: once(() => (runs ? withAnswers(paths) : checkTopology(paths))) };
}

async function withAnswers(paths: SourcePaths): Promise<Result<CheckedTopology>> {
  const read = await readTopology(paths);
  return read.ok ? succeed({ topology: read.value.topology, unasked: [] }) : read;
}

async function lintAs(options: LintOptions, given: readonly string[], paths: SourcePaths): Promise<Found> {
  if (options.format !== 'text') return only([laterFormat(options.format ?? '')]);
  const knownHosts = await knownHostsOf(options);
  if (!knownHosts.ok) return only(knownHosts.faults);
  const lint = { paths, knownHosts: knownHosts.value, runs: options.inventory === true };
  if (given.length === 0) return lintAll(estateOf(lint));
  return joined(await Promise.all(given.map((path) => lintPath(path, lint))));
}

async function lintAll(estate: Estate): Promise<Found> {
  return joined([await lintRunbooks(estate), await lintTopology(estate)]);
}

async function lintPath(path: string, lint: Lint): Promise<Found> {
  const { paths } = lint;
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const [runbooks, topology] = [join(path, 'runbooks'), join(path, 'topology.yml')];
    if ((await kindOf(topology)) === 'file')
      return lintAll(estateOf({ ...lint, paths: { ...paths, root: path, runbooks, topology } }));
    return lintRunbooks(estateOf({ ...lint, paths: { ...paths, runbooks: path } }));
  }
  if (kind === 'file' && (await isTopology(path)))
    return lintTopology(estateOf({ ...lint, paths: { ...paths, topology: path } }));
  const services = await servicesOf(estateOf(lint));
  const read = await readRunbookFile(kind === 'nothing' ? resolve(path) : path, paths.root, namesOf(services));
  return read.ok ? besides([read.value], services) : only(read.faults);
}

async function lintRunbooks(estate: Estate): Promise<Found> {
  const services = await servicesOf(estate);
  const read = await readRunbooks(estate.paths, namesOf(services));
  return read.ok ? besides(read.value, services) : only(read.faults);
}

/** What only shows beside the topology, and what is right and may not be meant. */
function besides(sources: readonly RunbookSource[], services: Declared): Found {
  return {
    faults: sources.flatMap(({ runbook }) => dedicatedFaults(runbook, services ?? {})),
    warnings: sources.flatMap(({ runbook }) => adviceOnRunbook(runbook)),
  };
}

async function lintTopology({ topology: read, knownHosts }: Estate): Promise<Found> {
  const checked = await read();
  if (!checked.ok) return only(checked.faults);
  const { topology, unasked } = checked.value;
  return {
    faults: [],
    warnings: [
      ...unasked.map(notAsked),
      ...unpinnedHosts(Object.values(topology.hosts), knownHosts),
      ...adviceOnTopology(topology),
    ],
  };
}

function notAsked({ argv, at }: InventoryProgram): Fault {
  return {
    code: 'inventory-failed',
    message: `The inventory \`${visibleLine(argv.join(' ')).slice(0, 100)}\` was not run: names that only it could declare were not looked at.`,
    hint: 'Where its program was reviewed, `lint --inventory` runs it.',
    at: placeNow(at),
  };
}

/** Null where no sound and whole topology says it. */
type Declared = Topology['services'] | null;

async function servicesOf({ topology }: Estate): Promise<Declared> {
  const read = await topology();
  return read.ok && read.value.unasked.length === 0 ? read.value.topology.services : null;
}

/** What runbooks may name. */
function namesOf(services: Declared): readonly string[] | null {
  return services === null ? null : Object.keys(services);
}

function only(faults: readonly Fault[]): Found {
  return { faults, warnings: [] };
}

function joined(all: readonly Found[]): Found {
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

function laterFormat(format: string): Fault {
  return {
    code: 'not-supported-yet',
    message: `lint's format \`${format}\` is not in this release`,
    hint: 'Use --format text, or --json for the faults as data.',
  };
}
